import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import type { MarkedWay } from "../house/mark-ways.ts";

/** Names the records only hold ids of. */
export interface ShortlistWords {
  types: Readonly<Record<string, string>>;
  networks: Readonly<Record<string, string>>;
  /** What one can do now to reach a house without a number, by its id. */
  ways: Readonly<Record<string, readonly MarkedWay[]>>;
  terms: Readonly<Record<string, string>>;
  /** Ids of the wishes that ask care at night. */
  nightNeeds: readonly string[];
  /** The question to ask a house about each term. */
  questions: Readonly<Record<string, string>>;
}

/** A hospice that can be chosen. */
export type ChoosableHospice = Pick<Hospice, "id" | "name"> & { city: string };

/** The kinds of house by id and name. */
export function listTypes({ types }: Pick<ShortlistWords, "types">): { id: string; name: string }[] {
  return Object.entries(types).map(([id, name]) => ({ id, name }));
}
