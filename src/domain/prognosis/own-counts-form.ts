/** The form with figures per house and year: its columns, what they take, and how they become counts. */
import { readDutchNumber, writeDutchNumber } from "./dutch-number.ts";
import { findByName, suggestName } from "./find-name.ts";
import { isEmptyRow, RowReader } from "./form-cells.ts";
import type { NumberRule, ReadForm } from "./form-cells.ts";
import type { ModelData, ModelSite } from "./model-data.ts";
import { nightsOf } from "./own-figures.ts";
import type { OwnCount } from "./own-figures.ts";
import type { ArrangedTable, AskedColumn, FormRow } from "./pasted-table.ts";
import { daysInYear } from "./realised-years.ts";

export const COUNT_COLUMNS = [
  { key: "house", label: "Huis", names: ["huis", "hospice", "hospices", "naam", "hospicenaam", "naamhospice", "locatie", "instelling", "organisatie"] },
  { key: "year", label: "Jaar", names: ["jaar", "jaartal", "kalenderjaar", "verslagjaar", "peiljaar"] },
  { key: "admissions", label: "Opnames", names: ["opnames", "opnamen", "opname", "gasten", "bewoners", "opgenomen", "opgenomengasten", "instroom"] },
  { key: "stay", label: "Verblijfsduur in dagen", names: ["verblijfsduur", "verblijf", "verblijfduur", "ligduur", "opnameduur"] },
  { key: "nights", label: "Beddagen of bezetting in %", names: ["beddagen", "ligdagen", "verpleegdagen", "bezettebeddagen", "overnachtingen", "nachten", "bezetting", "bezettingsgraad", "bezettings"] },
  { key: "refusals", label: "Weigeringen", names: ["weigeringen", "geweigerd", "weigering", "geweigerdeaanvragen", "afgewezen", "afwijzingen", "nietopgenomen", "neeverkopen", "neeverkoop"] },
  { key: "beds", label: "Bedden", names: ["bedden", "plaatsen", "capaciteit", "openbedden", "gemiddeldopenbedden"] },
  { key: "calibrates", label: "Telt mee", names: ["teltmeevoork", "teltmee", "kalibratie", "kalibreren"] },
] as const satisfies readonly AskedColumn<string>[];

export type CountKey = (typeof COUNT_COLUMNS)[number]["key"];
export type CountRow = FormRow<CountKey>;

const FIGURES = ["admissions", "stay", "nights", "refusals", "beds"] as const satisfies readonly CountKey[];
const ALL_HOUSES = /^(?:|alle|alle huizen|alle huizen samen|alle hospices|totaal|regio)$/i;
const NO = /^(?:nee|n|niet|0|false|onwaar)$/i;
const YES = /^(?:|ja|j|1|true|waar)$/i;
const MOST_PEOPLE = 100_000;
const AMOUNT: NumberRule = { min: 0, max: MOST_PEOPLE, isWhole: true, expected: "een heel getal van 0 of meer, of niets" };
const BEDS: NumberRule = { min: 0.1, max: 1000, isWhole: false, expected: "een aantal bedden boven 0, of niets" };
/** Nights that differ more from stay times admissions are worth a word. */
const NOTABLE = 0.1;

interface Surroundings {
  model: ModelData;
  region: string;
  /** The last calendar year that is over. */
  lastYear: number;
}

