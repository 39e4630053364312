import { z } from "zod";
import { formDateHint, formDayHint } from "../../../src/words/redactie-formulieren.ts";

/**
 * The description of a field as a form says it. Descriptions speak to who types YAML: quotes and the word null mean
 * nothing in a form, and what has its choices or fields below it needs no list of their ids.
 */
export function sayHint(description: string | undefined, schema: z.ZodType): string | undefined {
  const kind = schema instanceof z.ZodString ? kindOfDate(schema) : undefined;
  const said = description === undefined || hasOwnParts(schema) ? "" : withoutYaml(description);
  // A form shows the year, month and day by itself.
  if (kind !== undefined && (said === "" || /\d{4}/u.test(said))) return kind === "day" ? formDayHint : formDateHint;
  // It stands by itself below its field.
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  // A date that may be a month or a year is typed.
  if (kind === "date") return `${sentence.replace(/\.$/u, "")}. ${formDateHint}`;
  return sentence === "" ? undefined : sentence;
}

/**
 * What a form says of a choice out of the words of the content: not where its ids stand, but what choosing none means.
 * Undefined where the description tells no more than that.
 */
export function sayChoiceHint(description: string | undefined): string | undefined {
  const [, none] = /; weglaten (als .*)$/u.exec(description ?? "") ?? [];
  return none === undefined ? undefined : `Leeg laten ${none}`;
}

/** Whether a text is a day, or a date as precise as its source: asked of the schema itself, which says it in rules of our own. */
export function kindOfDate(schema: z.ZodType): "day" | "date" | undefined {
  const accepts = (value: string) => schema.safeParse(value).success;
  if (!accepts("2026-11-21") || accepts("tekst")) return undefined;
  return accepts("2026-11") ? "date" : "day";
}

function hasOwnParts(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) return schema.element instanceof z.ZodEnum || schema.element instanceof z.ZodObject;
  return [z.ZodEnum, z.ZodObject, z.ZodRecord].some((kind) => schema instanceof kind);
}

function withoutYaml(description: string): string {
  return (
    description
      .replaceAll(/;? ?zet hem tussen aanhalingstekens[^.;]*/gu, "")
      .replaceAll(/,? tussen aanhalingstekens,?/gu, "")
      .replaceAll(/\bWeglaten als/gu, "Leeg laten als")
      .replaceAll(/\bweglaten als/gu, "leeg laten als")
      .replaceAll(/(?<=^|\. )null\b/giu, "Leeg")
      .replaceAll(/\bnull\b/gu, "leeg")
      // The form asks yes or no by itself; what a yes means is worth telling.
      .replaceAll(/^true of false$/gu, "")
      .replaceAll(/\btrue\b/gu, "ja")
      .replaceAll(/\bfalse\b/gu, "nee")
      .replaceAll(/\[([^\]]*)\]/gu, "$1")
      .replaceAll(/`([^`]*)`/gu, "$1")
      .replaceAll(/"([^"]*)"/gu, "$1")
      .replace(/^lijst van /iu, "")
      .trim()
  );
}
