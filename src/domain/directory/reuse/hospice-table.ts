import type { Cell, Row } from "../../border/csv-export.ts";
import { dutchExcel, toCsv } from "../../border/csv-export.ts";
import { findRecordField } from "../records/data-dictionary.ts";
import { facts, listColumns, readAt } from "../records/facts.ts";
import { derivedFacts } from "../records/facts/derived.ts";
import type { Column, ColumnForm, Facts } from "../records/facts/fact.ts";
import type { Hospice, TermClaim, TermClaims } from "../records/hospice.ts";

export interface HospiceColumn {
  name: string;
  /** What it holds, in Dutch, for the data dictionary. */
  description: string;
  read: (hospice: Hospice) => Cell;
}

/** The columns of a table of facts, each in its own place: one row per hospice. An empty cell means unknown. */
export function toColumns(table: Facts): HospiceColumn[] {
  const derived = derivedFacts.flatMap(({ csv, path }) => csv.map((column) => ({ column, path })));
  return [...listColumns(table), ...derived].sort((a, b) => a.column.at - b.column.at).map(toColumn);
}

function toColumn({ column, path }: { column: Column; path: string }): HospiceColumn {
  const { name, help, form, from = path } = column;
  const write = form === undefined ? writeCell : FORMS[form];
  return {
    name,
    description: help ?? describePath(path),
    read: (hospice) => write(readAt(hospice, from)),
  };
}

function describePath(path: string): string {
  const field = findRecordField(path);
  const help = field?.description ?? "";
  return field?.kind === "list" ? `${help}, gescheiden door puntkomma's` : help;
}

const joined = (values: readonly string[]) => values.join("; ");

function writeCell(value: unknown): Cell {
  return Array.isArray(value) ? joined(value as string[]) : (value as Cell);
}

const inBrackets = (told: readonly (string | undefined)[]) => told.filter(Boolean).join(", ");

const claimed = (answer: TermClaim["value"]) => (claims: TermClaims) =>
  joined(Object.keys(claims).filter((id) => claims[id]?.value === answer));

const sayNote = (name: string, note: string | undefined, date: string | undefined) =>
  note === undefined && date === undefined ? [] : [`${name}: ${inBrackets([note, date])}`];

/** What is no text, number or list of texts. */
const FORMS = {
  phones: (phones: Hospice["phones"]) =>
    joined(phones.map(({ number, kind, hours }) => `${number} (${inBrackets([kind, hours])})`)),
  "phone-notes": (phones: Hospice["phones"]) =>
    joined(phones.flatMap(({ number, note, asOf }) => sayNote(number, note, asOf))),
  sources: (sources: Hospice["sources"]) =>
    joined(sources.map(({ publisher, date, url }) => inBrackets([publisher, date, url]))),
  yes: claimed("yes"),
  "on-consultation": claimed("on-consultation"),
  no: claimed("no"),
  "claim-notes": (claims: TermClaims) =>
    joined(Object.entries(claims).flatMap(([id, { note, asOf }]) => sayNote(id, note, asOf))),
} as Record<ColumnForm, (value: unknown) => Cell>;

/** The columns of `hospices.csv`. */
export const hospiceColumns: readonly HospiceColumn[] = toColumns(facts);

/** The directory as one table for a Dutch Excel. */
export function toHospiceCsv(hospices: readonly Hospice[], columns: readonly HospiceColumn[] = hospiceColumns): string {
  const rows: Row[] = hospices.map((hospice) =>
    Object.fromEntries(columns.map(({ name, read }) => [name, read(hospice)])),
  );
  return toCsv(
    columns.map(({ name }) => name),
    rows,
    dutchExcel,
  );
}
