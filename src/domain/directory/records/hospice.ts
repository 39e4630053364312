import type { CamelKeys } from "../../border/camel-keys.ts";
import type { HospiceCapacity } from "./capacity.ts";
import type { HospiceRecord } from "./hospice-fields.ts";

type Fields = CamelKeys<HospiceRecord>;

export type Phone = NonNullable<Fields["phones"]>[number];
/** What a source says about one term: yes, on-consultation, no or unknown. A term that is not there is unknown. */
export type TermClaim = NonNullable<Fields["expertise"]>[string];
export type TermClaims = Record<string, TermClaim>;

/** How the point was found: stated by a source, the middle of the four-digit postcode, or the middle of the town. */
export type Precision = "own" | "postcode4" | "town";

export interface HospiceAddress {
  street?: string | undefined;
  postalCode?: string | undefined;
  city: string;
  municipality: { code: string; name: string };
  province: string;
  note?: string | undefined;
}

type Derived =
  | "publication"
  | "location"
  | "address"
  | "description"
  | "capacity"
  | "alternateNames"
  | "phones"
  | "expertise"
  | "facilities"
  | "networks"
  | "networksBasis"
  | "languages"
  | "accreditations"
  | "notices"
  | "openQuestions"
  | "redirectsFrom";

/** A published hospice, complete and placed. Lists are empty, never absent; any other absent field is unknown. */
export interface Hospice extends Omit<Fields, Derived> {
  id: string;
  alternateNames: string[];
  description: string;
  address: HospiceAddress;
  /** Degrees, WGS84. */
  latitude: number;
  longitude: number;
  precision: Precision;
  phones: Phone[];
  capacity?: HospiceCapacity | undefined;
  expertise: TermClaims;
  facilities: TermClaims;
  /** Ids of networks, in the order of the networks. */
  networks: string[];
  networksBasis: NonNullable<Fields["networksBasis"]>;
  /** Ids of the model regions its networks belong to. */
  regions: string[];
  /** Id of the one model region it counts in: the largest share of its gemeente. */
  modelRegion: string;
  languages: string[];
  accreditations: string[];
  notices: string[];
  openQuestions: string[];
  redirectsFrom: string[];
  /** Newest date of a source that a field rests on or of a fact itself, as precise as it stands; null when nothing has a date. */
  sourceDate: string | null;
}

/** A place that may be a hospice: no page, only what has to be found out. */
export interface Lead extends Omit<Fields, "publication" | "openQuestions"> {
  id: string;
  openQuestions: string[];
}
