import { toCsv, dutchExcel } from "../../domain/border/csv-export.ts";
import { joinLines } from "../../domain/border/join-lines.ts";
import { checkAnswers, mergeAnswers } from "../../domain/directory/questionnaire/import-answers.ts";
import {
  readAnswers,
  type AnswerFault,
  type RecordPart,
} from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import type { AnsweredQuestion } from "../../domain/directory/questionnaire/questionnaire.ts";
import { answerColumns, houseLine } from "../../words/vragenlijst.ts";

/** What a filled form gives: a new record, and the answers to send or to import. */
export interface WrittenAnswers {
  faults: AnswerFault[];
  /** The record of a new hospice; null for one that is there already, whose file the editors change. */
  record: RecordPart | null;
  /** The answers as a table that `npm run hospices:import` reads. */
  csv: string;
  /** The answers as lines, to read and to import: "Bedden: 6". */
  text: string;
}

export interface FormAnswers {
  /** Id of the house; empty for a new one. */
  house: string;
  questions: readonly (AnsweredQuestion & { title: string })[];
  /** The answers as they are sent, by path. */
  texts: Readonly<Record<string, string>>;
}

/** Reads the answers of the form on the day `today`. */
export function writeAnswers({ house, questions, texts }: FormAnswers, today: string): WrittenAnswers {
  const sheet = readAnswers(questions, texts);
  const unread = new Set(sheet.faults.map(({ path }) => path));
  const faults = [
    ...sheet.faults,
    ...checkAnswers(house === "" ? null : {}, sheet, today).filter(({ path }) => !unread.has(path)),
  ];
  const given = questions
    .map(({ path, title }) => ({ title, text: joinLines(texts[path] ?? "", " ") }))
    .filter(({ text }) => text !== "");
  const rows = house === "" ? given : [{ title: houseLine, text: house }, ...given];
  return {
    faults,
    record: house === "" && faults.length === 0 ? nameFirst(mergeAnswers(null, sheet, today).record) : null,
    csv: toCsv(
      [answerColumns.question, answerColumns.answer],
      rows.map(({ title, text }) => ({ [answerColumns.question]: title, [answerColumns.answer]: text })),
      dutchExcel,
    ),
    text: rows.map(({ title, text }) => `${title}: ${text}`).join("\n"),
  };
}

function nameFirst(record: RecordPart | undefined): RecordPart | null {
  return record ? { name: record["name"], ...record } : null;
}
