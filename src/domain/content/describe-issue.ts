import type { z } from "zod";

const typeNames: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een groep velden",
  null: "null",
};

const maximumShownLength = 60;

/** What stands in the file, in Dutch, short enough for one line. */
export function describeFound(value: unknown): string {
  if (value === undefined) return "niets (het veld ontbreekt)";
  if (value === null) return "niets (null of leeg)";
  if (typeof value === "string") {
    const shown = value.length > maximumShownLength ? `${value.slice(0, maximumShownLength)}…` : value;
    return `"${shown}"`;
  }
  if (value instanceof Date) return `de datum ${value.toISOString().slice(0, 10)} zonder aanhalingstekens`;
  if (Array.isArray(value)) return `een lijst met ${value.length} ${value.length === 1 ? "regel" : "regels"}`;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return "een groep velden";
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isMinimum = issue.code === "too_small";
  const limit = isMinimum ? issue.minimum : issue.maximum;
  const bound = isMinimum ? "ten minste" : "ten hoogste";
  if (issue.origin === "string") return `${bound} ${limit} ${Number(limit) === 1 ? "teken" : "tekens"}`;
  if (issue.origin === "array") return `${bound} ${limit} ${Number(limit) === 1 ? "regel" : "regels"} in de lijst`;
  if (issue.inclusive === false) return isMinimum ? `meer dan ${limit}` : `minder dan ${limit}`;
  return `${bound} ${limit}`;
}

function describeRule(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type": return typeNames[issue.expected] ?? issue.expected;
    case "invalid_value": return `een van: ${issue.values.map(String).join(", ")}`;
    case "too_small":
    case "too_big": return describeSize(issue);
    case "invalid_format":
      if (issue.format === "url") return "een volledig webadres dat begint met https:// of http://";
      return issue.format === "regex" ? "tekst in een andere vorm" : issue.message;
    case "invalid_key": return "een id met kleine letters, cijfers en koppeltekens";
    default: return issue.message;
  }
}

/** What the schema asks, in Dutch: the rule that was broken, then the description of the field. */
export function describeExpected(issue: z.core.$ZodIssue, description: string | undefined): string {
  const rule = describeRule(issue);
  // Rules of our own are Dutch and whole; their field's description would repeat them.
  if (description === undefined || description === rule || issue.code === "custom") return rule;
  return `${rule}. ${description}`;
}
