import { parse } from "yaml";
import { patchYaml, type PlainObject } from "../border/patch-yaml.ts";
import { writeFields } from "../border/write-yaml.ts";
import { mergeAnswer, readAnswer, type FormShape } from "./form-shape.ts";

/** Where a form keeps the file as it was opened; no field of a record begins so. */
export const ORIGINAL = "_original";

/** Where a form keeps the text under the front matter. */
export const BODY = "body";

/** What a form shows of a file: its fields, the text under them, and the file itself. */
export type FormValues = Record<string, unknown>;

/** The text of a file as the values of a form. Throws when it is no YAML. */
export function openFile(text: string): FormValues {
  const { fields, body } = splitFile(text);
  const values = Object(parse(fields)) as FormValues;
  return { ...values, ...(body === undefined ? {} : { [BODY]: body.trim() }), [ORIGINAL]: text };
}

/**
 * The text of a file from the values of a form. A file that was opened keeps every line, comment and quote of what did
 * not change; a new file has its fields in the order of the schema.
 * @param hasBody whether the file is a text with front matter
 */
export function closeFile(values: Readonly<FormValues>, shape: FormShape, hasBody: boolean): string {
  const { [ORIGINAL]: original, [BODY]: written, ...given } = values;
  const body = typeof written === "string" ? written.trim() : "";
  if (typeof original !== "string" || original === "") {
    const fields = writeFields(Object(readAnswer(given, shape)) as PlainObject);
    return hasBody ? joinFile(fields, `\n${body}\n`) : fields;
  }
  const before = splitFile(original);
  const merged = mergeAnswer(parse(before.fields), given, shape) as PlainObject;
  const fields = patchYaml(before.fields, merged);
  if (before.body === undefined) return fields;
  return joinFile(fields, before.body.trim() === body ? before.body : `\n${body}\n`);
}

function joinFile(fields: string, body: string): string {
  return `---\n${fields}---\n${body}`;
}

/** Front matter and text; a file without front matter is all fields. */
function splitFile(text: string): { fields: string; body?: string } {
  const lines = text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  const parts = /^---\n(?<fields>.*?\n)---\n(?<body>.*)$/su.exec(lines)?.groups;
  return parts ? { fields: parts["fields"]!, body: parts["body"]! } : { fields: lines };
}
