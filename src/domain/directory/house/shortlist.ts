/** A choice of hospices, in the order in which to call them. Ids only: never a word about a patient. */
export type Shortlist = readonly string[];

/** So many fit on one A4 with all there is to say of them. */
export const SHORTLIST_MAX = 5;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Each id once, and no more than fit. What is no id is left out: a link or a store may hold anything. */
function toShortlist(values: readonly unknown[]): Shortlist {
  const ids = values.filter(
    (value): value is string => typeof value === "string" && value.length <= 100 && ID.test(value),
  );
  return [...new Set(ids)].slice(0, SHORTLIST_MAX);
}

/** The choice in what a device kept; null when it is no list. */
export function readShortlist(text: string): Shortlist | null {
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? toShortlist(kept) : null;
}

/** What a device keeps of a choice; null for an empty one, which leaves no trace. */
export function writeShortlist(ids: Shortlist): string | null {
  return ids.length === 0 ? null : JSON.stringify(toShortlist(ids));
}

/** The choice with a hospice added at the end, or without it when it was there. The same choice when it is full. */
export function toggleHospice(ids: Shortlist, id: string): Shortlist {
  if (ids.includes(id)) return ids.filter((kept) => kept !== id);
  return toShortlist([...ids, id]);
}

/** Moves a hospice one place up (-1) or down (1); at the end of the row nothing changes. */
export function moveHospice(ids: Shortlist, id: string, by: -1 | 1): Shortlist {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return ids;
  return ids.map((kept, index) => (index === to ? id : index === from ? (ids[to] ?? kept) : kept));
}

const HASH = "#huizen=";

/** The part of an address that holds a choice. After the `#`, so that no server ever sees it. */
export function writeShortlistHash(ids: Shortlist): string {
  return ids.length === 0 ? "" : `${HASH}${ids.join(",")}`;
}

/** The choice in an address; null when it holds none. */
export function readShortlistHash(hash: string): Shortlist | null {
  if (!hash.startsWith(HASH)) return null;
  const ids = toShortlist(hash.slice(HASH.length).split(","));
  return ids.length === 0 ? null : ids;
}
