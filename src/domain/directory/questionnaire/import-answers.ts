import { mergeItems, mergePhones } from "./merge-lists.ts";
import type { AnswerFault, ReadAnswers, RecordPart } from "./questionnaire-answers.ts";
import { writeDutchDay } from "./read-date-answer.ts";
import { removeAnswered } from "./remove-answered.ts";

/** A record with answers worked into it, or why that may not be done. */
export type MergedRecord = { record: RecordPart; faults?: never } | { record?: never; faults: AnswerFault[] };

/** What a sheet says: what to add or change, and what to take away. */
export type SheetAnswers = Pick<ReadAnswers, "answers"> & Partial<Pick<ReadAnswers, "removals">>;

const group = (value: unknown): RecordPart =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as RecordPart) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textAt = (record: RecordPart, key: string, field: string): string | undefined => {
  const value = group(record[key])[field];
  return typeof value === "string" ? value : undefined;
};

/**
 * Works the answers of a questionnaire into a record, or makes a new one that an editor still has to look at. Answers
 * never take away: what was not answered stays, lists, numbers and networks too. Two exceptions, which the preview shows
 * as such: what the sheet asks to take away, and the note of a value that changed. Every answered fact gets the day of
 * the questionnaire as its date. Refuses what `checkAnswers` refuses, and taking away what is not there.
 * `today` is a day such as "2026-11-28".
 */
export function mergeAnswers(existing: RecordPart | null, sheet: SheetAnswers, today: string): MergedRecord {
  const { answers, removals = [] } = sheet;
  const faults = checkAnswers(existing, sheet, today);
  const date = textAt(answers, "checked", "on");
  const left = removeAnswered(existing ?? {}, removals, answers);
  if (date === undefined || faults.length + left.faults.length > 0) return { faults: [...faults, ...left.faults] };
  const before = existing ? left.record : newRecord(date);
  return { record: nameOwnSource(before, workIn(before, answers, date), { answers, existing, date }) };
}

/**
 * The source of answers that came without one: who fills in the questionnaire of a house is the source, found at the site of
 * the house. Undefined when the sheet names a source, and when there is no site: then there is no address to give.
 */
function findOwnSource(existing: RecordPart | null, answers: RecordPart): RecordPart | undefined {
  if (Object.keys(group(answers["source"])).length > 0) return undefined;
  const url = textAt(answers, "website", "url") ?? (existing ? textAt(existing, "website", "url") : undefined);
  const publisher = answers["confirmed"] === "network" ? "Opgave van het netwerk" : "Opgave van het hospice";
  return url === undefined ? undefined : { publisher, url };
}

/** What is missing from the answers, or cannot be so: day and role, a newer check, a day to come, half a source, a number without its digits. */
export function checkAnswers(
  existing: RecordPart | null,
  { answers, removals = [] }: SheetAnswers,
  today: string,
): AnswerFault[] {
  const date = textAt(answers, "checked", "on");
  const lastCheck = existing ? textAt(existing, "checked", "on") : undefined;
  return [
    ...(date === undefined ? [missing("checked.on", "de dag waarop de vragenlijst is ingevuld")] : []),
    ...(textAt(answers, "checked", "by_role") === undefined
      ? [missing("checked.by_role", "de functie van wie de vragenlijst invulde")]
      : []),
    ...(date !== undefined && date > today
      ? [
          {
            path: "checked.on",
            found: writeDutchDay(date),
            expected: `een dag tot en met vandaag, ${writeDutchDay(today)}`,
          },
        ]
      : []),
    ...(date !== undefined && lastCheck !== undefined && date < lastCheck
      ? [
          {
            path: "checked.on",
            found: writeDutchDay(date),
            expected: `een dag op of na de laatste controle, ${writeDutchDay(lastCheck)}: een oudere controle vervangt geen nieuwere`,
          },
        ]
      : []),
    ...sourceFaults(existing, answers),
    ...list(answers["phones"]).flatMap((phone, slot) =>
      phone === undefined || group(phone)["number"] !== undefined
        ? []
        : [missing(`phones.${slot}.number`, "het nummer waar dit bij hoort, ook als het er al staat")],
    ),
    ...(existing === null
      ? removals.map(({ path }) => ({
          path,
          found: "vervalt",
          expected: "een antwoord: bij een nieuw hospice kan niets vervallen",
        }))
      : []),
  ];
}

function missing(path: string, expected: string): AnswerFault {
  return { path, found: "niets", expected };
}

function sourceFaults(existing: RecordPart | null, answers: RecordPart): AnswerFault[] {
  const source = group(answers["source"]);
  if (Object.keys(source).length === 0 && (existing ?? findOwnSource(null, answers))) return [];
  return ["publisher", "url"]
    .filter((key) => source[key] === undefined)
    .map((key) =>
      missing(
        `source.${key}`,
        "uitgever en webadres van de bron samen; bij een nieuw hospice zonder website verplicht",
      ),
    );
}

/** What a questionnaire alone makes is a lead: an editor decides whether it gets a page. */
function newRecord(date: string): RecordPart {
  return {
    publication: "lead",
    confidence: "low",
    status: "unknown",
    type: "unknown",
    open_questions: ["Kloppen de gegevens uit de ingevulde vragenlijst? De redactie moet ze nog nakijken."],
    sources: [],
    found_on: date,
    confirmed: { hospice: false, network: false },
  };
}

