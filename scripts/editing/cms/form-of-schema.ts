import { z } from "zod";
import type { FormShape, WhenEmpty } from "../../../src/domain/editing/form-shape.ts";
import {
  formDateHint,
  formId,
  formLine,
  formNo,
  formNumber,
  formYes,
} from "../../../src/words/redactie-formulieren.ts";
import type { CmsField, CmsOption } from "./cms-field.ts";
import { nameChoices } from "./choice-names.ts";
import { kindOfDate, sayChoiceHint, sayHint } from "./say-hint.ts";

/** What a form needs to know of the content besides its schema. */
export interface FormContext {
  /** Names for the ids of a choice, each table for exactly the values of one schema. */
  names: readonly Readonly<Record<string, string>>[];
  /** Ids that only the content knows, by the path of the field: `hospices.networks[]`. */
  options: Readonly<Record<string, readonly CmsOption[]>>;
}

/** A field of a form, and how what is filled in there becomes a record. */
export interface FormPart {
  field: CmsField;
  shape: FormShape;
}

interface Place {
  name: string;
  /** Path in the records of a collection, for its choices and for errors: `hospices.phones[].kind`. */
  path: string;
  context: FormContext;
}

interface Unwrapped {
  inner: z.ZodType;
  title: string | undefined;
  description: string | undefined;
  isRequired: boolean;
  whenEmpty: WhenEmpty;
}

/** Makes the form of a schema. Throws, with the path, where a schema is built in a way no form has a field for. */
export function formOf(schema: z.ZodType, place: Place): FormPart {
  const unwrapped = unwrap(schema);
  const { inner, title, description, isRequired } = unwrapped;
  const isChoice = place.context.options[place.path] ?? place.context.options[`${place.path}[]`];
  const hint = isChoice ? sayChoiceHint(description) : sayHint(description, inner);
  const common = {
    name: place.name,
    ...(title ? { label: title } : {}),
    ...(hint ? { hint } : {}),
    required: isRequired,
  };
  if (inner instanceof z.ZodObject) return groupOf(inner, common, unwrapped, place);
  if (inner instanceof z.ZodArray) return listOf(inner, common, unwrapped, place);
  if (inner instanceof z.ZodRecord) return byIdOf(inner, common, unwrapped, place);
  return {
    field: { ...common, ...valueOf(inner, place, isRequired) } as CmsField,
    shape: { kind: "value", whenEmpty: unwrapped.whenEmpty, ...(isNumber(inner) ? { isNumber: true } : {}) },
  };
}

/** What the kinds of text of the schemas are called that stand for any text. */
const PLAIN_TEXT: ReadonlySet<string> = new Set(["Tekst", "Id"]);

/** Up to here choices stand beside each other, all to be seen; more of them stand in a list to open. */
const FEW = 12;

type Common = Pick<CmsField, "name" | "label" | "hint" | "required">;

function unwrap(schema: z.ZodType): Unwrapped {
  let inner: z.ZodType = schema;
  let meta = { ...z.globalRegistry.get(inner) };
  const wrappers = new Set<string>();
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    wrappers.add(inner.def.type);
    inner = inner.def.innerType as z.ZodType;
    meta = { ...z.globalRegistry.get(inner), ...meta };
  }
  const mayBeAbsent = wrappers.has("optional") || wrappers.has("default");
  const whenEmpty = mayBeAbsent ? "absent" : wrappers.has("nullable") ? "null" : "kept";
  return { inner, title: meta.title, description: meta.description, isRequired: wrappers.size === 0, whenEmpty };
}

function groupOf(inner: z.ZodObject, common: Common, { whenEmpty }: Unwrapped, place: Place): FormPart {
  const parts = partsOf(inner, place);
  return {
    field: { ...common, widget: "object", collapsed: "auto", fields: parts.map(({ field }) => field) },
    shape: { kind: "group", whenEmpty, fields: shapesOf(parts) },
  };
}

/** The fields of a group, in the order of its schema. */
export function partsOf(group: z.ZodObject, { path, context }: Pick<Place, "path" | "context">): FormPart[] {
  return Object.entries(group.shape as Record<string, z.ZodType>).map(([name, schema]) =>
    formOf(schema, { name, path: `${path}.${name}`, context }),
  );
}

/** The shapes of fields by their names. */
export function shapesOf(parts: readonly FormPart[]): Record<string, FormShape> {
  return Object.fromEntries(parts.map(({ field, shape }) => [field.name, shape]));
}

