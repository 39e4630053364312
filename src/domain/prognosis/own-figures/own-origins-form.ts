/** The form with origins of guests: its columns, what they take, and how they become counts of origins. */
import { readPostcode } from "../../places/postcode-text.ts";
import type { FindTown } from "./find-town.ts";
import { findByName, hintAtNames } from "./find-name.ts";
import { isEmptyRow, isUnknown, noteWithoutFigures, RowReader } from "./form-cells.ts";
import type { CellProblem, ReadForm } from "./form-cells.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";
import type { OriginCount } from "../catchment/observed-origins.ts";
import { ELSEWHERE_CODE, isInArea } from "./own-figures.ts";
import type { FormNote, Wish } from "./form-messages.ts";
import type { ArrangedTable, AskedColumn, FormRow } from "./pasted-table.ts";

export const ORIGIN_COLUMNS = [
  {
    key: "house",
    names: ["huis", "hospice", "naam", "hospicenaam", "naamhospice", "locatie", "instelling"],
  },
  {
    key: "place",
    names: [
      "gemeente",
      "gemeentenaam",
      "gemeentecode",
      "woongemeente",
      "gemeentevanherkomst",
      "herkomst",
      "postcode",
      "postcode4",
      "postcodes",
      "pc4",
      "gemeenteofpostcode",
      "woonplaats",
      "plaats",
      "plaatsnaam",
      "woonplaatsgast",
      "gemeenteofplaats",
      "gemeenteplaatsofpostcode",
    ],
  },
  { key: "guests", names: ["gasten", "opnames", "opnamen", "aantal", "bewoners"] },
  { key: "year", names: ["jaar", "jaartal", "kalenderjaar", "verslagjaar"] },
] as const satisfies readonly AskedColumn<string>[];

export type OriginKey = (typeof ORIGIN_COLUMNS)[number]["key"];
export type OriginRow = FormRow<OriginKey>;

export const ELSEWHERE = "elders";
const ELSEWHERE_NAMES = /^(?:elders|buiten de regio|buiten het gebied|buiten de provincies|overig|overige)$/i;
const GUESTS = { min: 0, max: 100_000, isWhole: true, wish: { code: "guests" } } as const;

interface Surroundings {
  model: ModelData;
  region: string;
  /** The last calendar year that is over. */
  lastYear: number;
  /** Once the towns are known; null reads gemeenten and postcodes only. */
  findTown?: FindTown | null;
}

/** Origins of the rows that are right; every wrong cell by itself. Rows without guests do not count and are told of. */
export function readOriginRows(
  rows: readonly OriginRow[],
  { model, region, lastYear, findTown = null }: Surroundings,
): ReadForm<OriginKey, OriginCount> {
  const sites = model.sites.filter((site) => site.region === region);
  const places = model.municipalities.map(({ code, name }) => ({ id: code, name }));
  const form: ReadForm<OriginKey, OriginCount> = { items: [], problems: [], readings: [], notes: [] };
  const rowOf = new Map<OriginCount, number>();
  const withoutFigures: number[] = [];
  for (const row of rows) {
    const reader = new RowReader(row);
    if (reader.text("guests") === "") {
      if (!isUntouched(row, sites)) withoutFigures.push(row.number);
      continue;
    }
    const origin = readOrigin(reader, sites, { places, findTown }, { first: model.years.first, last: lastYear });
    if (reader.isRight && origin !== null) {
      form.items.push(origin);
      rowOf.set(origin, row.number);
    }
    form.problems.push(...reader.problems);
    form.readings.push(...reader.readings);
  }
  form.problems.push(...findStrangers(model, form.items, rows, rowOf));
  form.notes.push(...noteWithoutFigures(withoutFigures), ...noteOrigins(model, form.items));
  return form;
}

/** As a row stands in the form before anybody types, or wholly empty. */
function isUntouched(row: OriginRow, sites: readonly ModelSite[]): boolean {
  const house = row.cells.house.trim();
  return isEmptyRow(row, ["place", "guests"]) && (house === "" || (sites.length === 1 && house === sites[0]!.name));
}

function readOrigin(
  reader: RowReader<OriginKey>,
  sites: readonly ModelSite[],
  known: KnownPlaces,
  years: { first: number; last: number },
): OriginCount | null {
  const house = readHouse(reader, sites);
  const place = readPlace(reader, known);
  const wish: Wish = { code: "year", min: years.first, max: years.last };
  const guests = reader.number("guests", GUESTS);
  const year =
    reader.text("year") === ""
      ? reader.refuse("year", wish)
      : reader.number("year", { min: years.first, max: years.last, isWhole: true, wish });
  return house === null || place === null || guests === null || year === null
    ? null
    : { siteId: house, ...place, guests, year };
}

function readHouse(reader: RowReader<OriginKey>, sites: readonly ModelSite[]): string | null {
  const written = reader.text("house");
  const site = written === "" && sites.length === 1 ? sites[0]! : findByName(sites, written);
  if (site !== null) return site.id;
  return reader.refuse("house", { code: "house" }, hintAtNames(sites, written));
}

interface KnownPlaces {
  places: readonly { id: string; name: string }[];
  findTown: FindTown | null;
}

