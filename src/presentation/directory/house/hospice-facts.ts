import { formatDateText } from "../../../domain/border/dates.ts";
import { isAvailabilityCurrent, type Availability } from "../../../domain/directory/house/availability.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { sayPrice } from "./say-price.ts";
import { sayKnownCount, sayOtherCounts } from "./say-beds.ts";
import { facts, listRows, readAt } from "../../../domain/directory/records/facts.ts";
import type { Facts, PageForm, PageList } from "../../../domain/directory/records/facts/fact.ts";
import { bedsNowUnknown } from "../../../words/bedden.ts";
import { availabilityNames } from "../../../words/sociale-kaart.ts";
import {
  sayAgesBetween,
  sayAgesFrom,
  sayAgesTo,
  sayExpectancy,
  sayReport,
  priceWords,
} from "../../../words/hospicepagina.ts";

/** A fact as shown; without text and note nobody has told us. */
export interface Fact {
  label: string;
  /** Key of the record it comes from, by which its sources are found. */
  field: string;
  text?: string | undefined;
  asOf?: string | undefined;
  note?: string | undefined;
  /** What is not known without it, to stand in a list; absent where the label says it. */
  unknown?: string;
}

/**
 * The facts of one list of the page, in the order of the table. What no source tells has no text; a row that is quiet
 * about the unknown is then left out. On a day ("2026-11-21") an old price is marked as one.
 */
export function listFacts(
  hospice: ShownHospice,
  list: PageList,
  { table = facts, day }: { table?: Facts; day?: string } = {},
): Fact[] {
  return listRows(table).flatMap((row) => {
    if (typeof row.page !== "object" || row.page.list !== list) return [];
    const fact = {
      label: row.label,
      field: row.path.split(".")[0]!,
      ...(row.unknown && { unknown: row.unknown }),
      ...FORMS[row.page.form](hospice, row.path, day),
    };
    return row.page.isQuiet && fact.text === undefined && fact.note === undefined ? [] : [fact];
  });
}

/** A hospice, or as much of it as is told. */
export type ShownHospice = Partial<Hospice>;

type Shown = Pick<Fact, "text" | "asOf" | "note"> & Partial<Pick<Fact, "label">>;

const FORMS: Readonly<Record<PageForm, (hospice: ShownHospice, path: string, day?: string) => Shown>> = {
  text: (hospice, path) => ({ text: textAt(hospice, path, "; "), note: noteBeside(hospice, path) }),
  names: (hospice, path) => ({ text: textAt(hospice, path, ", ") }),
  date: (hospice, path) => ({ text: mapText(textAt(hospice, path), formatDateText) }),
  months: ({ admission }) => ({ text: expectancy(admission) }),
  ages: ({ admission }) => ({ text: ages(admission) }),
  price: tellPrice,
  beds: (hospice) => sayBeds(hospice),
};

function mapText(text: string | undefined, say: (text: string) => string): string | undefined {
  return text === undefined ? undefined : say(text);
}

/** A list without items tells nothing. */
function textAt(hospice: ShownHospice, path: string, separator = ""): string | undefined {
  const value = readAt(hospice, path) as string | readonly string[] | undefined;
  const text = typeof value === "object" ? value.join(separator) : value;
  return text === "" ? undefined : text;
}

/** The note of the group a fact stands in, where it has one. */
function noteBeside(hospice: ShownHospice, path: string): string | undefined {
  const at = path.lastIndexOf(".");
  return at < 0 ? undefined : textAt(hospice, `${path.slice(0, at)}.note`);
}

function ages(admission: Hospice["admission"]): string | undefined {
  const { minimumAge, maximumAge } = admission ?? {};
  if (minimumAge !== undefined && maximumAge !== undefined)
    return sayAgesBetween({ from: `${minimumAge}`, to: `${maximumAge}` });
  if (minimumAge !== undefined) return sayAgesFrom({ from: `${minimumAge}` });
  return maximumAge === undefined ? undefined : sayAgesTo({ to: `${maximumAge}` });
}

function expectancy(admission: Hospice["admission"]): string | undefined {
  const months = admission?.lifeExpectancyMaxMonths;
  return months === undefined ? undefined : sayExpectancy({ months });
}

/** What stands with the costs where no amount is known tells nothing of the amount, and has a name of its own. */
function tellPrice({ costs = {} }: ShownHospice, _path: string, day?: string): Shown {
  const text = sayPrice(costs, day);
  return {
    text,
    note: costs.note,
    ...(text === undefined && costs.note !== undefined && { label: priceWords.around }),
  };
}

/** The beds of now with their source; behind them what is no number of now, each kind in its own words. */
function sayBeds({ capacity = {} }: ShownHospice): Shown {
  const { note, lastKnown, planned, formerBuilding } = capacity;
  const known = sayKnownCount(capacity);
  const others = sayOtherCounts(capacity);
  const notes = [note, planned?.note, formerBuilding?.note].filter((one) => one !== undefined);
  const told = { note: notes.length === 0 ? undefined : notes.join(" ") };
  if (known === null && others.length === 0) return told;
  const now = known ?? (lastKnown === undefined ? bedsNowUnknown : null);
  return { ...told, text: [...(now === null ? [] : [now]), ...others].join("; ") };
}

/** A report of free places in words, with its day and its last day: "er is plek (gemeld op ..., geldt tot en met ...)". */
export function reportInWords({ status, reportedOn, validUntil }: Availability): string {
  return sayReport({
    report: availabilityNames[status],
    reported: formatDateText(reportedOn),
    until: formatDateText(validUntil),
  });
}

/** What may be said of free places on a day ("2026-11-21"): a report while it holds, else null. */
export function currentReport(availability: Availability | undefined, day: string): string | null {
  return availability && isAvailabilityCurrent(availability, day) ? reportInWords(availability) : null;
}
