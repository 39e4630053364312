import { toCsv, dutchExcel } from "../../domain/directory/csv-export.ts";
import { mergeAnswers } from "../../domain/directory/import-answers.ts";
import { readAnswers, type AnsweredQuestion, type AnswerFault, type RecordPart } from "../../domain/directory/questionnaire-answers.ts";

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

/** Reads the answers of the form; `titles` are the questions in words, by path. */
export function writeAnswers(questions: readonly AnsweredQuestion[], texts: Readonly<Record<string, string>>, titles: ReadonlyMap<string, string>): WrittenAnswers {
  const { answers, faults } = readAnswers(questions, texts);
  const isNew = answers["id"] === undefined;
  const merged = faults.length > 0 ? { faults } : mergeAnswers(isNew ? null : {}, answers);
  const given = questions.map(({ path }) => ({ path, text: (texts[path] ?? "").trim() })).filter(({ text }) => text !== "");
  const titleOf = (path: string) => titles.get(path) ?? path;
  return {
    faults: merged.faults ?? [],
    record: isNew ? nameFirst(merged.record) : null,
    csv: toCsv(["veld", "vraag", "antwoord"], given.map(({ path, text }) => ({ veld: path, vraag: titleOf(path), antwoord: text })), dutchExcel),
    text: given.map(({ path, text }) => `${titleOf(path)}: ${text}`).join("\n"),
  };
}

function nameFirst(record: RecordPart | undefined): RecordPart | null {
  return record ? { name: record["name"], ...record } : null;
}
