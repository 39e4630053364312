import { hospiceKeys } from "./hospice-fields.ts";
import { compareText } from "../../border/problem.ts";

/** One field that changed, as text; null where there was nothing, or is nothing any more. */
export interface FieldChange {
  /** Path of the field as in the file, such as `address.postal_code`. */
  field: string;
  before: string | null;
  after: string | null;
}

/** What changed in one record on one day; the first entry of a record says that it was added. */
export interface RecordChange {
  /** Day of the change, such as "2026-11-21". */
  date: string;
  kind: "added" | "changed";
  /** In the order of the record; empty for "added". */
  fields: FieldChange[];
}

/** Per hospice id what changed, oldest first. Of every hospice or of none: never a part of the story. */
export type RecordHistory = Record<string, RecordChange[]>;

/** A version of a record: the day it was set down and what its file held. */
export interface RecordVersion {
  date: string;
  data: unknown;
}

/**
 * Never shown in a history: a report of free beds holds until a day and would outlive it here, and whether a price was
 * checked decides whether it may be shown at all.
 */
const LEFT_OUT = new Set(["availability"]);

/** The changes of one record, one entry per day, from its versions in the order in which they were made. */
export function listChanges(versions: readonly RecordVersion[]): RecordChange[] {
  const [first, ...later] = lastOfEachDay(versions);
  if (!first) return [];
  const changes: RecordChange[] = [{ date: first.date, kind: "added", fields: [] }];
  let previous = first;
  for (const version of later) {
    const fields = diffRecords(previous.data, version.data);
    if (fields.length > 0) changes.push({ date: version.date, kind: "changed", fields });
    previous = version;
  }
  return changes;
}

/** A day counts once: what was put right the same day is no change to the reader. */
function lastOfEachDay(versions: readonly RecordVersion[]): RecordVersion[] {
  return versions.filter(({ date }, index) => versions[index + 1]?.date !== date);
}

/** The fields that differ between two states of a record, in the order of the record. */
export function diffRecords(before: unknown, after: unknown): FieldChange[] {
  const old = flattenRecord(before);
  const now = flattenRecord(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .sort(byRecordOrder)
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }));
}

function byRecordOrder(a: string, b: string): number {
  const rank = (field: string) => hospiceKeys.indexOf(field.split(".")[0] ?? "");
  return rank(a) - rank(b) || compareText(a, b);
}

function flattenRecord(record: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  collectFields(record, "", fields);
  for (const field of fields.keys()) if (LEFT_OUT.has(field.split(".")[0] ?? "")) fields.delete(field);
  return fields;
}

function collectFields(value: unknown, path: string, fields: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value === "object" && !Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) collectFields(item, path === "" ? key : `${path}.${key}`, fields);
    return;
  }
  const text = writeValue(value);
  if (text !== "") fields.set(path, text);
}

/** A value as one line of text; a list with a semicolon between its items. */
function writeValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(writeValue).join("; ");
  if (typeof value === "object")
    return (
      Object.values(value)
        // A mark beside a source is for our own rules: no news of the house.
        .filter((item) => typeof item !== "boolean")
        .map(writeValue)
        .filter((text) => text !== "")
        .join(", ")
    );
  return (typeof value === "string" ? value : JSON.stringify(value)).replace(/\s+/gu, " ").trim();
}
