import { getCollection, type CollectionEntry } from "astro:content";
import { firstDay, parseContentDate } from "../../domain/border/dates.ts";
import type { CollectionName } from "../../domain/content/collections.ts";

/** Collections whose front matter has a field. */
type CollectionWith<Field> = {
  [Name in CollectionName]: CollectionEntry<Name>["data"] extends Field ? Name : never;
}[CollectionName];

/** The activities in the order of the work plan. */
export async function listActivities(): Promise<CollectionEntry<"activiteiten">[]> {
  return (await getCollection("activiteiten")).sort((a, b) => a.data.number - b.data.number);
}

/** Entries that carry an `order`, in that order; equal ones by id, so that a build never depends on the disk. */
export async function listInOrder<Name extends CollectionWith<{ order: number }>>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, "nl"));
}

/** Dated entries, the latest first; an entry without a date comes last. */
export async function listLatestFirst<Name extends CollectionWith<{ date: string | null }>>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  const start = ({ data }: CollectionEntry<Name>) => (data.date === null ? "" : firstDay(parseContentDate(data.date)));
  return entries
    .map((entry) => ({ entry, start: start(entry) }))
    .sort((a, b) => b.start.localeCompare(a.start) || a.entry.id.localeCompare(b.entry.id, "nl"))
    .map(({ entry }) => entry);
}

/** The texts that stand on one address, in order. Throws when there is none: a page without a text is a mistake. */
export async function readConsortiumTexts(
  page: string,
): Promise<[CollectionEntry<"consortium">, ...CollectionEntry<"consortium">[]]> {
  const [first, ...rest] = (await listInOrder("consortium")).filter(({ data }) => data.page === page);
  if (first === undefined)
    throw new Error(`content/consortium: geen tekst met page: ${page}; verwacht er ten minste één`);
  return [first, ...rest];
}
