import { foldText } from "../../src/domain/border/fold-text.ts";
import { completePhones } from "../../src/domain/directory/questionnaire/correct-answers.ts";
import type { AnswerReading } from "../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import { formerTitles, type Question } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import type { AnswerCell } from "../sheets/read-answer-sheets.ts";

/** What says that the answer beside the question is right. */
const RIGHT =
  /^(?:dit |dat )?(?:ja,? )?(?:dit |dat )?(?:klopt(?: nog)?|is (?:juist|goed)|juist|akkoord|correct)[.!]?$/iu;

/** Gives every cell the path of its question, by which it is read, where the sheet names the question by its title. */
export function nameCells(cells: readonly AnswerCell[], questions: readonly Question[]): AnswerCell[] {
  const byTitle = new Map(
    questions.flatMap(({ title, path }) =>
      [title, formerTitles[path] ?? title].map((name): [string, string] => [foldTitle(name), path]),
    ),
  );
  const paths = new Set(questions.map(({ path }) => path));
  return cells.flatMap((cell) => {
    if (!cell.isTitle || paths.has(cell.path)) return [cell];
    const path = byTitle.get(foldTitle(cell.path));
    if (path !== undefined) return [{ ...cell, path }];
    // A line between the questions; an answer there has lost its question.
    return cell.text === "" && cell.refused === undefined ? [] : [cell];
  });
}

function foldTitle(title: string): string {
  return foldText(title.trimEnd().replace(/\(verplicht\)$/iu, ""))
    .replace(/\s+/gu, " ")
    .trim();
}

/** Answers that say "klopt" become what stood beside them: the house confirmed what it saw, not what stands there now. */
export function confirmKnown(cells: readonly AnswerCell[]): { cells: AnswerCell[]; readings: AnswerReading[] } {
  const readings: AnswerReading[] = [];
  const confirmed = cells.map((cell) => {
    const { path, text, known } = cell;
    if (known === undefined || !RIGHT.test(text.trim())) return cell;
    readings.push({ path, found: text, readAs: known });
    return { ...cell, text: known };
  });
  return { cells: addNumbers(confirmed), readings };
}

/** Only the kind or hours of a number were answered: the number beside it is the one they belong to. */
function addNumbers(cells: readonly AnswerCell[]): AnswerCell[] {
  const texts = Object.fromEntries(cells.flatMap(({ path, text }) => (text === "" ? [] : [[path, text]])));
  const known = Object.fromEntries(
    cells.flatMap(({ path, known: beside }) => (beside === undefined ? [] : [[path, beside]])),
  );
  const completed = completePhones(texts, known);
  return cells.map((cell) =>
    cell.path.startsWith("phones.")
      ? { ...cell, text: completed[cell.path] ?? (texts[cell.path] === undefined ? cell.text : "") }
      : cell,
  );
}
