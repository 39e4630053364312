import type { WayIn } from "../../../domain/directory/house/ways-in.ts";
import { waysInWords } from "../../../words/zonder-nummer.ts";
import { hostOf, writeAddress } from "../../site/web-address.ts";
import { telephoneHref } from "../telephone-href.ts";
import { markYear, type OldMarkWords } from "./say-source.ts";

/** A way in as it is read: what to do, then the number or address, which still says everything on paper. */
export interface SaidWay {
  /** What parts it from the way before it; empty at the first. */
  separator: string;
  before: string;
  text: string;
  href: string;
  isPhone: boolean;
  /** Whose number it is, where it is not that of a house, and of which year; empty where there is nothing to know. */
  after: string;
}

/** The words of the ways in, in the language of the page. */
export interface WaysInWords extends Readonly<
  Record<"website" | "network" | "consortium" | "general" | "here" | "or", string>
> {
  point: (slots: { name: string }) => string;
  neighbour: (slots: { name: string; km: number; house: string }) => string;
}

/**
 * The ways in to a house without a number, each in words: the second and next begin with "of". What to do is said once of
 * two networks.
 * @param here id of the house whose page it stands on, which is not named there as another
 * @param age words of the year of a number, where they are others than in Dutch
 */
export function sayWaysIn(
  ways: readonly WayIn[],
  words: WaysInWords = waysInWords,
  here?: string,
  age?: OldMarkWords,
): SaidWay[] {
  return ways.map((way, index) => {
    const said = sayWay(way, words, here, age);
    if (index === 0) return { separator: "", ...said };
    const isSecondNetwork = way.kind === "network" && ways[index - 1]?.kind === "network";
    return isSecondNetwork
      ? { separator: " ", ...said, before: words.or }
      : { separator: ", ", ...said, before: `${words.or} ${said.before}` };
  });
}

/** The same as one sentence without links. */
export function writeWaysIn(ways: readonly WayIn[]): string {
  const text = sayWaysIn(ways)
    .map(({ separator, before, text: where, after }) => separator + [before, where, after].filter(Boolean).join(" "))
    .join("");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

type Way = Omit<SaidWay, "separator">;

function sayWay(way: WayIn, words: WaysInWords, here: string | undefined, age: OldMarkWords | undefined): Way {
  if (way.kind === "coordination-point") return call(words.point({ name: way.name }), way.phone);
  if (way.kind === "neighbour") {
    const { id, name, phone, isGeneral, asOf, distanceKm, of } = way;
    const before = id === here ? words.here : words.neighbour({ name, km: Math.round(distanceKm), house: of });
    const notes = [...(isGeneral ? [words.general] : []), markYear(asOf, age)];
    return { ...call(before, phone), after: `(${notes.join(", ")})` };
  }
  const text = way.kind === "website" ? hostOf(way.url) : writeAddress(way.url);
  return { before: words[way.kind], text, href: way.url, isPhone: false, after: "" };
}

function call(before: string, phone: string): Way {
  return { before, text: phone, href: telephoneHref(phone), isPhone: true, after: "" };
}
