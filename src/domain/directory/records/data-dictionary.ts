import { z } from "zod";
import { hospiceSchema } from "./hospice-schema.ts";

/** The part of JSON Schema that the schema of a record turns into. */
interface FieldSchema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  additionalProperties?: FieldSchema | boolean;
  required?: string[];
  enum?: (string | number)[];
  anyOf?: FieldSchema[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** A field of a record, as the schema describes it. */
export interface DictionaryField {
  /** Path as in the file: `phones[].number`, `expertise.<id>.value`. */
  path: string;
  title: string;
  description: string;
  kind: "text" | "integer" | "number" | "choice" | "boolean" | "list" | "group";
  /** Has to be there, in the group it is in. */
  isRequired: boolean;
  choices: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

const recordSchema = z.toJSONSchema(hospiceSchema, { io: "input", unrepresentable: "any" }) as FieldSchema;

/** Every field of a record in the order of the schema: the one description behind checks, dictionary and questionnaire. */
export const hospiceDictionary: readonly DictionaryField[] = listFields(recordSchema, "");

const fieldByPath = new Map(hospiceDictionary.map((field) => [field.path, field]));

function listFields(schema: FieldSchema, parent: string): DictionaryField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = parent === "" ? key : `${parent}.${key}`;
    return describe(field, path, schema.required?.includes(key) ?? false);
  });
}

function describe(schema: FieldSchema, path: string, isRequired: boolean): DictionaryField[] {
  const inner = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  const { title, description } = { ...inner, ...schema };
  const own: DictionaryField = {
    path,
    title: title ?? path,
    description: description ?? "",
    kind: kindOf(inner),
    isRequired,
    choices: (inner.enum ?? []).map(String),
    ...limits(inner),
  };
  if (inner.items?.properties) return [own, ...listFields(inner.items, `${path}[]`)];
  if (typeof inner.additionalProperties === "object")
    return [own, ...listFields(inner.additionalProperties, `${path}.<id>`)];
  return [own, ...listFields(inner, path)];
}

function kindOf({ type, enum: values, properties, additionalProperties }: FieldSchema): DictionaryField["kind"] {
  if (values) return "choice";
  if (properties || typeof additionalProperties === "object") return "group";
  if (type === "array") return "list";
  return type === "integer" || type === "number" || type === "boolean" ? type : "text";
}

function limits({
  minimum,
  maximum,
  maxLength,
}: FieldSchema): Pick<DictionaryField, "minimum" | "maximum" | "maxLength"> {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

/** The field at a path; `phones.0.number` and `expertise.dementie.value` find `phones[].number` and `expertise.<id>.value`. Undefined when there is none. */
export function findRecordField(path: string): DictionaryField | undefined {
  return fieldByPath.get(path.replace(/\.\d+(?=\.|$)/gu, "[]").replace(/^(expertise|facilities)\.[^.]+/u, "$1.<id>"));
}

/** The words for what a change of a record is about. */
export interface ChangeWords {
  /** The name of expertise or a facility; the id itself when there is none of that id any more. */
  nameTerm: (id: string) => string;
  /** The value of a field, by its path, as people read it. */
  sayValue: (field: string, value: string) => string;
}

/**
 * Dutch name of a field with that of the group around it: "Opname: leeftijd vanaf". The path itself when the schema does
 * not know it any more.
 */
export function nameRecordField(path: string, nameTerm: ChangeWords["nameTerm"] = (id) => id): string {
  const own = findRecordField(path);
  const [first = "", second = ""] = path.split(".");
  if (!own || !path.includes(".")) return own?.title ?? path;
  const group = findRecordField(first.replace("[]", ""))?.title ?? first;
  const term = first === "expertise" || first === "facilities" ? `, ${nameTerm(second)}` : "";
  if (group === own.title) return group;
  return `${group}${term}: ${own.title.charAt(0).toLowerCase()}${own.title.slice(1)}`;
}
