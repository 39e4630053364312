import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listAnswerChanges, type AnswerChange } from "../../src/domain/directory/questionnaire/answer-changes.ts";
import type { Network } from "../../src/domain/directory/records/bundle.ts";
import { nameRecordField, type ChangeWords } from "../../src/domain/directory/records/data-dictionary.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { isIdentifier } from "../../src/domain/border/fields.ts";
import { mergeAnswers, type SheetAnswers } from "../../src/domain/directory/questionnaire/import-answers.ts";
import { samePhone } from "../../src/domain/directory/questionnaire/merge-lists.ts";
import { describeValue, formatProblem, formatReport, showFound } from "../../src/domain/border/problem.ts";
import {
  readAnswers,
  type AnswerFault,
  type AnswerReading,
  type RecordPart,
} from "../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import { buildQuestionnaire, type Question } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import { findSameHouse, type LikelyHouse } from "../../src/domain/directory/questionnaire/same-house.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import type { DirectoryDocuments } from "../../src/domain/directory/records/directory-files.ts";
import { sayRecordFault } from "../../src/presentation/directory/say-record-fault.ts";
import { sayRecordChange } from "../../src/presentation/directory/say-record-change.ts";
import { questionnaireWords } from "../../src/presentation/directory/questionnaire-words.ts";
import { parseYaml } from "../../src/domain/border/parse-yaml.ts";
import { nameFile } from "../content/name-file.ts";
import { readDirectory } from "../content/read-directory.ts";
import { readAnswerSheets, type AnswerCell, type AnswerColumn } from "../sheets/read-answer-sheets.ts";
import { deriveNetwork } from "./derive-network.ts";
import { confirmKnown, nameCells } from "./name-answers.ts";
import { UnreadableSheet } from "../sheets/unreadable-sheet.ts";
import { rewriteRecord, writeNewRecord } from "../content/write-record.ts";

/** A record the questionnaire makes or changes. */
export interface PlannedRecord {
  id: string;
  /** Path from the project folder. */
  file: string;
  isNew: boolean;
  /** Day of the questionnaire. */
  answeredOn: string;
  /** Everything that becomes different. */
  changes: AnswerChange[];
  /** What was typed otherwise than it is kept, with its cell. */
  readings: (AnswerReading & { place: string })[];
  /** Other houses that this may be. */
  likely: LikelyHouse[];
  text: string;
}

export interface ImportPlan {
  records: PlannedRecord[];
  /** What does not fit, each with sheet, row and column where there is one; with any of these nothing may be written. */
  faults: string[];
  questions: readonly Question[];
}

export interface PlanOptions {
  /** Such as "2026-11-28". */
  today: string;
}

/** What filled questionnaires would do to the records; writes nothing. Throws UnreadableSheet for content that is not right itself. */
export function planImport(root: string, files: readonly string[], { today }: PlanOptions): ImportPlan {
  const faults: string[] = [];
  // Before the content is read: what is too large is refused at once.
  const columns = files.flatMap((file) => readFileColumns(file, files.length > 1, faults));
  const { documents, problems } = readDirectory(root);
  const directory = compileDirectory(documents);
  if (problems.length > 0 || directory.problems)
    throw new UnreadableSheet(
      `De inhoud van de site klopt nog niet:\n${formatReport([...problems, ...(directory.problems ?? [])])}`,
    );
  const { taxonomy, networks, municipalities } = directory.bundle;
  const questions = buildQuestionnaire({ taxonomy, networks, municipalities, words: questionnaireWords }).flatMap(
    (section) => section.questions,
  );
  const words = sayRecordChange({ taxonomy, networks, municipalities });
  const planner = new Planner(root, documents, { questions, words, networks }, today, faults);
  for (const column of columns) planner.plan(column);
  return planner.finish();
}

function readFileColumns(file: string, isOneOfMore: boolean, faults: string[]): AnswerColumn[] {
  try {
    const columns = readAnswerSheets(file);
    if (!isOneOfMore) return columns;
    return columns.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, place: `${basename(file)}, ${cell.place}` })),
    }));
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    if (!isOneOfMore) throw error;
    faults.push(error.message);
    return [];
  }
}

/** What answers are read and told with. */
interface Around {
  questions: readonly Question[];
  words: ChangeWords;
  networks: readonly Network[];
}

class Planner {
  readonly #records: PlannedRecord[] = [];
  #documents: DirectoryDocuments;
  readonly #root: string;
  readonly #questions: readonly Question[];
  readonly #words: ChangeWords;
  readonly #networks: readonly Network[];
  readonly #today: string;
  readonly #faults: string[];

  constructor(
    root: string,
    documents: DirectoryDocuments,
    { questions, words, networks }: Around,
    today: string,
    faults: string[],
  ) {
    this.#root = root;
    this.#documents = documents;
    this.#questions = questions;
    this.#words = words;
    this.#networks = networks;
    this.#today = today;
    this.#faults = faults;
  }

