import { DISTANCES_KM, type SortOrder } from "../../domain/directory/finding/search.ts";

/** How soon a place is needed, and who asks: they change the advice, and "spoed" asks for admission with urgency. */
export const URGENCIES = ["spoed", "week", "later"] as const;
export const ASKERS = ["verwijzer", "naaste", "zelf"] as const;

/** The need that "spoed" stands for. */
export const URGENT_NEED_ID = "crisisopname";

/** What a visitor asks of the directory; an empty text or list means: no wish. */
export interface DirectoryQuery {
  /** Words of a name or place. */
  text: string;
  /** Ids of expertise and facilities. */
  needIds: readonly string[];
  typeId: string;
  regionId: string;
  /** Place or postcode as typed. */
  place: string;
  withinKm: "" | (typeof DISTANCES_KM)[number];
  urgency: "" | (typeof URGENCIES)[number];
  asker: "" | (typeof ASKERS)[number];
  sort: SortOrder;
  /** Hospice whose catchment the map shows. */
  catchmentId: string;
}

export const emptyQuery: DirectoryQuery = {
  text: "",
  needIds: [],
  typeId: "",
  regionId: "",
  place: "",
  withinKm: "",
  urgency: "",
  asker: "",
  sort: "match",
  catchmentId: "",
};

/** Names in the address; Dutch, because people read and share it. */
const NAMES = {
  text: "q",
  needIds: "nodig",
  typeId: "type",
  regionId: "regio",
  place: "plaats",
  withinKm: "binnen",
  urgency: "wanneer",
  asker: "wie",
  sort: "volgorde",
  catchmentId: "gebied",
} as const;
const SORT_NAMES: Readonly<Record<SortOrder, string>> = { match: "", distance: "afstand", name: "naam" };
const TEXT_FIELDS = ["text", "typeId", "regionId", "place", "catchmentId"] as const;
const MAX_TEXT_LENGTH = 100;
const MAX_NEEDS = 20;

function oneOf<Value extends string>(values: readonly Value[], written: string | null): Value | "" {
  return values.find((value) => value === written) ?? "";
}

/** Reads the wishes from the part of an address after the question mark; what it does not know is left out. */
export function readQuery(search: string): DirectoryQuery {
  const parameters = new URLSearchParams(search);
  const read = (field: keyof typeof NAMES) => (parameters.get(NAMES[field]) ?? "").slice(0, MAX_TEXT_LENGTH).trim();
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, read(field)])) as Record<
    (typeof TEXT_FIELDS)[number],
    string
  >;
  const needIds = parameters
    .getAll(NAMES.needIds)
    .map((id) => id.slice(0, MAX_TEXT_LENGTH).trim())
    .filter((id) => id !== "");
  const sorts = Object.keys(SORT_NAMES) as SortOrder[];
  return {
    ...texts,
    needIds: [...new Set(needIds)].slice(0, MAX_NEEDS),
    withinKm: DISTANCES_KM.find((km) => String(km) === read("withinKm")) ?? "",
    urgency: oneOf(URGENCIES, parameters.get(NAMES.urgency)),
    asker: oneOf(ASKERS, parameters.get(NAMES.asker)),
    sort: sorts.find((sort) => sort !== "match" && SORT_NAMES[sort] === read("sort")) ?? "match",
  };
}

/** Writes the wishes as "?nodig=…&plaats=…"; empty when there are none. */
export function writeQuery(query: DirectoryQuery): string {
  const parameters = new URLSearchParams();
  const write = (field: keyof typeof NAMES, value: string) =>
    value.trim() !== "" && parameters.append(NAMES[field], value.trim());
  write("text", query.text);
  for (const id of query.needIds) write("needIds", id);
  for (const field of ["typeId", "regionId", "place"] as const) write(field, query[field]);
  write("withinKm", String(query.withinKm));
  write("urgency", query.urgency);
  write("asker", query.asker);
  write("sort", SORT_NAMES[query.sort]);
  write("catchmentId", query.catchmentId);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

/** True when nothing in the query changes which hospices are listed, or in which order. */
export function isEmptyQuery(query: DirectoryQuery): boolean {
  return writeQuery({ ...query, asker: "", urgency: query.urgency === "spoed" ? "spoed" : "", catchmentId: "" }) === "";
}
