import { toCsv, dutchExcel } from "../../domain/border/csv-export.ts";
import { checkAnswers, mergeAnswers } from "../../domain/directory/questionnaire/import-answers.ts";
import {
  readAnswers,
  type AnswerFault,
  type RecordPart,
} from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import type { AnsweredQuestion } from "../../domain/directory/questionnaire/questionnaire.ts";

/** What a filled form gives: a new record, and the answers to send or to import. */
export interface WrittenAnswers {
  faults: AnswerFault[];
  /** The record of a new hospice; null for one that is there already, whose file the editors change. */
  record: RecordPart | null;
  /** The answers as a table that `npm run hospices:import` reads. */
  csv: string;
  /** The answers as lines to read, for a message. */
  text: string;
}

/** Reads the answers of the form on the day `today`; `titles` are the questions in words, by path. */
export function writeAnswers(
  questions: readonly AnsweredQuestion[],
  texts: Readonly<Record<string, string>>,
  titles: ReadonlyMap<string, string>,
  today: string,
): WrittenAnswers {
  const sheet = readAnswers(questions, texts);
  const isNew = (texts["id"] ?? "").trim() === "";
  const unread = new Set(sheet.faults.map(({ path }) => path));
  const faults = [
    ...sheet.faults,
    ...checkAnswers(isNew ? null : {}, sheet, today).filter(({ path }) => !unread.has(path)),
  ];
  const given = questions
    .map(({ path }) => ({ path, text: (texts[path] ?? "").trim() }))
    .filter(({ text }) => text !== "");
  const titleOf = (path: string) => titles.get(path) ?? path;
  return {
    faults,
    record: isNew && faults.length === 0 ? nameFirst(mergeAnswers(null, sheet, today).record) : null,
    csv: toCsv(
      ["veld", "vraag", "antwoord"],
      given.map(({ path, text }) => ({ veld: path, vraag: titleOf(path), antwoord: text })),
      dutchExcel,
    ),
    text: given.map(({ path, text }) => `${titleOf(path)}: ${text}`).join("\n"),
  };
}

function nameFirst(record: RecordPart | undefined): RecordPart | null {
  return record ? { name: record["name"], ...record } : null;
}
