/** Dutch words and sentences about the visitor's own figures. Counts come in as text, already in Dutch notation. */

/** Words of a form with rows: figures per year, or origins. */
export interface RowsFormWords {
  title: string;
  intro: string;
  use: string;
  saved: (slots: { rows: number }) => string;
  cleared: string;
  columns: string;
}

/** Years that stay kept and are left out of the calculation. */
export function sayYearsOutside({
  years,
  first,
  last,
}: {
  years: readonly number[];
  first: number;
  last: number;
}): string {
  return `Uw cijfers van ${joinYears(years)} tellen niet mee: het model rekent van ${first} tot en met ${last}. Ze blijven bewaard tot u ze weghaalt.`;
}

/** A cell that cannot be used, as in a list. */
export function sayCellProblem({
  row,
  column,
  found,
  expected,
}: {
  row: number;
  column: string;
  found: string;
  expected: string;
}): string {
  return `Rij ${row}, ${column.toLowerCase()}: ${sayFound({ found, expected })}`;
}

/** The same beside the cell itself. */
export function sayFound({ found, expected }: { found: string; expected: string }): string {
  return `${found === "" ? "niets ingevuld" : `gevonden “${found.slice(0, 60)}”`}; verwacht: ${expected}${expected.endsWith("?") ? "" : "."}`;
}

export function sayReading({
  row,
  column,
  found,
  value,
}: {
  row: number;
  column: string;
  found: string;
  value: string;
}): string {
  return `Rij ${row}, ${column.toLowerCase()}: “${found}” is gelezen als ${value}.`;
}

export interface CalibrationFacts {
  admissions: string;
  modelled: string;
  fromOutside: string;
  years: readonly number[];
  k: string;
  low: string;
  high: string;
  /** How far the figures count, as in "62%". */
  weight: string;
}

export function sayCalibration({
  admissions,
  modelled,
  fromOutside,
  years,
  k,
  low,
  high,
  weight,
}: CalibrationFacts): string {
  return `Gekalibreerd op ${admissions} opnames in ${joinYears(years)}. Zonder uw cijfers verwacht het model er in deze huizen ${modelled}, waarvan ${fromOutside} van buiten de regio. De cijfers tellen voor ${weight} mee: het model weet niet precies wie waarheen gaat. Daarmee is k ${k}, en in 19 van de 20 trekkingen tussen ${low} en ${high}.`;
}

/** Before figures are used: what the model expects of the same houses and years beside what was typed in. */
export function sayExpectation({
  admissions,
  modelled,
  fromOutside,
  years,
  weight,
}: Pick<CalibrationFacts, "admissions" | "modelled" | "fromOutside" | "years" | "weight">): string {
  return `U vult ${admissions} opnames in (${joinYears(years)}). Het model verwacht er in deze huizen ongeveer ${modelled}, waarvan ${fromOutside} van buiten de regio. Uw cijfers tellen voor ${weight} mee.`;
}

export function sayStay({ days, isUsed }: { days: string; isUsed: boolean }): string {
  return isUsed
    ? `De gemiddelde verblijfsduur komt van u: ${days} dagen.`
    : `Uw gemiddelde verblijfsduur is ${days} dagen. Het scenario heeft zelf een verblijfsduur; die gaat voor.`;
}

export function joinYears(years: readonly number[]): string {
  return years.length < 2 ? String(years[0] ?? "") : `${years.slice(0, -1).join(", ")} en ${years.at(-1)}`;
}

export interface ExpectedText {
  year: number;
  expected: string;
  low: string;
  high: string;
}

/** The verdict on all years together that prove something. */
export function sayDrift({
  rule,
  side,
  years,
}: {
  rule: "outside95" | "twiceOutside67";
  side: "below" | "above";
  years: readonly number[];
}): string {
  const where = side === "above" ? "meer" : "minder";
  if (rule === "outside95")
    return `Het model wijkt af: in ${joinYears(years)} waren er ${where} gasten dan in 19 van de 20 trekkingen.`;
  return `Het model wijkt af: in ${joinYears(years)} waren er twee jaar na elkaar ${where} gasten dan in 2 van de 3 trekkingen.`;
}

export function sayNoDrift(years: readonly number[]): string {
  return `Het model wijkt niet af: in ${joinYears(years)} lag het aantal gasten binnen wat het model verwacht.`;
}
