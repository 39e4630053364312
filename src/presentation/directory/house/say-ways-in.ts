import type { WayIn } from "../../../domain/directory/house/ways-in.ts";
import { waysInWords } from "../../../words/zonder-nummer.ts";
import { hostOf, writeAddress } from "../../site/web-address.ts";
import { telephoneHref } from "../telephone-href.ts";

/** A way in as it is read: what to do, then the number or address, which still says everything on paper. */
export interface SaidWay {
  before: string;
  text: string;
  href: string;
  isPhone: boolean;
  /** Whose number it is, where it is not that of a house; empty otherwise. */
  after: string;
}

/** The words of the ways in, in the language of the page. */
export interface WaysInWords extends Readonly<Record<"website" | "network" | "consortium" | "general" | "or", string>> {
  point: (slots: { name: string }) => string;
  neighbour: (slots: { name: string; km: number }) => string;
}

/** The ways in to a house without a number, each in words: the second and next begin with "of". */
export function sayWaysIn(ways: readonly WayIn[], words: WaysInWords = waysInWords): SaidWay[] {
  return ways.map((way, index) => {
    const said = sayWay(way, words);
    return index === 0 ? said : { ...said, before: `${words.or} ${said.before}` };
  });
}

/** The same as one sentence without links. */
export function writeWaysIn(ways: readonly WayIn[]): string {
  const text = sayWaysIn(ways)
    .map(({ before, text: where, after }) => [before, where, after].filter(Boolean).join(" "))
    .join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function sayWay(way: WayIn, words: WaysInWords): SaidWay {
  if (way.kind === "coordination-point") return call(words.point({ name: way.name }), way.phone);
  if (way.kind === "neighbour") {
    const { name, phone, isGeneral, distanceKm } = way;
    const before = words.neighbour({ name, km: Math.round(distanceKm) });
    return { ...call(before, phone), after: isGeneral ? words.general : "" };
  }
  const text = way.kind === "website" ? hostOf(way.url) : writeAddress(way.url);
  return { before: words[way.kind], text, href: way.url, isPhone: false, after: "" };
}

function call(before: string, phone: string): SaidWay {
  return { before, text: phone, href: telephoneHref(phone), isPhone: true, after: "" };
}
