import { firstDay, parseContentDate } from "../../border/dates.ts";
import { nameRecordField, type ChangeWords } from "../records/data-dictionary.ts";
import type { Hospice } from "../records/hospice.ts";
import type { FieldChange, RecordChange, RecordHistory } from "../records/history.ts";
import { hsdsId } from "../records/hsds-ids.ts";
import { compareText } from "../../border/problem.ts";

/** One piece of news about a hospice, in plain text. */
export interface FeedItem {
  /** Stays the same in every edition. */
  id: string;
  hospiceId: string;
  title: string;
  text: string;
  /** Day, such as "2026-11-21". */
  date: string;
}

/** More than this nobody reads in a feed; the pages hold the whole history. */
const MOST_ITEMS = 200;

/**
 * What is new about these hospices, newest first. With a whole history: every change. Without: the day a hospice was
 * found and the day it was last checked, which the record itself says.
 */
export function listFeedItems(
  hospices: readonly Hospice[],
  history: RecordHistory | null,
  words: ChangeWords,
): FeedItem[] {
  return hospices
    .flatMap((hospice) =>
      (history?.[hospice.id] ?? changesInRecord(hospice)).map((change) => toItem(hospice, change, words)),
    )
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.title, b.title))
    .slice(0, MOST_ITEMS);
}

function changesInRecord({ foundOn, checked }: Hospice): RecordChange[] {
  const added: RecordChange = { date: foundOn, kind: "added", fields: [] };
  if (checked.on === null) return [added];
  return [
    added,
    { date: checked.on, kind: "changed", fields: [{ field: "checked.on", before: null, after: checked.on }] },
  ];
}

function toItem(
  { id, name, address, description }: Hospice,
  { date, kind, fields }: RecordChange,
  words: ChangeWords,
): FeedItem {
  const item = {
    id: `urn:uuid:${hsdsId(id, "feed", kind, date)}`,
    hospiceId: id,
    date: firstDay(parseContentDate(date)),
  };
  if (kind === "added")
    return { ...item, title: `Nieuw op de sociale kaart: ${name}, ${address.city}`, text: description };
  return {
    ...item,
    title: `Gewijzigd: ${name}, ${address.city}`,
    text: fields.map((field) => describeChange(field, words)).join(" "),
  };
}

function describeChange({ field, before, after }: FieldChange, { nameTerm, sayValue }: ChangeWords): string {
  const say = (value: string | null) => (value === null ? "onbekend" : sayValue(field, value));
  return `${nameRecordField(field, nameTerm)}: was ${say(before)}, is nu ${say(after)}.`;
}