function workIn(
  existing: RecordPart,
  { id: _id, source, confirmed, ...answers }: RecordPart,
  date: string,
): RecordPart {
  const record: RecordPart = { ...existing };
  for (const [key, answer] of Object.entries(answers)) record[key] = mergeField(key, existing[key], answer, date);
  for (const key of ["status", "type"])
    if (answers[key] !== undefined && answers[key] !== existing[key]) delete record[`${key}_note`];
  if (answers["status"] !== undefined) record["status_date"] = date;
  if (answers["networks"] !== undefined) record["networks_basis"] = "stated";
  record["checked"] = { on: null, by_role: null, next: null, ...group(answers["checked"]) };
  if (confirmed === "hospice" || confirmed === "network")
    record["confirmed"] = { hospice: false, network: false, ...group(existing["confirmed"]), [confirmed]: true };
  if (isLeadThatOpened(record)) keepAsLead(record);
  if (source) record["sources"] = addSource(record["sources"], group(source), date, listAnsweredFields(answers));
  return record;
}

/** A lead of which the house says that it is there could have a page: that is for an editor to decide, not for the import. */
function isLeadThatOpened({ publication, status, confidence, type }: RecordPart): boolean {
  return (
    publication === "lead" &&
    confidence !== "low" &&
    type !== "respite" &&
    ["open", "temporarily-closed", "closed"].includes(String(status))
  );
}

function keepAsLead(record: RecordPart): void {
  record["confidence"] = "low";
  record["open_questions"] = [...list(record["open_questions"]), LOOK_AT_PUBLICATION];
}

const LOOK_AT_PUBLICATION =
  "Volgens de vragenlijst bestaat dit huis. Klopt dat, zet het dan op de site en kies hoe zeker het is (publicatie en zekerheid).";

function mergeField(key: string, old: unknown, answer: unknown, date: string): unknown {
  switch (key) {
    case "phones":
      return mergePhones(list(old) as RecordPart[], list(answer) as (RecordPart | undefined)[], date);
    case "expertise":
    case "facilities":
      return { ...group(old), ...mergeClaims(group(old), group(answer), date) };
    case "email":
      return mergeDated(group(old), group(answer), "address", date);
    case "website":
      return mergeDated(group(old), group(answer), "url", date);
    case "capacity":
      return mergeDated(group(old), group(answer), "beds", date);
    case "costs":
      return mergeCosts(group(old), group(answer), date);
    case "availability":
      return { ...group(answer), reported_on: date };
    default:
      return mergePlain(old, answer);
  }
}

function mergePlain(old: unknown, answer: unknown): unknown {
  if (Array.isArray(answer)) return mergeItems(list(old), answer);
  if (answer === null || typeof answer !== "object") return answer;
  const before = group(old);
  return {
    ...before,
    ...Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, mergePlain(before[key], value)])),
  };
}

function mergeClaims(old: RecordPart, answers: RecordPart, date: string): RecordPart {
  return Object.fromEntries(
    Object.entries(answers).map(([term, answer]) => [term, mergeDated(group(old[term]), group(answer), "value", date)]),
  );
}

/** A dated group with an answer worked in. Where its value changed, the old note goes: it does not explain a new answer. */
function mergeDated(old: RecordPart, answer: RecordPart, value: string, date: string): RecordPart {
  const isSame = answer[value] === undefined || answer[value] === old[value];
  return { ...(isSame ? old : dropNote(old)), ...answer, as_of: date };
}

function dropNote({ note: _note, ...rest }: RecordPart): RecordPart {
  return rest;
}

function mergeCosts(old: RecordPart, answer: RecordPart, date: string): RecordPart {
  if (answer["contribution_per_day_eur"] === undefined) return { ...old, ...answer };
  return { ...mergeDated(old, answer, "contribution_per_day_eur", date), checked_on: date };
}

/**
 * The source of what was answered, and of nothing else. In a new record all there is comes from it, so it names no fields
 * there: then it stands for the whole record (see `field-sources.ts`).
 */
function addSource(sources: unknown, source: RecordPart, date: string, answered: readonly string[]): RecordPart[] {
  const before = list(sources) as RecordPart[];
  const fields = before.length === 0 ? [] : answered;
  const named = fields.length === 0 ? {} : { fields };
  return [...before, { ...source, date, note: "Ingevulde vragenlijst voor hospices.", ...named }];
}

/** The record with the house itself as the source of what its answers changed or confirmed, where they named no other. */
function nameOwnSource(
  before: RecordPart,
  record: RecordPart,
  { answers, existing, date }: { answers: RecordPart; existing: RecordPart | null; date: string },
): RecordPart {
  const source = findOwnSource(existing, answers);
  const changed = listAnsweredFields(answers).filter((field) => partOf(before, field) !== partOf(record, field));
  if (source === undefined || changed.length === 0) return record;
  return { ...record, sources: addSource(record["sources"], source, date, changed) };
}

/** As text, to be held against that of another record: an answer is worked in behind what stood there, in the same order. */
function partOf(record: RecordPart, field: string): string {
  const [key = "", id] = field.split(".");
  return JSON.stringify(id === undefined ? record[key] : group(record[key])[id]) ?? "";
}

/** Of the house itself, on its own day: no source stands behind it. */
const UNSOURCED = new Set(["id", "source", "confirmed", "checked", "availability"]);

/** Facts as a source names them: "phones", and of a group where each answer stands by itself "facilities.huisdieren". */
function listAnsweredFields(answers: RecordPart): string[] {
  return Object.keys(answers)
    .filter((key) => !UNSOURCED.has(key))
    .flatMap((key) =>
      key === "expertise" || key === "facilities"
        ? Object.keys(group(answers[key])).map((id) => `${key}.${id}`)
        : [key],
    );
}
