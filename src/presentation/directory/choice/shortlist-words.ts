import type { Hospice } from "../../../domain/directory/records/hospice.ts";

/** Names the records only hold ids of. */
export interface ShortlistWords {
  types: Readonly<Record<string, string>>;
  networks: Readonly<Record<string, string>>;
  /** The coordination points that have a number, by the id of their network. */
  points?: Readonly<Record<string, { name: string; phone: string }>>;
  /** The websites of the networks that have one, by the id of the network. */
  sites?: Readonly<Record<string, string>>;
  terms: Readonly<Record<string, string>>;
  /** The question to ask a house about each term. */
  questions: Readonly<Record<string, string>>;
}

/** A hospice that can be chosen. */
export type ChoosableHospice = Pick<Hospice, "id" | "name"> & { city: string };

/** The kinds of house by id and name. */
export function listTypes({ types }: Pick<ShortlistWords, "types">): { id: string; name: string }[] {
  return Object.entries(types).map(([id, name]) => ({ id, name }));
}
