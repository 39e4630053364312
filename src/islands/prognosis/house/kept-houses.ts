/** Questions about houses that are kept on this device: the same list in every tab. */
import { createDeviceValue } from "../../device-value.ts";

export interface KeptHouse {
  /** What tells it from the others in the list. */
  label: string;
  /** Its address on the page, with the question mark. */
  search: string;
}

export const MOST_KEPT = 20;
const LONGEST = 2_000;

export const keptHouses = createDeviceValue<readonly KeptHouse[]>({
  name: "ligare-mijn-huis",
  version: 1,
  maxLength: 100_000,
  none: [],
  read: readKept,
  write: (kept) => (kept.length === 0 ? null : JSON.stringify(kept)),
});

/** The questions in the list, without what is none: one bad entry must not cost the others. null for anything but a list. */
export function readKept(text: string): KeptHouse[] | null {
  const found: unknown = JSON.parse(text);
  return Array.isArray(found) ? found.filter(isKept) : null;
}

function isKept(value: unknown): value is KeptHouse {
  if (typeof value !== "object" || value === null) return false;
  const { label, search } = value as Record<string, unknown>;
  return [label, search].every((text) => typeof text === "string" && text.length <= LONGEST) && isSearch(search);
}

/** Only ever a question of this page: never a way to another site. */
function isSearch(search: unknown): boolean {
  return typeof search === "string" && search.startsWith("?");
}
