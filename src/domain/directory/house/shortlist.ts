import { readUrgency, type Urgency } from "./urgency.ts";

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

/** What someone looked for while choosing: wishes by id, the place as typed, and how soon. Nothing about a person. */
export interface Asked {
  needs: readonly string[];
  place: string;
  urgency: Urgency | "";
}

export const nothingAsked: Asked = { needs: [], place: "", urgency: "" };

const MOST_NEEDS = 20;
const LONGEST_PLACE = 80;

function toAsked(needs: readonly unknown[], place: unknown, urgency: unknown): Asked {
  const ids = needs.filter((need): need is string => typeof need === "string" && need.length <= 100 && ID.test(need));
  const text = typeof place === "string" ? place.replaceAll(/[\p{Cc}\p{Cs}<>]/gu, "").trim() : "";
  return {
    needs: [...new Set(ids)].slice(0, MOST_NEEDS),
    place: text.length > LONGEST_PLACE ? "" : text,
    urgency: readUrgency(urgency),
  };
}

/** What was looked for in what a device kept; null when it is no such thing. */
export function readAsked(text: string): Asked | null {
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== "object" || kept === null) return null;
  const { needs, place, urgency } = kept as Partial<Record<keyof Asked, unknown>>;
  return Array.isArray(needs) ? toAsked(needs, place, urgency) : null;
}

/** What a device keeps of it; null when nothing was asked, which leaves no trace. */
export function writeAsked({ needs, place, urgency }: Asked): string | null {
  return needs.length === 0 && place === "" && urgency === "" ? null : JSON.stringify(toAsked(needs, place, urgency));
}

const IDS_FIELD = "huizen";
const NEEDS_FIELD = "nodig";
const PLACE_FIELD = "plaats";
const URGENCY_FIELD = "wanneer";

/**
 * The part of an address that holds a choice and what was looked for: "#huizen=a,b&nodig=als&plaats=Emmen&wanneer=spoed".
 * After the `#`, so that no server ever sees it. Empty when there is nothing to hold.
 */
export function writeShortlistHash(ids: Shortlist, { needs, place, urgency }: Asked = nothingAsked): string {
  const parts = [
    ...(ids.length > 0 ? [`${IDS_FIELD}=${ids.join(",")}`] : []),
    ...(needs.length > 0 ? [`${NEEDS_FIELD}=${needs.join(",")}`] : []),
    ...(place === "" ? [] : [`${PLACE_FIELD}=${encodeURIComponent(place)}`]),
    ...(urgency === "" ? [] : [`${URGENCY_FIELD}=${urgency}`]),
  ];
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** The choice in an address; null when it holds none. */
export function readShortlistHash(hash: string): Shortlist | null {
  const ids = toShortlist(readField(hash, IDS_FIELD)?.split(",") ?? []);
  return ids.length === 0 ? null : ids;
}

/** What was looked for, in an address; null when it says nothing of it. */
export function readAskedHash(hash: string): Asked | null {
  const needs = readField(hash, NEEDS_FIELD);
  const place = readField(hash, PLACE_FIELD);
  const urgency = readUrgency(readField(hash, URGENCY_FIELD));
  return needs === null && place === null && urgency === "" ? null : toAsked(needs?.split(",") ?? [], place, urgency);
}

function readField(hash: string, name: string): string | null {
  if (!hash.startsWith("#")) return null;
  const part = hash
    .slice(1)
    .split("&")
    .find((field) => field.startsWith(`${name}=`));
  return part === undefined ? null : decode(part.slice(name.length + 1));
}

/** What is written wrong is read as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
