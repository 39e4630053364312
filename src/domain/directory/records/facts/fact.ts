/**
 * The form of a row in the table of facts: what a house can tell, and every place where that is shown, shared, asked
 * and searched. Nothing here but data, so that a browser can read the table without the checks.
 */

/** What stands in the file; `fact-schema.ts` knows how each is checked. */
export type ValueKind =
  | "text"
  | "texts"
  | "line"
  | "lines"
  | "line-or-null"
  | "id"
  | "ids"
  | "date"
  | "day"
  | "day-or-null"
  | "integer"
  | "number"
  | "boolean"
  | "choice"
  | "phone"
  | "email"
  | "web-address"
  | "postal-code"
  | "municipality"
  | "eight-digits"
  | "sources";

/** A list of facts on the page of a house. */
export type PageList = "admission" | "identity" | "care" | "application" | "costs" | "beds";

/** How a fact is written on the page: as it stands, joined by commas, or in a sentence of its own. */
export type PageForm = "text" | "names" | "date" | "months" | "ages" | "price" | "beds";

export interface PagePlace {
  list: PageList;
  form: PageForm;
  /** Left out where no source tells it, instead of being named among what is unknown. */
  isQuiet?: true;
}

/** A column of `hospices.csv`. */
export interface Column {
  /** Where it stands, from 1. A column never moves: a new one takes the next free place. */
  at: number;
  name: string;
  /** Meaning in Dutch, only where it holds something else than the field itself. */
  help?: string;
  /** Where the value stands, if not under the path of the fact. */
  from?: string;
  /** How a value that is no text, number or list of texts is written. */
  form?: ColumnForm;
}

export type ColumnForm = "phones" | "phone-notes" | "sources" | "yes" | "on-consultation" | "no" | "claim-notes";

/** Where a fact stands in HSDS: an attribute of our own with this name, or a field that the standard has for it. */
export type HsdsPlace = HsdsAttributePlace | { field: string };

export interface HsdsAttributePlace {
  attribute: string;
  /** Meaning in Dutch, only where it is told otherwise than of the column. */
  help?: string;
  from?: string;
}

export type QuestionnaireSectionId =
  "huis" | "adres" | "bereiken" | "aanmelden" | "opname" | "zorg" | "plaatsen" | "streek" | "ingevuld";

export type ChoiceList =
  "status" | "type" | "municipality" | "phoneKind" | "emailKind" | "nightBy" | "availability" | "network";

/** How a house is asked for it. */
export interface Ask {
  in: QuestionnaireSectionId;
  /** Room for more than a line. */
  isLong?: true;
  isRequired?: true;
  choose?: ChoiceList;
  /** Only where a house is asked in other words than an editor. */
  label?: string;
  help?: string;
  /** How often it is asked, with the words from the second time on. */
  slots?: number;
  later?: { label: string; help: string };
}

/** `offer`: what a house has or does, among the words of its expertise and facilities. */
export type SearchField = "name" | "otherNames" | "place" | "organization" | "area" | "offer";

/** One fact. Where it has no place, it says `false`: forgetting does not compile. */
export interface Fact {
  /** Dutch name: on the page, in errors, in the dictionary, the questionnaire and HSDS. */
  label: string;
  /** What is expected, in Dutch; absent where the kind of value says it all. */
  help?: string;
  /** What is not known when it is not, in Dutch: where the label means nothing without the heading it stands under. */
  unknown?: string;
  value: ValueKind;
  isRequired?: true;
  choices?: readonly string[];
  minimum?: number;
  maximum?: number;
  /** "own": drawn by a part of the page made for it; "beside": shown with another fact. */
  page: PagePlace | "own" | "beside" | false;
  csv: readonly Column[] | false;
  hsds: HsdsPlace | false;
  ask: Ask | false;
  search?: SearchField;
  /** Stands in `hospices.json` under its own path; false only with a reason. */
  json?: false;
  /** Why it reaches no reader, for a fact that has no place at all. */
  reason?: string;
}

/** Facts that stand together in the file, under one key. */
export interface Group {
  label: string;
  help?: string;
  /** One group, a list of groups, or a group per word of a vocabulary. */
  kind: "group" | "list" | "per-term";
  isRequired?: true;
  /** A column that tells all of the group at once. */
  csv?: readonly Column[];
  facts: Facts;
}

export interface Facts {
  readonly [key: string]: Fact | Group;
}

/** Keeps the exact form of the rows, from which the type of a record is made. */
export function rows<const Rows extends Facts>(facts: Rows): Rows {
  return facts;
}

/** What is told in a note of a fact or group. */
export function note(at: number, name: string) {
  return {
    label: "Toelichting",
    help: "gewone tekst die zegt wat de bron erbij vertelt of wat onzeker is",
    value: "text",
    page: "beside",
    csv: [{ at, name }],
    hsds: false,
    ask: false,
  } as const;
}

/** The date of the source of a fact or group. */
export function asOf(at: number, name: string, help = "de datum van de bron van dit gegeven") {
  return {
    label: "Stand van",
    help: "de datum van de bron van dit gegeven",
    value: "date",
    page: "beside",
    csv: [{ at, name, help }],
    hsds: false,
    ask: false,
  } as const;
}
