import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compileDirectory } from "../src/domain/directory/compile.ts";
import { nameRecordField } from "../src/domain/directory/data-dictionary.ts";
import { isIdentifier } from "../src/domain/directory/fields.ts";
import { foldText } from "../src/domain/directory/fold-text.ts";
import { diffRecords, type FieldChange } from "../src/domain/directory/history.ts";
import { mergeAnswers } from "../src/domain/directory/import-answers.ts";
import { describeValue, formatReport, type Problem } from "../src/domain/directory/problem.ts";
import { readAnswers, type AnswerFault, type RecordPart } from "../src/domain/directory/questionnaire-answers.ts";
import { buildQuestionnaire, type Question } from "../src/domain/directory/questionnaire.ts";
import type { DirectoryDocuments } from "../src/domain/directory/validate-directory.ts";
import { questionnaireWords } from "../src/text/directory.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readAnswerSheets, UnreadableSheet, type AnswerCell, type AnswerColumn } from "./read-answer-sheets.ts";
import { readDirectory } from "./read-directory.ts";
import { rewriteRecord, writeNewRecord } from "./write-record.ts";

/** A record the questionnaire makes or changes. */
export interface PlannedRecord {
  id: string;
  /** Path from the project folder. */
  file: string;
  isNew: boolean;
  changes: FieldChange[];
  text: string;
}

export interface ImportPlan {
  records: PlannedRecord[];
  /** What does not fit, each with sheet, row and column where there is one; with any of these nothing may be written. */
  faults: string[];
}

/** What a filled questionnaire would do to the records; writes nothing. Throws UnreadableSheet for a file that is none. */
export async function planImport(root: string, file: string): Promise<ImportPlan> {
  const { documents, problems } = readDirectory(root);
  const directory = compileDirectory(documents);
  if (problems.length > 0 || directory.problems) throw new UnreadableSheet(`De inhoud van de site klopt nog niet:\n${formatReport([...problems, ...(directory.problems ?? [])])}`);
  const { taxonomy, networks, municipalities } = directory.bundle;
  const questions = buildQuestionnaire({ taxonomy, networks, municipalities, words: questionnaireWords }).flatMap((section) => section.questions);
  const plan: ImportPlan = { records: [], faults: [] };
  for (const column of await readAnswerSheets(file)) planColumn(root, column, questions, documents, plan);
  return plan;
}

function planColumn(root: string, { cells }: AnswerColumn, questions: readonly Question[], documents: DirectoryDocuments, plan: ImportPlan): void {
  const report = (faults: readonly AnswerFault[]) => plan.faults.push(...faults.map((fault) => wordFault(fault, cells)));
  report(findUnknownFields(cells, questions));
  const { answers, faults } = readAnswers(questions, Object.fromEntries(cells.map(({ path, text }) => [path, text])));
  if (faults.length > 0) return void report(faults);
  const target = chooseTarget(root, answers, documents);
  if (target.fault) return void report([target.fault]);
  const { id, file, existing } = target;
  const merged = mergeAnswers(existing, answers);
  if (merged.faults) return void report(merged.faults);
  const oldText = existing ? readFileSync(join(root, file), "utf8") : "";
  const text = existing ? rewriteRecord(oldText, merged.record) : writeNewRecord(merged.record);
  const wrong = checkText(file, text, documents);
  if (wrong.length > 0) return void report(wrong.map(({ field, found, expected }) => ({ path: toAnswerPath(field), found, expected })));
  plan.records.push({ id, file, isNew: existing === null, changes: diffRecords(existing ?? {}, merged.record), text });
}

function findUnknownFields(cells: readonly AnswerCell[], questions: readonly Question[]): AnswerFault[] {
  const known = new Set(questions.map(({ path }) => path));
  const paths = cells.map(({ path }) => path);
  return cells.flatMap(({ path }, index) => {
    if (!known.has(path)) return [{ path, found: `het veld ${path}`, expected: "een veld van de vragenlijst" }];
    return paths.indexOf(path) < index ? [{ path, found: `het veld ${path} voor de tweede keer`, expected: "elk veld één keer" }] : [];
  });
}

