/**
 * What there is to tell of a table with own figures, as codes with their facts: the words stand in content/woorden and
 * presentation/prognosis/own-figures/say-form-messages.ts says them.
 */

/** Of every kind of message its facts, as a union told apart by `code`. */
type Messages<Facts> = { [Code in keyof Facts]: { code: Code } & Facts[Code] }[keyof Facts];
type None = Record<never, never>;
interface Span {
  /** Both included. */
  min: number;
  max: number;
}

interface Wishes {
  count: None;
  guests: None;
  beds: None;
  stayDays: Span;
  year: Span;
  /** A year that is over. */
  fullYear: Span;
  house: None;
  /** `all`: how all houses together are written. */
  houseOrAll: { all: string };
  nights: None;
  occupancy: None;
  bedsOfPercentage: None;
  share: None;
  yesOrNo: None;
  nightsOfBeds: { beds: string; days: number; most: string };
  stayOfNights: Span;
  /** `row` has the same house and year already. */
  once: { row: number };
  municipalityOf: { municipalities: readonly string[] };
  /** `elsewhere`: how it is written. */
  place: { elsewhere: string };
  guestsNearby: None;
}

interface Hints {
  /** A number hidden as "<5". */
  hidden: None;
  noPercentage: None;
  /** Months added up to less than a year. */
  partOfYear: None;
  /** The nearest in the list, at most a few. */
  meant: { names: readonly string[] };
}

interface Notes {
  rowsWithoutFigures: { rows: readonly number[] };
  stayBesideNights: { row: number; byStay: number; bedDays: number };
  monthsAdded: { years: number };
  totalsSkipped: { rows: readonly number[] };
  /** Of a table that lay otherwise, whose rows have other numbers. */
  totalsNamed: { names: readonly string[] };
  readAsAbove: { rows: readonly number[]; house: string };
  readAsAll: { rows: readonly number[] };
  originsSkipped: { rows: readonly number[] };
  guestsFromElsewhere: { guests: number; places: readonly string[] };
  originsAdded: { rows: number };
  /** `figures`: keys of columns. */
  yearsAcross: { figures: readonly string[] };
  housesAcross: { figures: readonly string[] };
  unusedColumns: { headings: readonly string[] };
  /** `columns`: keys, in the order they were read. */
  noHeader: { columns: readonly string[] };
  rowsAboveHeader: { rows: number };
  /** The table names no year at all. */
  yearAssumed: { year: number };
}

interface Questions {
  /** Rows of all houses together in these years, and of single houses in others. */
  mixed: { years: readonly number[] };
}

interface TableFaults {
  tooLarge: { characters: number; most: number };
  tooLong: { rows: number; most: number };
  noTable: None;
  /** A row with more cells than the heading has columns; `meant`: a figure written with the separator of the cells. */
  tooWide: { row: number; cells: number; columns: number; meant: string };
}

/** What a cell should hold. */
export type Wish = Messages<Wishes>;
/** What helps to mend it. */
export type Hint = Messages<Hints>;
/** What was left out or taken for granted. */
export type FormNote = Messages<Notes>;
/** What the visitor has to confirm before the figures count. */
export type FormQuestion = Messages<Questions>;
/** Why a text cannot be a table. */
export type TableFault = Messages<TableFaults>;
