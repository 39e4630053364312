import { isMap, isScalar, parseDocument, stringify } from "yaml";
import { hospiceKeys } from "../../src/domain/directory/records/hospice-fields.ts";

/** As an older YAML needs it: a day and a "yes" get quotes, as the guide asks and the files have. */
const LAYOUT = { lineWidth: 100, version: "1.1" } as const;

/** A record as the text of a new file, its fields in the order of the schema. */
export function writeNewRecord(record: Readonly<Record<string, unknown>>): string {
  return hospiceKeys
    .filter((key) => record[key] !== undefined)
    .map((key) => writeField(key, record[key]))
    .join("");
}

/** The text of a file with the changed fields of its record rewritten; every other line stays as it is, comments too. */
export function rewriteRecord(text: string, record: Readonly<Record<string, unknown>>): string {
  const fields = splitFields(text.replaceAll("\r\n", "\n"));
  const parts = new Map(
    fields.map(({ key, own, after, value }) => [
      key,
      isEqual(value, record[key]) ? own + after : writeField(key, record[key]) + after,
    ]),
  );
  for (const key of hospiceKeys) {
    if (record[key] !== undefined && !parts.has(key)) insertInOrder(parts, key, writeField(key, record[key]));
  }
  return [...parts.values()].join("");
}

interface FieldText {
  /** Empty for what stands above the first field. */
  key: string;
  value: unknown;
  own: string;
  /** Comments and empty lines that stand before the next field and belong to it. */
  after: string;
}

function splitFields(text: string): FieldText[] {
  const document = parseDocument(text, { version: "1.2" });
  if (!isMap(document.contents)) throw new Error("Het bestand heeft geen velden.");
  const data = document.toJS() as Record<string, unknown>;
  const starts = document.contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ key: String(key.value), start: key.range[0] }] : [],
  );
  const head: FieldText = { key: "", value: undefined, own: text.slice(0, starts[0]?.start), after: "" };
  const fields = starts.map(({ key, start }, index): FieldText => {
    const whole = text.slice(start, starts[index + 1]?.start);
    const after = /(?:(?<=\n)[ \t]*(?:#[^\n]*)?\n)+$/u.exec(whole)?.[0] ?? "";
    return { key, value: data[key], own: whole.slice(0, whole.length - after.length), after };
  });
  return [head, ...fields];
}

function writeField(key: string, value: unknown): string {
  return value === undefined ? "" : stringify({ [key]: value }, LAYOUT);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Puts a new field behind the last field that comes before it in the schema. */
function insertInOrder(parts: Map<string, string>, key: string, text: string): void {
  const rank = hospiceKeys.indexOf(key);
  const before = [...parts.keys()].filter((other) => hospiceKeys.indexOf(other) < rank).at(-1) ?? "";
  const entries = [...parts];
  const at = entries.findIndex(([other]) => other === before) + 1;
  entries.splice(at, 0, [key, text]);
  parts.clear();
  for (const [other, part] of entries) parts.set(other, part);
}
