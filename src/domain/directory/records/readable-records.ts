import { findMeantName } from "../../border/closest-word.ts";
import type { Problem } from "../../border/problem.ts";
import { problemAt, type ParsedDocument, type ValidDocument } from "../../border/validate.ts";
import { hospiceFields, type HospiceRecord } from "./hospice-fields.ts";
import { hospiceRules } from "./rules/hospice-rules.ts";

/** What a record says when it says nothing: no rule breaks on it. */
const SILENT = {
  checked: { on: null, by_role: null, next: null },
  confirmed: { hospice: false, network: false },
  sources: [],
} as const;

/** What can be read of a record with faults, so that the rest of it is judged in the same round. */
export interface ReadableRecord extends ValidDocument<HospiceRecord> {
  /** Fields that are wrong or missing: what follows from them is not told. */
  unreadable: ReadonlySet<string>;
}

/** The fields of a faulty record that are right by themselves; undefined when the record is no group of fields. */
export function readRecord(document: ParsedDocument): ReadableRecord | undefined {
  const { data } = document;
  if (data === null || typeof data !== "object" || Array.isArray(data)) return undefined;
  const value: Record<string, unknown> = { ...SILENT };
  const unreadable = new Set<string>();
  for (const [key, schema] of Object.entries(hospiceFields.shape)) {
    const read = schema.safeParse((data as Record<string, unknown>)[key]);
    if (!read.success) unreadable.add(key);
    else if (read.data !== undefined) value[key] = read.data;
  }
  const keys = Object.keys(hospiceFields.shape);
  for (const key of Object.keys(data).filter((name) => !keys.includes(name))) {
    const meant = findMeantName(key, keys);
    if (meant !== undefined) unreadable.add(meant);
  }
  // Each field was checked by itself; those that were not right are named, and silent here.
  return { ...document, value: value as unknown as HospiceRecord, unreadable };
}

/** Without these nothing can be said of the others. */
const DECIDING_FIELDS = ["publication", "status", "confidence", "type"];

/** Rules that the readable fields of a faulty record break among themselves. */
export function checkReadableRules(record: ReadableRecord): Problem[] {
  if (DECIDING_FIELDS.some((field) => record.unreadable.has(field))) return [];
  return hospiceRules(record.value)
    .filter(({ path: [field] }) => !record.unreadable.has(String(field)))
    .map(({ path, expected }) => problemAt(record, path, expected));
}
