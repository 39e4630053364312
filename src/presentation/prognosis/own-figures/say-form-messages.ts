/** The codes of a table with own figures in words. A code without words is an error of the compiler. */
import type {
  FormNote,
  FormQuestion,
  Hint,
  TableFault,
  Wish,
} from "../../../domain/prognosis/own-figures/form-messages.ts";
import {
  cellHints,
  cellWishes,
  countColumns,
  originColumns,
  tableFaults,
  tableNotes,
  tableQuestions,
} from "../../../words/prognose-eigen-tabel.ts";

type Slots<Message extends { code: string }> = {
  [Code in Message["code"]]: (message: Extract<Message, { code: Code }>) => string;
};

function say<Message extends { code: string }>(words: Slots<Message>, message: Message): string {
  const word = words[message.code as Message["code"]] as (message: Message) => string;
  return word(message);
}

const WISHES: Slots<Wish> = {
  ...cellWishes,
  count: () => cellWishes.count,
  guests: () => cellWishes.guests,
  beds: () => cellWishes.beds,
  house: () => cellWishes.house,
  nights: () => cellWishes.nights,
  occupancy: () => cellWishes.occupancy,
  bedsOfPercentage: () => cellWishes.bedsOfPercentage,
  share: () => cellWishes.share,
  yesOrNo: () => cellWishes.yesOrNo,
  guestsNearby: () => cellWishes.guestsNearby,
  municipalityOf: ({ municipalities }) => cellWishes.municipalityOf({ municipalities: municipalities.join(" en in ") }),
};

/** What a cell should hold, and what helps to mend it. */
export function sayWish(wish: Wish, hint?: Hint): string {
  const said = say(WISHES, wish);
  if (hint === undefined) return said;
  return hint.code === "meant"
    ? cellHints.meant({ wish: said, name: new Intl.ListFormat("nl", { type: "disjunction" }).format(hint.names) })
    : cellHints[hint.code]({ wish: said });
}

const MOST_PLACES = 8;
const LONGEST_HEADING = 60;

const NOTES: Slots<FormNote> = {
  ...tableNotes,
  rowsWithoutFigures: ({ rows }) =>
    tableNotes.rowsWithoutFigures({ count: rows.length, rows: new Intl.ListFormat("nl").format(rows.map(String)) }),
  totalsSkipped: ({ rows }) => tableNotes.totalsSkipped({ rows: rows.join(", ") }),
  totalsNamed: ({ names }) => tableNotes.totalsNamed({ names: names.join("”, “") }),
  readAsAbove: ({ rows, house }) => tableNotes.readAsAbove({ rows: rows.join(", "), house }),
  readAsAll: ({ rows }) => tableNotes.readAsAll({ rows: rows.join(", ") }),
  originsSkipped: ({ rows }) => tableNotes.originsSkipped({ rows: rows.join(", ") }),
  guestsFromElsewhere: ({ guests, places }) =>
    places.length === 0
      ? tableNotes.guestsFromElsewhere({ guests })
      : tableNotes.guestsFromPlaces({ guests, places: joinPlaces(places) }),
  yearsAcross: ({ figures }) => tableNotes.yearsAcross({ figures: nameColumns(figures) }),
  housesAcross: ({ figures }) => tableNotes.housesAcross({ figures: nameColumns(figures) }),
  unusedColumns: ({ headings }) =>
    tableNotes.unusedColumns({
      headings: headings
        .map((heading) => tableNotes.heading({ heading: heading.slice(0, LONGEST_HEADING) }))
        .join(", "),
    }),
  noHeader: ({ columns }) => tableNotes.noHeader({ columns: nameColumns(columns) }),
};

/** What was left out or taken for granted. */
export function sayFormNote(note: FormNote): string {
  return say(NOTES, note);
}

function joinPlaces(places: readonly string[]): string {
  const shown = places.slice(0, MOST_PLACES).join(", ");
  return places.length > MOST_PLACES ? tableNotes.morePlaces({ places: shown }) : shown;
}

const COLUMNS: Readonly<Record<string, string>> = { ...originColumns, ...countColumns };

function nameColumns(keys: readonly string[]): string {
  return keys.map((key) => (COLUMNS[key] ?? key).toLowerCase()).join(", ");
}

export function sayFormQuestion({ code, years }: FormQuestion): string {
  return tableQuestions[code]({ years: years.join(", ") });
}

const FAULTS: Slots<TableFault> = {
  ...tableFaults,
  noTable: () => tableFaults.noTable,
  tooWide: ({ meant, ...facts }) => tableFaults.tooWide({ ...facts, meant: meant === "" ? "none" : meant }),
};

/** Why a text cannot be a table. */
export function sayTableFault(fault: TableFault): string {
  return say(FAULTS, fault);
}
