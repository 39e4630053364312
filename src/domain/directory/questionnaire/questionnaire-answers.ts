import type { AnsweredQuestion } from "./questionnaire.ts";
import { readAnswer } from "./read-answer.ts";

/** An answer that cannot be read. */
export interface AnswerFault {
  path: string;
  found: string;
  expected: string;
}

/** An answer that was put into the form of the record: shown, so that nobody has to trust it unseen. */
export interface AnswerReading {
  path: string;
  found: string;
  readAs: string;
}

/** What an answer asks to take away: a field, or one item of it. */
export interface AnswerRemoval {
  path: string;
  item?: string;
}

/** A part of a record, in the keys of its file. */
export type RecordPart = { [key: string]: unknown };

export interface ReadAnswers {
  /** The answers as a part of a record; a question without an answer is not in it. */
  answers: RecordPart;
  removals: AnswerRemoval[];
  readings: AnswerReading[];
  faults: AnswerFault[];
}

/**
 * Reads the answers, by path, into a part of a record. An empty answer and "onbekend" say nothing: unknown stays
 * unknown. A dash or "n.v.t." says nothing either, which is told. "vervalt" asks to take away.
 */
export function readAnswers(
  questions: readonly AnsweredQuestion[],
  texts: Readonly<Record<string, string>>,
): ReadAnswers {
  const read: ReadAnswers = { answers: {}, removals: [], readings: [], faults: [] };
  for (const question of questions) {
    const { path } = question;
    const text = (texts[path] ?? "").trim();
    if (text === "") continue;
    const answer = readAnswer(question, text);
    if (answer.kind === "fault") read.faults.push({ path, found: text, expected: answer.expected });
    if (answer.kind === "value") setAt(read.answers, path.split("."), answer.value);
    if (answer.kind === "removal") read.removals.push(...(answer.items?.map((item) => ({ path, item })) ?? [{ path }]));
    if (answer.kind === "value") read.removals.push(...(answer.gone ?? []).map((item) => ({ path, item })));
    if ("readAs" in answer && answer.readAs !== undefined)
      read.readings.push({ path, found: text, readAs: answer.readAs });
  }
  return read;
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
