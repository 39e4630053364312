import { stringify } from "yaml";
import { patchYaml } from "../../src/domain/border/patch-yaml.ts";
import { hospiceKeys } from "../../src/domain/directory/records/hospice-fields.ts";

/** As an older YAML needs it: a day and a "yes" get quotes, as the guide asks and the files have. */
const LAYOUT = { lineWidth: 100, version: "1.1" } as const;

type HouseRecord = Readonly<Record<string, unknown>>;

/** A record as the text of a new file, its fields in the order of the schema. */
export function writeNewRecord(record: HouseRecord): string {
  return Object.entries(inOrder(record))
    .map(([key, value]) => stringify({ [key]: value }, LAYOUT))
    .join("");
}

/** The text of a file with the changed values of its record; every other line stays as it is, comments too. */
export function rewriteRecord(text: string, record: HouseRecord): string {
  return patchYaml(text.replaceAll("\r\n", "\n"), inOrder(record));
}

/** The fields in the order of the schema, those that are not there left out. */
function inOrder(record: HouseRecord): HouseRecord {
  return Object.fromEntries(hospiceKeys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}
