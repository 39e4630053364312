import { foldText } from "../../border/fold-text.ts";

/** What the words of a house about where its guests come from say of one gemeente. */
export type GuestArea = "named" | "others" | "unknown";

const OPENING = /^Inwoners van (?:de gemeenten? )?/u;
const SEPARATOR = /^(?:,? en |, )/u;

/**
 * The gemeenten a house names as those its guests come from: "Inwoners van Assen, Tynaarlo en Noordenveld." Empty unless
 * the first sentence is such a list and nothing else: from other words nothing is concluded.
 * @param area the words of the house
 * @param municipalities every gemeente by name
 */
export function readGuestMunicipalities(area: string | undefined, municipalities: readonly string[]): string[] {
  const [sentence = ""] = (area ?? "").split(/\.(?:\s|$)/u);
  if (!OPENING.test(sentence)) return [];
  const longestFirst = [...municipalities].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let rest = sentence.replace(OPENING, ""); rest !== "";) {
    const name = longestFirst.find((one) => isNamedFirst(rest, one));
    if (name === undefined) return [];
    found.push(name);
    rest = rest.slice(name.length);
    if (rest !== "" && !SEPARATOR.test(rest)) return [];
    rest = rest.replace(SEPARATOR, "");
  }
  return found;
}

function isNamedFirst(text: string, name: string): boolean {
  return foldText(text.slice(0, name.length)) === foldText(name) && !/^[\p{L}\p{N}-]/u.test(text.slice(name.length));
}

interface GuestWords {
  /** As `readGuestMunicipalities` found them. */
  guestMunicipalities?: readonly string[];
  /** The words themselves. */
  guestArea?: string;
}

/**
 * Whether a house names a gemeente among those its guests come from, or others only. A gemeente that stands elsewhere in
 * its words is neither, and to name others is no refusal.
 */
export function judgeGuestArea(
  { guestMunicipalities = [], guestArea = "" }: GuestWords,
  municipality: string | null,
): GuestArea {
  if (municipality === null || guestMunicipalities.length === 0) return "unknown";
  if (guestMunicipalities.includes(municipality)) return "named";
  return foldText(guestArea).includes(foldText(municipality)) ? "unknown" : "others";
}
