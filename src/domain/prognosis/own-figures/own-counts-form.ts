/** The form with figures per house and year: what its columns take, and how they become counts. */
import { readDutchNumber, writeDutchNumber } from "../../border/dutch-number.ts";
import { findByName, hintAtNames } from "./find-name.ts";
import { isEmptyRow, isUnknown, noteWithoutFigures, RowReader } from "./form-cells.ts";
import type { NumberRule, ReadForm } from "./form-cells.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";
import { nightsOf } from "./own-figures.ts";
import type { OwnCount } from "./own-figures.ts";
import type { FormNote, FormQuestion, Wish } from "./form-messages.ts";
import { isPartOfYear } from "./month-rows.ts";
import { daysInYear } from "../monitoring/realised-years.ts";
import { ALL_HOUSES, ALL_HOUSES_NAME, FIGURES, NO, YES, type CountKey, type CountRow } from "./count-columns.ts";

const MOST_PEOPLE = 100_000;
const AMOUNT: NumberRule = {
  min: 0,
  max: MOST_PEOPLE,
  isWhole: true,
  wish: { code: "count" },
};
const BEDS: NumberRule = { min: 0.1, max: 1000, isWhole: false, wish: { code: "beds" } };
/** Nights that differ more from stay times admissions are worth a word. */
const NOTABLE = 0.1;

interface Surroundings {
  model: ModelData;
  region: string;
  /** The last calendar year that is over. */
  lastYear: number;
}

/**
 * Counts of the rows that are right; every wrong cell by itself. Rows without a figure do not count, whatever else stands in
 * them, and are told of; one nobody has touched is passed over.
 */
export function readCountRows(
  rows: readonly CountRow[],
  { model, region, lastYear }: Surroundings,
): ReadForm<CountKey, OwnCount> {
  const sites = model.sites.filter((site) => site.region === region);
  const form: ReadForm<CountKey, OwnCount> = { items: [], problems: [], readings: [], notes: [] };
  const used = new Map<string, number>();
  const withoutFigures: number[] = [];
  for (const row of rows) {
    if (!hasFigure(row)) {
      if (!isUntouched(row, lastYear)) withoutFigures.push(row.number);
      continue;
    }
    const reader = new RowReader(row);
    const count = readCount(reader, sites, model, lastYear);
    if (count !== null) checkDouble(reader, count, used, row.number, sites);
    if (reader.isRight && count !== null) {
      form.items.push(count);
      form.notes.push(...noteStay(count, row.number));
    }
    form.problems.push(...reader.problems);
    form.readings.push(...reader.readings);
  }
  form.notes.push(...noteWithoutFigures(withoutFigures));
  form.questions = askMixed(form.items);
  return form;
}

/** An empty cell and a word for what nobody knows are no figure. */
function hasFigure({ cells }: CountRow): boolean {
  return FIGURES.some((key) => cells[key].trim() !== "" && !isUnknown(cells[key]));
}

/** As a row stands in the form before anybody types, or wholly empty. */
function isUntouched(row: CountRow, lastYear: number): boolean {
  const { house, year } = row.cells;
  return (
    isEmptyRow(row, ["outside", ...FIGURES]) &&
    (house.trim() === "" || ALL_HOUSES.test(house.trim())) &&
    ["", String(lastYear)].includes(year.trim())
  );
}

/** Rows of houses beside rows of the whole region may be a table whose empty cells were misread. */
function askMixed(counts: readonly OwnCount[]): FormQuestion[] {
  const used = counts.filter(({ isForCalibration, admissions }) => isForCalibration && admissions !== null);
  const [together, apart] = [
    used.filter(({ siteId }) => siteId === null),
    used.filter(({ siteId }) => siteId !== null),
  ];
  if (together.length === 0 || apart.length === 0) return [];
  const years = [...new Set(together.map(({ year }) => year))].sort((a, b) => a - b);
  return [{ code: "mixed", years }];
}

/** Null when house or year is not known. */
function readCount(
  reader: RowReader<CountKey>,
  sites: readonly ModelSite[],
  model: ModelData,
  lastYear: number,
): OwnCount | null {
  const house = readHouse(reader, sites);
  const { first } = model.years;
  const wish: Wish = { code: "fullYear", min: first, max: lastYear };
  const written = reader.text("year");
  const year =
    written === "" || isPartOfYear(written)
      ? reader.refuse("year", wish, written === "" ? undefined : { code: "partOfYear" })
      : reader.number("year", { min: first, max: lastYear, isWhole: true, wish });
  const { min = 1, max = 366 } = model.parameters["meanStayDays"]!;
  const admissions = reader.number("admissions", AMOUNT);
  const meanStayDays = reader.number("stay", { min, max, isWhole: false, wish: { code: "stayDays", min, max } });
  const beds = reader.number("beds", BEDS);
  const refusals = reader.number("refusals", AMOUNT);
  const bedDays = year === null ? null : readNights(reader, beds, year);
  const outsideShare = readShare(reader);
  const isForCalibration = readChoice(reader);
  if (house === undefined || year === null) return null;
  const count: OwnCount = {
    siteId: house,
    year,
    beds,
    admissions,
    bedDays,
    meanStayDays,
    refusals,
    isForCalibration,
    ...(outsideShare !== null && { outsideShare }),
  };
  checkNights(reader, count, { min, max });
  return count;
}