function listOf(inner: z.ZodArray, common: Common, { whenEmpty }: Unwrapped, place: Place): FormPart {
  const item = formOf(inner.element as z.ZodType, { ...place, path: `${place.path}[]` });
  // "Regel toevoegen": the name of a list is seldom that of one line in it.
  const one = nameItem(inner.element as z.ZodType);
  const shape: FormShape = { kind: "list", whenEmpty, item: item.shape };
  const { field } = item;
  if (field.widget === "select")
    return {
      field: { ...common, widget: "select", multiple: true, options: field.options, dropdown_threshold: FEW },
      shape,
    };
  if (field.widget === "object")
    return {
      field: { ...common, widget: "list", label_singular: one, collapsed: "auto", fields: field.fields },
      shape,
    };
  const { hint: _said, ...bare } = field;
  const own = { ...bare, label: one };
  return { field: { ...common, widget: "list", label_singular: one, collapsed: false, field: own }, shape };
}

/** One item of a list, by its own name; a line of text that is only text is a line. */
function nameItem(element: z.ZodType): string {
  const { title } = unwrap(element);
  return title === undefined || PLAIN_TEXT.has(title) ? formLine : title;
}

/** A group per id: of a word list each word is a field; of other ids the keys are typed. */
function byIdOf(inner: z.ZodRecord, common: Common, { whenEmpty }: Unwrapped, place: Place): FormPart {
  const value = formOf(inner.valueType as z.ZodType, { ...place, path: `${place.path}.<id>` });
  // A word of which nothing is told is not in the file.
  const shape: FormShape = { kind: "by-id", whenEmpty, value: { ...value.shape, whenEmpty: "absent" } };
  const options = place.context.options[place.path];
  if (options === undefined) {
    if (value.shape.kind !== "value") throw new Error(`${place.path}: no form for this group by id`);
    return { field: { ...common, widget: "keyvalue", key_label: formId, value_label: formNumber }, shape };
  }
  if (value.field.widget !== "object") throw new Error(`${place.path}: no form for a value of a word`);
  const { fields } = value.field;
  const words = options.map(({ label, value: id }): CmsField => ({
    name: String(id),
    label,
    required: false,
    widget: "object",
    collapsed: "auto",
    fields,
  }));
  return { field: { ...common, widget: "object", collapsed: "auto", fields: words }, shape };
}

function isNumber(inner: z.ZodType): inner is z.ZodNumber {
  return inner instanceof z.ZodNumber;
}

function valueOf(inner: z.ZodType, { path, context }: Place, isRequired: boolean): object {
  const known = context.options[path];
  if (known) return { widget: "select", options: known, dropdown_threshold: FEW };
  if (inner instanceof z.ZodEnum)
    return { widget: "select", options: choicesOf(inner, path, context), dropdown_threshold: FEW };
  // A switch is on or off: what nobody knows would become a no.
  if (inner instanceof z.ZodBoolean) return isRequired ? { widget: "boolean" } : yesOrNo();
  if (isNumber(inner)) return numberOf(inner);
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return textOf(inner);
  throw new Error(`${path}: no form for ${inner.def.type}`);
}

function choicesOf(inner: z.ZodEnum, path: string, context: FormContext): CmsOption[] {
  const values = inner.options.map(String);
  const names = nameChoices(values, context.names);
  if (!names) throw new Error(`${path}: no words for ${values.join(", ")}`);
  return values.map((value) => ({ value, label: names[value]! }));
}

function yesOrNo(): object {
  const options: CmsOption[] = [
    { value: true, label: formYes },
    { value: false, label: formNo },
  ];
  return { widget: "select", options };
}

function numberOf({ minValue, maxValue, isInt }: z.ZodNumber): object {
  const isLimit = (value: number | null): value is number =>
    value !== null && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    widget: "number",
    value_type: isInt ? "int" : "float",
    ...(isLimit(minValue) ? { min: minValue } : {}),
    ...(isLimit(maxValue) ? { max: maxValue } : {}),
  };
}

/** A date as it is typed: 21-11-2026 is told beside the field, not first by the check. */
const DATE_PATTERN = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

/** What kind of text it is, is asked of the schema itself: a rule of our own is not to be read from outside. */
function textOf(inner: z.ZodType): object {
  const accepts = (value: string) => inner.safeParse(value).success;
  const kind = kindOfDate(inner);
  if (kind !== undefined)
    return kind === "date"
      ? { widget: "string", pattern: [DATE_PATTERN, formDateHint] }
      : { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  const { minLength, maxLength, pattern } = z.toJSONSchema(inner, { unrepresentable: "any" });
  const limits = {
    // That something has to stand there, the form asks by itself: as a limit it would count letters of what may be empty.
    ...(minLength === undefined || minLength < 2 ? {} : { minlength: minLength }),
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
  };
  const isLine = !accepts("twee regels\nvan gewone tekst, lang genoeg") || !accepts("x".repeat(250));
  const expected = sayHint(z.globalRegistry.get(inner)?.description, inner);
  const fits: Partial<CmsField> = pattern && expected ? { pattern: [pattern.replaceAll("\\/", "/"), expected] } : {};
  return { widget: isLine ? "string" : "text", ...limits, ...fits };
}
