/** Sentences about the visitor's own figures. Counts come in as text, already in Dutch notation. */
import { bedsOfHouse, bedsTaken, cellWords, fitWords, yearsOutside } from "../../../words/prognose-eigen-cijfers.ts";

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
export function sayYearsOutside({ years, ...span }: { years: readonly number[]; first: number; last: number }): string {
  return yearsOutside({ years: joinYears(years), ...span });
}

/** Which houses got their beds from rows per year; empty when none did. */
export function sayTakenBeds(
  sites: readonly { id: string; name: string }[],
  taken: Readonly<Record<string, number>>,
): string {
  const houses = sites.flatMap(({ id, name }) =>
    taken[id] === undefined ? [] : [bedsOfHouse({ name, beds: taken[id] })],
  );
  return houses.length === 0 ? "" : bedsTaken({ houses: houses.join("; ") });
}

interface CellFacts {
  row: number;
  column: string;
  found: string;
}

/** A cell that cannot be used, as in a list. */
export function sayCellProblem({ row, column, found, expected }: CellFacts & { expected: string }): string {
  return cellWords.row({ row, column: column.toLowerCase(), said: sayFound({ found, expected }) });
}

const MOST_SHOWN = 60;

/** The same beside the cell itself. */
export function sayFound({ found, expected }: { found: string; expected: string }): string {
  const said = cellWords.expected({
    found: found === "" ? cellWords.empty : cellWords.found({ found: found.slice(0, MOST_SHOWN) }),
    expected,
  });
  return expected.endsWith("?") ? said : `${said}.`;
}

export function sayReading({ column, ...facts }: CellFacts & { value: string }): string {
  return cellWords.reading({ ...facts, column: column.toLowerCase() });
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
  /** The houses that were counted, as sayNamedPart has them. */
  part: string;
  names: string;
}

export function sayCalibration({ years, ...facts }: CalibrationFacts): string {
  return fitWords.calibrated({ ...facts, years: joinYears(years) });
}

/** Before figures are used: what the model expects of the same houses and years beside what was typed in. */
export function sayExpectation({
  years,
  ...facts
}: Pick<CalibrationFacts, "admissions" | "modelled" | "fromOutside" | "years" | "weight" | "part">): string {
  return fitWords.expected({ ...facts, years: joinYears(years), count: years.length });
}

export function sayStay({ isUsed, ...facts }: { days: string; part: string; isUsed: boolean }): string {
  return isUsed ? fitWords.stayUsed(facts) : fitWords.stayBeside(facts);
}

export function joinYears(years: readonly number[]): string {
  return new Intl.ListFormat("nl").format(years.map(String));
}