/** undefined: not found. */
function readHouse(reader: RowReader<CountKey>, sites: readonly ModelSite[]): string | null | undefined {
  const written = reader.text("house");
  if (written === "" && sites.length === 1) return sites[0]!.id;
  if (ALL_HOUSES.test(written)) return null;
  const site = findByName(sites, written);
  if (site !== null) return site.id;
  reader.refuse("house", { code: "houseOrAll", all: ALL_HOUSES_NAME }, hintAtNames(sites, written));
  return undefined;
}

/** Nights, or a percentage of the nights that the beds of that year offer. */
function readNights(reader: RowReader<CountKey>, beds: number | null, year: number): number | null {
  const read = readDutchNumber(reader.text("nights"));
  if (read?.isPercent !== true)
    return reader.number("nights", {
      min: 0,
      max: 366 * 1000,
      isWhole: false,
      wish: { code: "nights" },
    });
  if (read.value < 0 || read.value > 100) return reader.refuse("nights", { code: "occupancy" });
  if (beds === null) return reader.refuse("nights", { code: "bedsOfPercentage" });
  return Math.round((read.value / 100) * beds * daysInYear(year));
}

/** A percentage, with or without its sign; below 1 without a sign it is a share already. */
function readShare(reader: RowReader<CountKey>): number | null {
  const written = reader.text("outside");
  if (written === "") return null;
  const read = readDutchNumber(written);
  const share = read === null ? NaN : read.isPercent || read.value >= 1 ? read.value / 100 : read.value;
  return share >= 0 && share < 1 ? share : reader.refuse("outside", { code: "share" });
}

function readChoice(reader: RowReader<CountKey>): boolean {
  const written = reader.text("calibrates");
  if (!YES.test(written) && !NO.test(written)) reader.refuse("calibrates", { code: "yesOrNo" });
  return !NO.test(written);
}

function checkNights(
  reader: RowReader<CountKey>,
  { beds, bedDays, admissions, year }: OwnCount,
  stay: { min: number; max: number },
): void {
  if (bedDays === null) return;
  if (beds !== null && bedDays > beds * daysInYear(year)) {
    const days = daysInYear(year);
    reader.refuse("nights", {
      code: "nightsOfBeds",
      beds: writeDutchNumber(beds),
      days,
      most: writeDutchNumber(Math.floor(beds * days)),
    });
  } else if (
    admissions !== null &&
    admissions > 0 &&
    (bedDays / admissions < stay.min || bedDays / admissions > stay.max)
  ) {
    reader.refuse("nights", { code: "stayOfNights", ...stay });
  }
}

/** A house and year once; all houses together count every one of them. */
function checkDouble(
  reader: RowReader<CountKey>,
  { siteId, year }: OwnCount,
  used: Map<string, number>,
  row: number,
  sites: readonly ModelSite[],
): void {
  const rivals = siteId === null ? [null, ...sites.map(({ id }) => id)] : [null, siteId];
  const earlier = rivals.map((id) => used.get(`${year} ${id ?? ""}`)).find((found) => found !== undefined);
  if (earlier !== undefined) reader.refuse("year", { code: "once", row: earlier });
  else used.set(`${year} ${siteId ?? ""}`, row);
}

function noteStay(count: OwnCount, row: number): FormNote[] {
  const { bedDays, meanStayDays, admissions } = count;
  const byStay = nightsOf({ ...count, bedDays: null });
  if (bedDays === null || meanStayDays === null || admissions === null || byStay === null || bedDays === 0) return [];
  if (Math.abs(byStay / bedDays - 1) <= NOTABLE) return [];
  return [{ code: "stayBesideNights", row, byStay: Math.round(byStay), bedDays: Math.round(bedDays) }];
}

/** Counts as rows of the form. */
export function writeCountRows(
  counts: readonly OwnCount[],
  sites: readonly Pick<ModelSite, "id" | "name">[],
): CountRow[] {
  const write = (value: number | null) => (value === null ? "" : writeDutchNumber(value));
  return counts.map(
    (
      { siteId, year, admissions, meanStayDays, bedDays, refusals, beds, outsideShare = null, isForCalibration },
      index,
    ) => ({
      number: index + 1,
      cells: {
        house: siteId === null ? ALL_HOUSES_NAME : (sites.find(({ id }) => id === siteId)?.name ?? siteId),
        year: String(year),
        admissions: write(admissions),
        stay: write(meanStayDays),
        nights: write(bedDays),
        refusals: write(refusals),
        beds: write(beds),
        outside: outsideShare === null ? "" : `${writeDutchNumber(Math.round(outsideShare * 10_000) / 100)}%`,
        calibrates: isForCalibration ? "ja" : "nee",
      },
    }),
  );
}
