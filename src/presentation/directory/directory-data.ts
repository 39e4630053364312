import type { Point } from "../../domain/border/distance.ts";
import type { Choice } from "../../domain/directory/finding/facets.ts";
import type { Need } from "../../domain/directory/finding/need.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import type { OutsideTown } from "../../domain/places/nearer-outside.ts";
import type { MapTown } from "./maps/map-town.ts";
import type { ListedHospice } from "./listed-hospice.ts";

/** The houses that count in one region, as a file of their own. */
export interface ListPart {
  /** Id of the region. */
  id: string;
  count: number;
  /** Every region that a house in this part belongs to: one on a border is in two. */
  regions: readonly string[];
  /** The box around its houses, in degrees. */
  from: Point;
  to: Point;
}

/** The content of `/data/hospicelijst.json`: what the directory needs in the browser, once. */
/** A house just outside the area: what one reaches it by, as far as we know. */
export interface OutsideNumber {
  name: string;
  phone?: string;
  /** From which year the number is, in words, where that is another than of most numbers. */
  phoneAge?: string;
  /** Where it stands, of a house without a number. */
  street?: string;
  /** Its address on the web. */
  website?: string;
}

/** A town with its houses that are not closed, closing or only a plan; none where sources name only the town. */
export type OutsideWithHouses = OutsideTown & { houses: readonly OutsideNumber[] };

/** One that lies nearer than what a list holds. */
export interface NearerTown {
  town: Pick<OutsideWithHouses, "name" | "province" | "houses">;
  distanceKm: number;
}

export interface DirectoryData {
  hospices: readonly ListedHospice[];
  /** Of a large list: the files the houses come in, as `/data/hospicelijst/<id>.json`; absent when all are here. */
  parts?: readonly ListPart[];
  regions: readonly { id: string; name: string; municipalityCodes: readonly string[] }[];
  needs: readonly Need[];
  /** Kinds of house to begin with for some wishes. */
  kinds: readonly StartingKind[];
  /** Choices beside the types: those houses only look like by our inference, and unknown. */
  inferredTypes?: readonly Choice[];
  /** Regional networks with the names of their gemeenten; absent where there is none. */
  networks?: readonly { id: string; name: string; municipalities: readonly string[] }[];
  towns: readonly MapTown[];
  /** Towns just outside the area where sources name a hospice. */
  outside: readonly OutsideWithHouses[];
}

/** The content of `/data/verzorgingsgebieden.json`: per hospice the share of each gemeente, by code, that the model sends there. */
export type Catchments = Readonly<
  Record<string, readonly (readonly [municipality: string, name: string, share: number])[]>
>;
