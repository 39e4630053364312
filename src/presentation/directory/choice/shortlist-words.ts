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
export interface ChoosableHospice extends Pick<Hospice, "id" | "name"> {
  city: string;
  /** The number to call first, and what to know of it; absent where none is known, or the house takes nobody in. */
  phone?: { number: string; note: string | null } | undefined;
}

/** The kinds of house by id and name. */
export function listTypes({ types }: Pick<ShortlistWords, "types">): { id: string; name: string }[] {
  return Object.entries(types).map(([id, name]) => ({ id, name }));
}