/** Counts of the rows that are right; every wrong cell by itself. Empty rows are passed over. */
export function readCountRows(rows: readonly CountRow[], { model, region, lastYear }: Surroundings): ReadForm<CountKey, OwnCount> {
  const sites = model.sites.filter((site) => site.region === region);
  const form: ReadForm<CountKey, OwnCount> = { items: [], problems: [], readings: [], notes: [] };
  const used = new Map<string, number>();
  for (const row of rows) {
    if (isEmptyRow(row, ["house", ...FIGURES])) continue;
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
  return form;
}

/** Null when house or year is not known. */
function readCount(reader: RowReader<CountKey>, sites: readonly ModelSite[], model: ModelData, lastYear: number): OwnCount | null {
  const house = readHouse(reader, sites);
  const { first } = model.years;
  const years = `een jaar van ${first} tot en met ${lastYear}: een heel jaar dat voorbij is en dat het model heeft`;
  const year = reader.text("year") === "" ? reader.refuse("year", years) : reader.number("year", { min: first, max: lastYear, isWhole: true, expected: years });
  const { min = 1, max = 366 } = model.parameters["los_mean"]!;
  const days = `een aantal dagen van ${min} tot en met ${max}, of niets`;
  const admissions = reader.number("admissions", AMOUNT);
  const meanStayDays = reader.number("stay", { min, max, isWhole: false, expected: days });
  const beds = reader.number("beds", BEDS);
  const refusals = reader.number("refusals", AMOUNT);
  const bedDays = year === null ? null : readNights(reader, beds, year);
  const isForCalibration = readChoice(reader);
  if (FIGURES.every((key) => reader.text(key) === "")) reader.refuse("admissions", "ten minste één cijfer in deze rij");
  if (house === undefined || year === null) return null;
  const count: OwnCount = { siteId: house, year, beds, admissions, bedDays, meanStayDays, refusals, isForCalibration };
  checkNights(reader, count, { min, max });
  return count;
}

/** undefined: not found. */
function readHouse(reader: RowReader<CountKey>, sites: readonly ModelSite[]): string | null | undefined {
  const written = reader.text("house");
  if (ALL_HOUSES.test(written)) return null;
  const site = findByName(sites, written);
  if (site !== null) return site.id;
  const meant = suggestName(sites, written);
  reader.refuse("house", `een huis uit de lijst, of niets voor alle huizen samen${meant === null ? "" : `. Bedoelt u ${meant.name}?`}`);
  return undefined;
}

/** Nights, or a percentage of the nights that the beds of that year offer. */
function readNights(reader: RowReader<CountKey>, beds: number | null, year: number): number | null {
  const read = readDutchNumber(reader.text("nights"));
  if (read?.isPercent !== true) return reader.number("nights", { min: 0, max: 366 * 1000, isWhole: false, expected: "een aantal dagen, een percentage zoals 85%, of niets" });
  if (read.value < 0 || read.value > 100) return reader.refuse("nights", "een bezetting van 0% tot en met 100%");
  if (beds === null) return reader.refuse("nights", "bij een percentage ook het aantal bedden van dat jaar");
  return Math.round((read.value / 100) * beds * daysInYear(year));
}

function readChoice(reader: RowReader<CountKey>): boolean {
  const written = reader.text("calibrates");
  if (!YES.test(written) && !NO.test(written)) reader.refuse("calibrates", "ja of nee");
  return !NO.test(written);
}

function checkNights(reader: RowReader<CountKey>, { beds, bedDays, admissions, year }: OwnCount, stay: { min: number; max: number }): void {
  if (bedDays === null) return;
  if (beds !== null && bedDays > beds * daysInYear(year)) {
    reader.refuse("nights", `hooguit ${writeDutchNumber(beds)} bedden maal ${daysInYear(year)} dagen: ${writeDutchNumber(Math.floor(beds * daysInYear(year)))}`);
  } else if (admissions !== null && admissions > 0 && (bedDays / admissions < stay.min || bedDays / admissions > stay.max)) {
    reader.refuse("nights", `gedeeld door de opnames een verblijf van ${stay.min} tot en met ${stay.max} dagen`);
  }
}

/** A house and year once; all houses together count every one of them. */
function checkDouble(reader: RowReader<CountKey>, { siteId, year }: OwnCount, used: Map<string, number>, row: number, sites: readonly ModelSite[]): void {
  const rivals = siteId === null ? [null, ...sites.map(({ id }) => id)] : [null, siteId];
  const earlier = rivals.map((id) => used.get(`${year} ${id ?? ""}`)).find((found) => found !== undefined);
  if (earlier !== undefined) reader.refuse("year", `elk huis en elk jaar één keer, en niet ook alle huizen samen; dit botst met rij ${earlier}`);
  else used.set(`${year} ${siteId ?? ""}`, row);
}

function noteStay(count: OwnCount, row: number): string[] {
  const { bedDays, meanStayDays, admissions } = count;
  const byStay = nightsOf({ ...count, bedDays: null });
  if (bedDays === null || meanStayDays === null || admissions === null || byStay === null || bedDays === 0) return [];
  if (Math.abs(byStay / bedDays - 1) <= NOTABLE) return [];
  return [`Rij ${row}: verblijfsduur maal opnames is ${Math.round(byStay)} dagen, en er staan ${Math.round(bedDays)} beddagen. Het model rekent met de beddagen.`];
}

/** Counts as rows of the form. */
export function writeCountRows(counts: readonly OwnCount[], sites: readonly Pick<ModelSite, "id" | "name">[]): CountRow[] {
  const write = (value: number | null) => (value === null ? "" : writeDutchNumber(value));
  return counts.map(({ siteId, year, admissions, meanStayDays, bedDays, refusals, beds, isForCalibration }, index) => ({
    number: index + 1,
    cells: {
      house: siteId === null ? "" : (sites.find(({ id }) => id === siteId)?.name ?? siteId),
      year: String(year),
      admissions: write(admissions),
      stay: write(meanStayDays),
      nights: write(bedDays),
      refusals: write(refusals),
      beds: write(beds),
      calibrates: isForCalibration ? "ja" : "nee",
    },
  }));
}

/** Pasted rows as the form shows them: names as in the list, an occupancy with its percent sign, no totals beside the houses. */
export function tidyCountRows({ rows, notes, headings }: ArrangedTable<CountKey>, sites: readonly Pick<ModelSite, "id" | "name">[]): Pick<ArrangedTable<CountKey>, "rows" | "notes"> {
  const isOccupancy = /bezetting/i.test(headings.nights ?? "");
  const hasHouses = rows.some(({ cells }) => !ALL_HOUSES.test(cells.house));
  const isTotal = ({ cells }: CountRow) => hasHouses && /^(?:eind)?totaal/i.test(cells.house);
  const totals = rows.filter(isTotal).map(({ number }) => number);
  return {
    rows: rows.filter((row) => !isTotal(row)).map(({ number, cells }) => ({ number, cells: tidyCells(cells, sites, isOccupancy) })),
    notes: totals.length === 0 ? notes : [...notes, `Overgeslagen, want het is een totaal: rij ${totals.join(", ")}.`],
  };
}

function tidyCells(cells: CountRow["cells"], sites: readonly Pick<ModelSite, "id" | "name">[], isOccupancy: boolean): CountRow["cells"] {
  const house = ALL_HOUSES.test(cells.house) ? "" : (findByName(sites, cells.house)?.name ?? cells.house);
  const read = readDutchNumber(cells.nights);
  const asPercent = isOccupancy && read !== null && !read.isPercent;
  const nights = asPercent ? `${writeDutchNumber(read.value <= 1 ? Math.round(read.value * 10_000) / 100 : read.value)}%` : cells.nights;
  return { ...cells, house, nights, calibrates: NO.test(cells.calibrates) ? "nee" : YES.test(cells.calibrates) ? "ja" : cells.calibrates };
}