/** A postcode of six signs keeps its four figures only. */
function readPlace(
  reader: RowReader<OriginKey>,
  { places, findTown }: KnownPlaces,
): Pick<OriginCount, "municipalityCode" | "postcode4"> | null {
  const written = reader.text("place");
  const postcode = readPostcode(written);
  if (postcode !== null) return { postcode4: Number(postcode) };
  if (ELSEWHERE_NAMES.test(written)) return { municipalityCode: ELSEWHERE_CODE };
  if (/^GM\d{4}$/i.test(written)) return { municipalityCode: written.toUpperCase() };
  const place = findByName(places, written.replace(/^gem(?:eente)?[. ] */i, ""));
  if (place !== null) return { municipalityCode: place.id };
  const town = findTown === null ? null : findTown(written);
  if (town === "elsewhere") return { municipalityCode: ELSEWHERE_CODE };
  if (town !== null && town.length === 1) {
    const home = findByName(places, town[0]!);
    if (home !== null) return { municipalityCode: home.id };
  }
  if (town !== null && town.length > 1) return reader.refuse("place", { code: "municipalityOf", municipalities: town });
  return reader.refuse("place", { code: "place", elsewhere: ELSEWHERE }, hintAtNames(places, written));
}

/** The first row of every house with guests from elsewhere alone: the model cannot place it. */
function findStrangers(
  model: ModelData,
  origins: readonly OriginCount[],
  rows: readonly OriginRow[],
  rowOf: ReadonlyMap<OriginCount, number>,
): CellProblem<OriginKey>[] {
  const near = new Set(
    origins.filter((origin) => origin.guests > 0 && isInArea(model, origin)).map(({ siteId }) => siteId),
  );
  const firsts = new Map(
    origins
      .toReversed()
      .filter(({ siteId, guests }) => guests > 0 && !near.has(siteId))
      .map((origin) => [origin.siteId, origin]),
  );
  return [...firsts.values()].map((origin) => {
    const row = rowOf.get(origin)!;
    const found = rows.find(({ number }) => number === row)!.cells.place.trim();
    return { row, key: "place", found, wish: { code: "guestsNearby" } };
  });
}

function noteOrigins(model: ModelData, origins: readonly OriginCount[]): FormNote[] {
  const elsewhere = origins.filter((origin) => !isInArea(model, origin));
  const guests = elsewhere.reduce((sum, origin) => sum + origin.guests, 0);
  const codes = [
    ...new Set(
      elsewhere.flatMap(({ postcode4, municipalityCode }) =>
        municipalityCode === ELSEWHERE_CODE ? [] : [String(postcode4 ?? municipalityCode)],
      ),
    ),
  ];
  const double =
    origins.length -
    new Set(
      origins.map(({ siteId, municipalityCode, postcode4, year }) =>
        [siteId, municipalityCode ?? postcode4, year].join(" "),
      ),
    ).size;
  return [
    ...(guests > 0 ? [{ code: "guestsFromElsewhere" as const, guests, places: codes }] : []),
    ...(double > 0 ? [{ code: "originsAdded" as const, rows: double }] : []),
  ];
}

/** Origins as rows of the form. */
export function writeOriginRows(
  origins: readonly OriginCount[],
  { sites, municipalities }: Pick<ModelData, "sites" | "municipalities">,
): OriginRow[] {
  return origins.map(({ siteId, municipalityCode, postcode4, guests, year }, index) => ({
    number: index + 1,
    cells: {
      house: sites.find(({ id }) => id === siteId)?.name ?? siteId,
      place: postcode4 === undefined ? writePlace(municipalityCode!, municipalities) : String(postcode4),
      guests: String(guests),
      year: String(year),
    },
  }));
}

function writePlace(code: string, municipalities: ModelData["municipalities"]): string {
  return code === ELSEWHERE_CODE ? ELSEWHERE : (municipalities.find((one) => one.code === code)?.name ?? code);
}

/** Pasted rows as the form shows them: names as in the list, four figures of a postcode, no totals. */
export function tidyOriginRows(
  { rows, notes }: ArrangedTable<OriginKey>,
  { sites, municipalities }: Pick<ModelData, "sites" | "municipalities">,
): Pick<ArrangedTable<OriginKey>, "rows" | "notes"> {
  const places = municipalities.map(({ code, name }) => ({ id: code, name }));
  const isTotal = ({ cells }: OriginRow) =>
    [cells.house, cells.place].some((text) => /^(?:(?:eind|sub)?totaal|som$|total$)/i.test(text));
  const totals = rows.filter(isTotal).map(({ number }) => number);
  const nameless = rows
    .filter((row) => !isTotal(row) && row.cells.place.trim() !== "" && isUnknown(row.cells.place))
    .map(({ number }) => number);
  const tidy = nameHouses(rows, isTotal)
    .filter(({ number }) => !nameless.includes(number))
    .map(({ number, cells }) => ({
      number,
      cells: {
        ...cells,
        house: findByName(sites, cells.house)?.name ?? cells.house,
        place: readPostcode(cells.place) ?? findByName(places, cells.place)?.name ?? cells.place,
      },
    }));
  return {
    rows: tidy,
    notes: [
      ...notes,
      ...(nameless.length === 0 ? [] : [{ code: "originsSkipped" as const, rows: nameless }]),
      ...(totals.length === 0 ? [] : [{ code: "totalsSkipped" as const, rows: totals }]),
    ],
  };
}

/** Rows that are no totals; an empty cell under the name of a house is that house, as in a sheet with merged cells. */
function nameHouses(rows: readonly OriginRow[], isTotal: (row: OriginRow) => boolean): OriginRow[] {
  let above = "";
  return rows.flatMap((row) => {
    above = isTotal(row) ? "" : row.cells.house.trim() || above;
    return isTotal(row) ? [] : [{ ...row, cells: { ...row.cells, house: above } }];
  });
}
