import type { z } from "zod";
import { findClosestWord } from "../../../src/domain/border/closest-word.ts";
import { describeExpected } from "../../../src/domain/border/describe-issue.ts";
import { describeField } from "../../../src/domain/border/describe-schema.ts";

/** What was typed, as the file will have it; or what is expected instead, in Dutch. */
export type Reading = { value: unknown; expected?: undefined } | { value?: undefined; expected: string };

/** What somebody has answered so far, by flag. */
export type Answers = Readonly<Record<string, unknown>>;

/** Something to ask for a new file, in the terminal or by a flag. */
export interface AskedField {
  /** Name of the flag, without its dashes. */
  flag: string;
  question: string;
  help?: string;
  isRequired?: true;
  /** Several answers, until an empty line; at least this many when it is required. */
  atLeast?: number;
  choices?: (answers: Answers) => readonly Choice[];
  /** Asked only when this holds of what was answered before. */
  when?: (answers: Answers) => boolean;
  read: (text: string, answers: Answers) => Reading;
}

export interface Choice {
  value: string;
  label: string;
}

/** As the schema of the field says, after what people type is made what is certainly meant. */
export function readAs(schema: z.ZodType, convert: (text: string) => string | null = (text) => text) {
  return (text: string): Reading => {
    const result = schema.safeParse(convert(text) ?? text);
    if (result.success) return { value: result.data };
    const { title, description } = describeField(schema, []);
    const [issue] = result.error.issues;
    return { expected: issue ? describeExpected(issue, description ?? title) : "een geldige waarde" };
  };
}

/** By number, by id or by the words of the choice. */
export function readChoice(choices: readonly Choice[]) {
  return (text: string): Reading => {
    const typed = text.trim().toLowerCase();
    const found =
      choices[Number(typed) - 1] ?? choices.find(({ value, label }) => [value, label.toLowerCase()].includes(typed));
    if (found) return { value: found.value };
    const labels = choices.map(({ label }) => label);
    const near = findClosestWord(
      typed,
      labels.map((label) => label.toLowerCase()),
    );
    return {
      expected: `een nummer van 1 tot en met ${choices.length}, of een van: ${labels.join("; ")}${near ? ` (bedoelt u ${near}?)` : ""}`,
    };
  };
}

/** Several choices, with commas between them. */
export function readChoices(choices: readonly Choice[]) {
  const readOne = readChoice(choices);
  return (text: string): Reading => {
    const readings = text.split(",").map((part) => readOne(part));
    const wrong = readings.find(({ expected }) => expected !== undefined);
    return wrong ?? { value: [...new Set(readings.map(({ value }) => value))] };
  };
}
