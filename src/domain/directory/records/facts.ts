import { camelKey } from "../../border/camel-keys.ts";
import { aroundFacts } from "./facts/around.ts";
import { careFacts } from "./facts/care.ts";
import { comingFacts } from "./facts/coming.ts";
import type { Column, Fact, Facts, Group } from "./facts/fact.ts";
import { houseFacts } from "./facts/house.ts";
import { originFacts } from "./facts/origin.ts";
import { placesFacts } from "./facts/places.ts";
import { reachingFacts } from "./facts/reaching.ts";

/**
 * The table of facts: every field of a record once, with its words and every place where it is shown, shared, asked
 * and searched. The schema of a record is made from it (`fact-schema.ts`), in this order. How to add a fact: docs/fact.md.
 */
export const facts = {
  ...houseFacts,
  ...reachingFacts,
  ...comingFacts,
  ...careFacts,
  ...placesFacts,
  ...aroundFacts,
  ...originFacts,
} as const;

/** One fact of the table with where it stands. */
export interface FactRow extends Fact {
  /** Path as in the dictionary: `phones[].number`, `expertise.<id>.value`. */
  path: string;
  /** The groups around it, outermost first. */
  groups: readonly Group[];
}

export function isGroup(entry: Fact | Group): entry is Group {
  return "facts" in entry;
}

/** By table: every page of a house asks for the rows several times. */
const rows = new WeakMap<Facts, readonly FactRow[]>();

/** The facts of a table as rows, in its order. */
export function listRows(table: Facts): readonly FactRow[] {
  const known = rows.get(table);
  if (known) return known;
  const found = rowsWithin(table, "", []);
  rows.set(table, found);
  return found;
}

function rowsWithin(table: Facts, parent: string, groups: readonly Group[]): FactRow[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    const path = parent === "" ? key : `${parent}.${key}`;
    if (!isGroup(entry)) return [{ ...entry, path, groups }];
    return rowsWithin(entry.facts, `${path}${PARTS[entry.kind]}`, [...groups, entry]);
  });
}

const PARTS: Readonly<Record<Group["kind"], string>> = { group: "", list: "[]", "per-term": ".<id>" };

export const factRows: readonly FactRow[] = listRows(facts);

const keys = new Map<string, readonly string[]>();

/** The path of a fact or group in a compiled hospice: "care.physician", "capacity.formerBuilding.beds". */
export function keysOf(path: string): readonly string[] {
  const known = keys.get(path);
  if (known) return known;
  const found = path.split(".").map(camelKey);
  keys.set(path, found);
  return found;
}

/** What stands at a path in a compiled hospice; undefined when nothing does. */
export function readAt(hospice: object, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (part, key) => (part !== null && typeof part === "object" ? (part as Record<string, unknown>)[key] : undefined),
    hospice,
  );
}

/** Every column with its path and the groups it stands in, of the facts of a table. */
export function listColumns(table: Facts): { column: Column; path: string; groups: readonly Group[] }[] {
  const ofGroups = Object.entries(table).flatMap(([path, entry]) =>
    isGroup(entry) ? (entry.csv ?? []).map((column) => ({ column, path, groups: [entry] })) : [],
  );
  const ofFacts = listRows(table).flatMap(({ csv, path, groups }) =>
    (csv || []).map((column) => ({ column, path, groups })),
  );
  return [...ofGroups, ...ofFacts];
}
