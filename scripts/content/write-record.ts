import { patchYaml } from "../../src/domain/border/patch-yaml.ts";
import { writeFields } from "../../src/domain/border/write-yaml.ts";
import { hospiceKeys } from "../../src/domain/directory/records/hospice-fields.ts";

type HouseRecord = Readonly<Record<string, unknown>>;

/** A record as the text of a new file, its fields in the order of the schema. */
export function writeNewRecord(record: HouseRecord): string {
  return writeFields(inOrder(record));
}

/** The text of a file with the changed values of its record; every other line stays as it is, comments too. */
export function rewriteRecord(text: string, record: HouseRecord): string {
  return patchYaml(text.replaceAll("\r\n", "\n"), inOrder(record));
}

/** The fields in the order of the schema, those that are not there left out. */
function inOrder(record: HouseRecord): HouseRecord {
  return Object.fromEntries(hospiceKeys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}