  plan({ cells: read }: AnswerColumn): void {
    const { cells, readings } = confirmKnown(nameCells(read, this.#questions));
    const faults: AnswerFault[] = [
      ...findUnknownFields(cells, this.#questions),
      ...findRefusedCells(cells, this.#questions),
    ];
    const refused = new Set(faults.map(({ path }) => path));
    const sheet = readAnswers(
      this.#questions,
      Object.fromEntries(cells.filter(({ path }) => !refused.has(path)).map(({ path, text }) => [path, text])),
    );
    faults.push(...sheet.faults);
    const target = this.#chooseTarget(sheet.answers, faults);
    if (target) this.#planRecord(target, { ...sheet, readings: [...readings, ...sheet.readings] }, cells, faults);
    this.#report(faults, cells);
  }

  #planRecord(
    { id, file, existing }: Target,
    sheet: SheetAnswers & { readings: readonly AnswerReading[] },
    cells: readonly AnswerCell[],
    faults: AnswerFault[],
  ): void {
    const merged = mergeAnswers(existing, sheet, this.#today);
    addNew(faults, merged.faults ?? []);
    // With something missing, the rest is still checked: all faults in one round.
    const {
      record: answered = mergeAnswers(
        existing,
        { answers: completeForChecking(sheet.answers, existing, this.#today) },
        this.#today,
      ).record,
    } = merged;
    if (!answered) return;
    const record = existing ? answered : deriveNetwork(answered, this.#networks);
    const text = existing
      ? rewriteRecord(readFileSync(join(this.#root, file), "utf8"), record)
      : writeNewRecord(record);
    addNew(faults, this.#checkText(file, text, record, sheet.answers));
    if (faults.length > 0) return;
    const others = this.#documents.hospices
      .map(({ file: other, data }) => ({ id: basename(other, ".yaml"), record: data as RecordPart }))
      .filter((other) => other.id !== id);
    const readings = sheet.readings.map((reading) => ({
      ...reading,
      place: cells.find(({ path }) => path === reading.path)?.place ?? "",
    }));
    this.#records.push({
      id,
      file,
      isNew: existing === null,
      answeredOn: String((record["checked"] as RecordPart)["on"]),
      changes: listAnswerChanges(existing ?? {}, record, this.#words),
      readings,
      likely: findSameHouse(sheet.answers, existing, others),
      text,
    });
    // The next column is held against this one as well.
    this.#documents = replaceHospice(this.#documents, parseYaml(file, text).document);
  }

  /** The record with the id that was filled in; without one, a new record named after the house. */
  #chooseTarget({ id: given, name }: RecordPart, faults: AnswerFault[]): Target | undefined {
    const id = typeof given === "string" ? given : typeof name === "string" ? nameFile(name) : "";
    const refuse = (path: string, found: string, expected: string) => void addNew(faults, [{ path, found, expected }]);
    if (id === "") return refuse("name", "niets", "de naam van het hospice");
    const file = `content/hospices/${id}.yaml`;
    if (this.#records.some((record) => record.id === id))
      return refuse(
        "id",
        id,
        "één kolom met antwoorden per hospice: dit hospice staat al in een andere kolom of een ander bestand",
      );
    const found = isIdentifier(id) ? this.#documents.hospices.find((document) => document.file === file) : undefined;
    if (typeof given === "string" && !found)
      return refuse("id", describeValue(given), "het id van een hospice dat er al is, of niets bij een nieuw hospice");
    if (given === undefined && existsSync(join(this.#root, file)))
      return refuse("id", "niets", `${id}: dit hospice is er al`);
    return { id, file, existing: found ? (found.data as RecordPart) : null };
  }

  /** Checks the record as it will stand in its file with the very rules of the build. */
  #checkText(file: string, text: string, record: RecordPart, answers: RecordPart): AnswerFault[] {
    const parsed = parseYaml(file, text);
    const problems =
      parsed.problems ?? compileDirectory(replaceHospice(this.#documents, parsed.document)).problems ?? [];
    return problems.map((problem) =>
      problem.file === file
        ? {
            path: toAnswerPath(problem.field, record, answers),
            found: problem.found,
            expected: sayRecordFault(problem.field, problem.expected, this.#words),
          }
        : {
            path: "id",
            found: formatProblem(problem),
            expected: "een wijziging waarmee de andere bestanden blijven kloppen",
          },
    );
  }

  #report(faults: readonly AnswerFault[], cells: readonly AnswerCell[]): void {
    for (const fault of faults) this.#faults.push(wordFault(fault, cells, this.#questions));
  }

  finish(): ImportPlan {
    return { records: this.#records, faults: this.#faults, questions: this.#questions };
  }
}

interface Target {
  id: string;
  file: string;
  existing: RecordPart | null;
}

function replaceHospice(documents: DirectoryDocuments, document: ParsedDocument | undefined): DirectoryDocuments {
  if (!document) return documents;
  return { ...documents, hospices: [...documents.hospices.filter(({ file }) => file !== document.file), document] };
}

/** One fault per answer: the first says enough. */
function addNew(faults: AnswerFault[], more: readonly AnswerFault[]): void {
  for (const fault of more) if (!faults.some(({ path }) => path === fault.path)) faults.push(fault);
}

function completeForChecking(
  { checked: _checked, phones, ...answers }: RecordPart,
  existing: RecordPart | null,
  today: string,
): RecordPart {
  const last = (existing?.["checked"] ?? {}) as RecordPart;
  const on = typeof last["on"] === "string" && last["on"] > today ? last["on"] : today;
  const source = existing ? {} : { source: { publisher: "onbekend", url: "https://onbekend.example/" } };
  const numbers = ((phones ?? []) as (RecordPart | undefined)[]).map((phone) =>
    phone?.["number"] === undefined ? undefined : phone,
  );
  return {
    name: "onbekend",
    ...answers,
    ...(phones === undefined ? {} : { phones: numbers }),
    checked: { on, by_role: "onbekend" },
    ...source,
  };
}

function findUnknownFields(cells: readonly AnswerCell[], questions: readonly Question[]): AnswerFault[] {
  const known = new Set(questions.map(({ path }) => path));
  const seen = new Set<string>();
  return cells.flatMap(({ path, refused }) => {
    // Of merged cells only the first has the question; that they are merged is what is told.
    if (path === "" && refused !== undefined) return [];
    if (path === "")
      return [{ path, found: "een antwoord zonder vraag", expected: "een vraag van de vragenlijst in de kolom vraag" }];
    if (!known.has(path))
      return [{ path, found: `een antwoord bij ${describeValue(path)}`, expected: "een vraag van de vragenlijst" }];
    if (seen.has(path)) return [{ path, found: "deze vraag voor de tweede keer", expected: "elke vraag één keer" }];
    seen.add(path);
    return [];
  });
}

/** What is no text in a cell: merged, a formula, or a day that a spreadsheet made of something else. */
function findRefusedCells(cells: readonly AnswerCell[], questions: readonly Question[]): AnswerFault[] {
  const dates = new Set(questions.filter(({ kind }) => kind === "date").map(({ path }) => path));
  return cells.flatMap(({ path, text, isDay, refused }) => {
    if (refused !== undefined)
      return [{ path, found: refused, expected: "gewone tekst, elk antwoord in een eigen cel" }];
    return isDay && path !== "" && !dates.has(path)
      ? [
          {
            path,
            found: `de dag ${text}`,
            expected: "gewone tekst; maakte Excel hier een dag van, zet er dan een apostrof voor",
          },
        ]
      : [];
  });
}

/** `phones[1].number`, counted from 1 in the record, is `phones.0.number` where the sheet asked it first. */
function toAnswerPath(field: string, record: RecordPart, answers: RecordPart): string {
  // The source of an import is the last that stands there.
  const source = /^sources\[\d+\]\.(.*)$/u.exec(field)?.[1];
  if (source !== undefined && answers["source"] !== undefined) return `source.${source}`;
  const [, place, rest = ""] = /^phones\[(\d+)\](.*)$/u.exec(field) ?? [];
  if (place === undefined) return field.replace(/\[(\d+)\]/gu, (_, at: string) => `.${Number(at) - 1}`);
  const number = ((record["phones"] ?? []) as RecordPart[])[Number(place) - 1]?.["number"];
  const slot = ((answers["phones"] ?? []) as (RecordPart | undefined)[]).findIndex((phone) =>
    samePhone(phone?.["number"], number),
  );
  return `phones.${slot < 0 ? Number(place) - 1 : slot}${rest}`;
}

function wordFault(
  { path, found, expected }: AnswerFault,
  cells: readonly AnswerCell[],
  questions: readonly Question[],
): string {
  const cell =
    cells.findLast((item) => item.path === path) ??
    cells.find((item) => path.startsWith(`${item.path}.`) && item.path !== "") ??
    cells.find((item) => item.path.startsWith(`${path}.`));
  return `${cell?.place ?? "niet ingevuld"}, ${nameAnswer(path, questions)}: gevonden ${showFound(found.replace(/^niets \(.*\)$/u, "niets"))}; verwacht ${expected}`;
}

/** The question in the words in which it is asked; what is no question, as it was found. */
export function nameAnswer(path: string, questions: readonly Question[]): string {
  if (path === "") return "geen vraag";
  // Of a list it is the list that was asked.
  const asked = questions.find((question) => question.path === path || question.path === path.replace(/\.\d+$/u, ""));
  if (asked) return asked.title;
  const name = nameRecordField(path);
  return name === path ? describeValue(path) : name;
}
