import type { Point } from "../border/distance.ts";

/** Places one can measure distance from: the four provinces and the border around them, as small as they can be sent. */
export interface PlaceList {
  /** Four digits, latitude and longitude in degrees (WGS84). */
  postcodes: readonly (readonly [postcode4: string, latitude: number, longitude: number])[];
  /** A post box has no point: it stands for its town, by position in `towns`. */
  postBoxes: readonly (readonly [postcode4: string, town: number])[];
  towns: readonly ListedTown[];
  /** Villages and neighbourhoods of which only the gemeente is known. */
  villages: readonly { name: string; municipality: string }[];
  municipalities: readonly ({ name: string; province: string } & Point)[];
  /** Gemeenten that were, with the names of those they lie in now. */
  formerMunicipalities: readonly ({ name: string; now: readonly string[] } & Point)[];
}

export interface ListedTown extends Point {
  name: string;
  municipality: string;
  /** Set for a town outside the four provinces. */
  province?: string;
  /** Older, Frisian and foreign names: read, never shown. */
  otherNames?: readonly string[];
}

export interface FoundPlace extends Point {
  /** How the place is named, so that the same text finds it again: "Zwolle", "Nes (Ameland)" or "8011". */
  label: string;
  kind: "postcode" | "town" | "municipality";
  /** Set when the place has no point of its own: what is measured from instead. */
  measuredFrom?: { kind: "town" | "municipality" | "former-municipality"; name: string };
  /** Set for a place outside the four provinces. */
  province?: string;
}
