import { isDayDate } from "../content/dates.ts";
import type { Question } from "./questionnaire.ts";

/** What a question has to be read with; the browser has no more than this. */
export type AnsweredQuestion = Pick<Question, "path" | "kind" | "choices">;

/** An answer that cannot be read. */
export interface AnswerFault {
  path: string;
  found: string;
  expected: string;
}

/** A part of a record, in the keys of its file. */
export type RecordPart = { [key: string]: unknown };

export interface ReadAnswers {
  /** The answers as a part of a record; a question without an answer is not in it. */
  answers: RecordPart;
  faults: AnswerFault[];
}

/** Reads the answers, by path, into a part of a record. An empty answer and "onbekend" say nothing: unknown stays unknown. */
export function readAnswers(questions: readonly AnsweredQuestion[], texts: Readonly<Record<string, string>>): ReadAnswers {
  const answers: RecordPart = {};
  const faults: AnswerFault[] = [];
  for (const question of questions) {
    const text = (texts[question.path] ?? "").trim();
    if (text === "" || (text.toLowerCase() === "onbekend" && question.kind !== "choice")) continue;
    const { value, expected } = readAnswer(question, text);
    if (expected === undefined) setAt(answers, question.path.split("."), value);
    else faults.push({ path: question.path, found: text, expected });
  }
  return { answers, faults };
}

type ReadAnswer = { value: unknown; expected?: undefined } | { value?: undefined; expected: string };

function readAnswer({ kind, choices }: AnsweredQuestion, text: string): ReadAnswer {
  switch (kind) {
    case "integer":
      return /^\d{1,6}$/u.test(text) ? { value: Number(text) } : { expected: "een heel getal" };
    case "number":
      return /^\d{1,6}(?:[.,]\d+)?$/u.test(text) ? { value: Number(text.replace(",", ".")) } : { expected: "een getal, zoals 37,50" };
    case "date":
      return readDate(text);
    case "choice":
      return readChoice(choices, text);
    case "list":
      return { value: text.split(/[;\n]/u).map((item) => item.trim()).filter((item) => item !== "") };
    case "line":
    case "text":
      return { value: text };
  }
}

/** A day as people write it: 21-11-2026, or 2026-11-21 as files have it. */
function readDate(text: string): ReadAnswer {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(text) ?? [];
  const date = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDayDate(date) ? { value: date } : { expected: "een dag die bestaat, zoals 21-11-2026" };
}

function readChoice(choices: AnsweredQuestion["choices"], text: string): ReadAnswer {
  const same = (other: string) => other.toLowerCase() === text.toLowerCase();
  const chosen = choices.find(({ label }) => same(label)) ?? choices.find(({ value }) => same(value));
  if (chosen) return { value: chosen.value };
  const labels = choices.map(({ label }) => label);
  return { expected: labels.length > 12 ? "een keuze uit de lijst" : `een van: ${labels.join(", ")}` };
}

/** Sets a value in nested groups; a number in the path is a place in a list. */
function setAt(target: RecordPart, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= /^\d+$/u.test(rest[0] ?? "") ? [] : {};
  setAt(target[key] as RecordPart, rest, value);
}
