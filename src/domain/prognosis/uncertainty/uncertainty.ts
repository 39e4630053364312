/** Everything random that does not depend on a scenario: prepare it once for a seed and a number of draws, and keep it. */
import { spreadDeaths } from "./deaths-uncertainty.ts";
import type { DeathsUncertainty, DeathsWidths } from "./deaths-uncertainty.ts";
import { drawNoise, prepareDraws } from "./draws.ts";
import type { DrawChoice, Draws, Noise } from "./draws.ts";
import type { ModelData } from "../data/model-data.ts";
import { chooseSettings } from "../data/settings.ts";

export interface Uncertainty {
  draws: Draws;
  deaths: DeathsUncertainty;
  /** Noise of its own for a name, made when it is first asked for. */
  noiseOf: (name: string) => Noise;
}

/** @param widths margins on the deaths; those of the content when left out. Throws RangeError as prepareDraws does */
export function prepareUncertainty(
  data: ModelData,
  choice: Partial<DrawChoice> = {},
  widths: DeathsWidths = chooseSettings(data),
): Uncertainty {
  const draws = prepareDraws(data, choice);
  const known = new Map<string, Noise>();
  return {
    draws,
    deaths: spreadDeaths(data, draws, widths),
    noiseOf: (name) => {
      const noise = known.get(name) ?? drawNoise(draws, name);
      known.set(name, noise);
      return noise;
    },
  };
}
