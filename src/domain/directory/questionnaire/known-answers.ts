import { readAt as readCompiled } from "../records/facts.ts";
import type { Question } from "./questionnaire.ts";

/** Asked anew each time: what they say is of the day on which they are answered. */
const NEVER_KNOWN = /^(?:id$|confirmed$|checked\.|source\.|availability\.)/u;

/** A count of long ago is what a house is asked to confirm. */
const LAST_BEDS = "capacity.last_known.beds";

/** Answers as text, by the path of their question. */
export type AnswerTexts = Readonly<Record<string, string>>;

/**
 * What is known of a house already, in the very words that answer the question: read back, they give the same value.
 * `read` gives what stands at the path of a question.
 */
export function listKnownAnswers(questions: readonly Question[], read: (path: string) => unknown): AnswerTexts {
  return Object.fromEntries(
    questions.flatMap((question) => {
      if (NEVER_KNOWN.test(question.path)) return [];
      const text = writeAnswer(question, read(question.path));
      return text === "" ? [] : [[question.path, text]];
    }),
  );
}

/** Reads by path in a record, in the keys of its file. */
export function readRecord(record: object): (path: string) => unknown {
  return (path) =>
    path
      .split(".")
      .reduce<unknown>(
        (part, key) =>
          part !== null && typeof part === "object" && Object.hasOwn(part, key)
            ? (part as Record<string, unknown>)[key]
            : undefined,
        record,
      );
}

/** Reads by path in a compiled house. */
export function readHouse(house: object): (path: string) => unknown {
  return (path) => {
    const value = readCompiled(house, path) ?? (path === "capacity.beds" ? readCompiled(house, LAST_BEDS) : undefined);
    return path === "address.municipality" && value !== null && typeof value === "object"
      ? (value as { code?: unknown }).code
      : value;
  };
}

function writeAnswer({ kind, choices }: Question, value: unknown): string {
  if (kind === "choice")
    return value === "unknown" ? "" : (choices.find((choice) => choice.value === value)?.label ?? "");
  if (Array.isArray(value)) return value.map(String).join("; ");
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";
}
