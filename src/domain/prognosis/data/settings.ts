/**
 * The settings of one run: the central value of each input, unless the user says otherwise. Which there are stands in
 * content/prognose/parameters alone: the compile step writes their names down as a type, and refuses an input that no
 * code reads and a name that the code reads and no file has.
 */
import type { SettingName } from "../../../generated/setting-names.ts";
import type { ModelData } from "./model-data.ts";

export type { SettingName };

/** Shares are 0-1; the unit of each stands in its file. */
export type Settings = Record<SettingName, number>;

type WithParameters = Pick<ModelData, "parameters">;

/** Names of all settings, group by group in the order of the chain, as the bundle has them. */
export function listSettings(data: WithParameters): SettingName[] {
  return Object.keys(data.parameters).filter((key) => isSetting(data, key));
}

/** Whether the model reckons with a figure; a benchmark is only held beside it. */
export function isSetting({ parameters }: WithParameters, key: string): key is SettingName {
  return parameters[key]?.role === "input";
}

/** Central values with `changes` over them. Throws for an unknown setting or a value out of range. */
export function chooseSettings(data: WithParameters, changes: Partial<Settings> = {}): Settings {
  for (const name of Object.keys(changes)) {
    if (!isSetting(data, name)) throw new RangeError(`Unknown setting "${name}"`);
  }
  const entries = listSettings(data).map((name) => {
    const { central, min = -Infinity, max = Infinity } = data.parameters[name]!;
    const value = changes[name] ?? central;
    if (!(value >= min && value <= max)) throw new RangeError(`${name} must lie in [${min}, ${max}]: ${value}`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Settings;
}
