import { z } from "zod";
import {
  emailAddress,
  fullDate,
  identifier,
  municipalityCode,
  partialDate,
  phoneNumber,
  plainText,
  postalCode,
  shortText,
  webAddress,
} from "../../border/fields.ts";
import { sourceList } from "../../border/source-schema.ts";
import { isGroup } from "./facts.ts";
import type { Fact, Facts, Group } from "./facts/fact.ts";

/** How each kind of value is checked; label and help of the row are added to it. */
const KINDS = {
  text: plainText,
  texts: z.array(plainText).min(1),
  line: shortText,
  lines: z.array(shortText).min(1),
  "line-or-null": shortText.nullable(),
  id: identifier,
  ids: z.array(identifier),
  date: partialDate,
  day: fullDate,
  "day-or-null": fullDate.nullable(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  phone: phoneNumber,
  email: emailAddress,
  "web-address": webAddress,
  "postal-code": postalCode,
  municipality: municipalityCode,
  "eight-digits": z.string().regex(/^\d{8}$/u, { error: "acht cijfers tussen aanhalingstekens" }),
  sources: sourceList,
} satisfies Partial<Record<Fact["value"], z.ZodType>>;

type Kinds = typeof KINDS;

type Optional<Entry, Schema extends z.ZodType> = Entry extends { readonly isRequired: true }
  ? Schema
  : z.ZodOptional<Schema>;

type LeafSchema<Entry> = Entry extends { readonly choices: readonly (infer Choice extends string)[] }
  ? z.ZodEnum<{ [Key in Choice]: Key }>
  : Entry extends { readonly value: infer Value extends keyof Kinds }
    ? Kinds[Value]
    : never;

type GroupSchema<Rows, Kind> = Kind extends "list"
  ? z.ZodArray<z.ZodObject<FactShape<Rows>, z.core.$strict>>
  : Kind extends "per-term"
    ? z.ZodRecord<typeof identifier, z.ZodObject<FactShape<Rows>, z.core.$strict>>
    : z.ZodObject<FactShape<Rows>, z.core.$strict>;

/** The shape of an object schema, from the rows of its fields. */
export type FactShape<Rows> = {
  -readonly [Key in keyof Rows]: Rows[Key] extends { readonly facts: infer Inner; readonly kind: infer Kind }
    ? Optional<Rows[Key], GroupSchema<Inner, Kind>>
    : Optional<Rows[Key], LeafSchema<Rows[Key]>>;
};

/** Makes the shape of a strict object from rows: a fact is checked as its row says, and errors speak in its words. */
export function shapeOf<Rows extends Facts>(facts: Rows): FactShape<Rows> {
  const shape = Object.entries(facts).map(([key, entry]) => [
    key,
    isGroup(entry) ? groupSchema(entry) : leafSchema(entry),
  ]);
  return Object.fromEntries(shape) as FactShape<Rows>;
}

function leafSchema(fact: Fact): z.ZodType {
  const checked = fact.value === "choice" ? z.enum(fact.choices ?? []) : withLimits(KINDS[fact.value], fact);
  return describe(fact, checked);
}

function withLimits(schema: z.ZodType, { minimum, maximum }: Fact): z.ZodType {
  if (!(schema instanceof z.ZodNumber)) return schema;
  const least = minimum === undefined ? schema : schema.min(minimum);
  return maximum === undefined ? least : least.max(maximum);
}

function groupSchema(group: Group): z.ZodType {
  const object = z.strictObject(shapeOf(group.facts));
  const meta = { title: group.label, description: group.help ?? `een blok met ${nameAll(Object.keys(group.facts))}` };
  if (group.kind === "group") return optional(group, object.meta(meta));
  if (group.kind === "list") return describe(group, z.array(object.meta(meta)).min(1));
  return describe(
    group,
    z.record(identifier, object.meta({ title: "Antwoord", description: "value met als het kan note en as_of" }), {
      error: (issue) =>
        issue.code === "invalid_key" ? "een id uit de woordenlijst, met kleine letters en streepjes" : undefined,
    }),
  );
}

function nameAll(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)!}`;
}

function describe(
  { label, help, isRequired }: Pick<Fact, "label" | "help" | "isRequired">,
  schema: z.ZodType,
): z.ZodType {
  return optional({ isRequired }, schema).meta({ title: label, ...(help === undefined ? {} : { description: help }) });
}

function optional({ isRequired }: { isRequired?: true | undefined }, schema: z.ZodType): z.ZodType {
  return isRequired ? schema : schema.optional();
}
