import type { z } from "zod";

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een groep velden",
  record: "een groep velden",
};

/**
 * What the schema asks where an issue was found, in Dutch: the broken rule with the description of the field.
 * A rule of our own is whole and stands alone; a rule of zod is worded here.
 * @param typed a number, or yes or no, as it stands in the file: what stands in a field of text lacks its quotes
 */
export function describeExpected(issue: z.core.$ZodIssue, description: string | undefined, typed?: string): string {
  if (isOwnMessage(issue)) return issue.message;
  const isUnquoted = typed !== undefined && issue.code === "invalid_type" && issue.expected === "string";
  const rule = isUnquoted ? "tekst, dus tussen aanhalingstekens" : describeRule(issue);
  if (description !== undefined && namesAllChoices(issue, description)) return lowerFirst(description);
  if (description === undefined) return rule ?? "een geldige waarde";
  return rule === undefined ? description : `${rule} (${description})`;
}

/** A field that says what each of its choices means has no need of the bare list before that. */
function namesAllChoices(issue: z.core.$ZodIssue, description: string): boolean {
  return (
    issue.code === "invalid_value" &&
    description.startsWith("Een van: ") &&
    issue.values.every((value) => description.includes(`${String(value)} (`))
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/u, "");
}

/** Messages of zod are English and begin with these words; every other message is ours. */
function isOwnMessage(issue: z.core.$ZodIssue): boolean {
  return !/^(?:Invalid|Too (?:small|big)|Unrecognized)/u.test(issue.message);
}

function describeRule(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return TYPE_NAMES[issue.expected];
    case "invalid_value":
      return `een van: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return describeSize(issue.origin, "ten minste", Number(issue.minimum));
    case "too_big":
      return describeSize(issue.origin, "ten hoogste", Number(issue.maximum));
    default:
      return undefined;
  }
}

function describeSize(origin: string, bound: string, limit: number): string {
  if (origin === "string") return `${bound} ${limit} ${limit === 1 ? "teken" : "tekens"}`;
  if (origin === "array") return `${bound} ${limit} in de lijst`;
  return `${bound} ${limit}`;
}