type Target = { id: string; file: string; existing: RecordPart | null; fault?: never } | { fault: AnswerFault };

/** The record with the id that was filled in; without one, a new record named after the house. */
function chooseTarget(root: string, answers: RecordPart, documents: DirectoryDocuments): Target {
  const { id: given, name } = answers;
  const id = typeof given === "string" ? given : typeof name === "string" ? toIdentifier(name) : "";
  if (id === "") return { fault: { path: "name", found: "niets", expected: "de naam van het hospice" } };
  const file = `content/hospices/${id}.yaml`;
  const found = isIdentifier(id) ? documents.hospices.find((document) => document.file === file) : undefined;
  if (typeof given === "string" && !found) return { fault: { path: "id", found: describeValue(given), expected: "het id van een hospice dat er al is, of niets bij een nieuw hospice" } };
  if (given === undefined && existsSync(join(root, file))) return { fault: { path: "id", found: "niets", expected: `${id}: dit hospice is er al` } };
  return { id, file, existing: found ? (found.data as RecordPart) : null };
}

function toIdentifier(name: string): string {
  return foldText(name).replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

/** Checks the record as it will stand in its file with the very rules of the build. */
function checkText(file: string, text: string, documents: DirectoryDocuments): Problem[] {
  const parsed = parseYaml(file, text);
  if (parsed.problems) return parsed.problems;
  const others = documents.hospices.filter((document) => document.file !== file);
  return (compileDirectory({ ...documents, hospices: [...others, parsed.document] }).problems ?? []).filter((problem) => problem.file === file);
}

/** `phones[1].number`, counted from 1 as editors do, is `phones.0.number` in the questionnaire. */
function toAnswerPath(field: string): string {
  return field.replace(/\[(\d+)\]/gu, (_, place: string) => `.${Number(place) - 1}`);
}

function wordFault({ path, found, expected }: AnswerFault, cells: readonly AnswerCell[]): string {
  const cell = cells.findLast((item) => item.path === path) ?? cells.find((item) => item.path.startsWith(`${path}.`));
  return `${cell?.place ?? "zonder cel"}, veld ${path}: gevonden ${found}; verwacht ${expected}`;
}

/** The plan in Dutch: per record what is new or differs, then what does not fit. */
export function describePlan({ records, faults }: ImportPlan): string {
  const told = records.flatMap(({ file, isNew, changes }) => [
    `${isNew ? "Nieuw" : "Gewijzigd"}: ${file}${changes.length === 0 ? " (geen verschil)" : ""}`,
    ...changes.map(({ field, before, after }) => `  ${nameRecordField(field)} (${field}): ${before ?? "niets"} → ${after ?? "niets"}`),
  ]);
  const refused = faults.length === 0 ? [] : ["", ...faults, "", `${faults.length} ${faults.length === 1 ? "antwoord past" : "antwoorden passen"} niet. Er is niets geschreven.`];
  return [...told, ...refused].join("\n");
}

export function writePlan(root: string, { records }: ImportPlan): void {
  for (const { file, text } of records) writeFileSync(join(root, file), text);
}

async function runCommand(args: readonly string[]): Promise<number> {
  const files = args.filter((argument) => !argument.startsWith("--"));
  const unknown = args.filter((argument) => argument.startsWith("--") && argument !== "--schrijf");
  const [file] = files;
  if (file === undefined || files.length > 1 || unknown.length > 0) {
    console.error("Gebruik: npm run hospices:import -- BESTAND.xlsx (of .csv) [--schrijf]");
    return 2;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  try {
    const plan = await planImport(root, resolve(process.env["INIT_CWD"] ?? ".", file));
    console.log(plan.records.length + plan.faults.length === 0 ? `${basename(file)} heeft geen antwoorden.` : describePlan(plan));
    if (plan.faults.length > 0) return 1;
    if (!args.includes("--schrijf")) console.log("\nEr is niets geschreven. Zet --schrijf achter de opdracht om dit te bewaren.");
    else writePlan(root, plan);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = await runCommand(process.argv.slice(2));
