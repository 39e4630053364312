import { getCollection, type CollectionEntry } from "astro:content";
import type { AudienceId } from "../../domain/content/audience.ts";
import type { CollectionName } from "../../domain/content/collections.ts";
import { findEntryAddress, type KindWithCollection } from "../../domain/content/page-kinds.ts";
import type { PlainText } from "../../domain/content/plain-text.ts";
import type { Review } from "../../domain/content/review.ts";

/** What a plain list shows of a text, whatever else its schema asks. */
interface ListedText {
  title: string;
  summary: string;
  order: number;
  audience?: readonly AudienceId[];
  review?: Review;
}

/** A text whose row says that its page is plain, and so has `plainTextSchema`. */
export interface PlainEntry {
  id: string;
  data: PlainText;
}

/** The texts of a kind of page as its plain list shows them, in order. */
export async function listPlainly({
  collection,
}: Pick<KindWithCollection, "collection">): Promise<(ListedText & { href: string })[]> {
  const entries = (await readEntries(collection)) as readonly { id: string; data: ListedText }[];
  return inOrder(entries).map(({ id, data }) => ({ ...data, href: findEntryAddress(collection, id) }));
}

/** The texts that have a plain page of their own, in order: one that stands on another page has none. */
export async function listPlainTexts({
  address,
  collection,
}: Pick<KindWithCollection, "address" | "collection">): Promise<(PlainEntry & CollectionEntry<CollectionName>)[]> {
  const entries = (await readEntries(collection)) as unknown as (PlainEntry & CollectionEntry<CollectionName>)[];
  return inOrder(entries).filter(({ id }) => findEntryAddress(collection, id).startsWith(address));
}

/** Equal ones by id, so that a build never depends on the disk. */
function inOrder<Entry extends { id: string; data: { order: number } }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, "nl"));
}

async function readEntries(collection: string): Promise<readonly { id: string }[]> {
  return getCollection(collection as CollectionName);
}
