import type { Hospice } from "../../../domain/directory/records/hospice.ts";

/** Names the records only hold ids of. */
export interface ShortlistWords {
  types: Readonly<Record<string, string>>;
  networks: Readonly<Record<string, string>>;
  terms: Readonly<Record<string, string>>;
  /** The question to ask a house about each term. */
  questions: Readonly<Record<string, string>>;
}

/** A hospice that can be chosen. */
export type ChoosableHospice = Pick<Hospice, "id" | "name"> & { city: string };
