/** Which parameters the code of the model reads, and the type of their names that the model is compiled against. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listSettings } from "../../src/domain/prognosis/data/settings.ts";
import type { PrognosisBundle } from "../../src/domain/prognosis/data/model-data.ts";

const model = fileURLToPath(new URL("../../src/domain/prognosis", import.meta.url));
const COMMENTS = /\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*|^import[^;]*;/gmsu;
/** settings.meanStayDays, drawn.settings[draw]!.meanStayDays; not settings.get(name). */
const PROPERTY = /settings(?:\[[^\]]+\]!?)?\.(\w+)\b(?!\()/giu;
/** { meanStayDays }: Settings, and const { meanStayDays } = run.settings. */
const TAKEN_OUT = /\{([^{}]*)\}(?:: (?:Pick<)?Settings\b|\s*=\s*(?:\w+\.)*settings\b)/gu;
/** What a rule for beds aims at. */
const OF_RULE = /\bsetting: "(\w+)"/gu;

let found: ReadonlySet<string> | undefined;

/** Names that stand in the code of the model as the reading of a setting; in a comment is not read. */
export function listSettingsInCode(): ReadonlySet<string> {
  found ??= new Set(
    globSync("**/*.ts", { cwd: model }).flatMap((file) => settingsReadBy(readFileSync(`${model}/${file}`, "utf8"))),
  );
  return found;
}

/** @param code TypeScript of the model, laid out as the formatter does */
export function settingsReadBy(code: string): string[] {
  const bare = code.replace(COMMENTS, "");
  const fields = [...bare.matchAll(TAKEN_OUT)].flatMap(([, names]) =>
    names!.split(",").map((name) => name.split(":")[0]!.trim()),
  );
  return [...[...bare.matchAll(PROPERTY), ...bare.matchAll(OF_RULE)].map(([, name]) => name!), ...fields].filter(
    (name) => /^\w+$/u.test(name),
  );
}

/** The names as a type: the model reads no other, and a page asks for no other. */
export function writeSettingNames(bundle: PrognosisBundle): string {
  const names = listSettings(bundle).map((name) => JSON.stringify(name));
  return `/** Inputs of content/prognose/parameters; written by npm run compile. */\nexport type SettingName =\n  | ${names.join("\n  | ")};\n`;
}
