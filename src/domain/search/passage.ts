import { foldName } from "./query-words.ts";

/** A heading of a page that can be led to: its id, its words, and where it stands among the words of the page. */
export interface PageHeading {
  id: string;
  text: string;
  location: number;
}

/** What of a page answers a question. */
export interface Passage {
  pieces: PassagePiece[];
  /** The heading it stands under; null above the first. */
  heading: PageHeading | null;
}

/** A piece of a passage: text, or a word that was looked for. */
export interface PassagePiece {
  text: string;
  isFound: boolean;
}

/** What is known of a page beside its text. */
interface AboutPage {
  /** Stands above the passage already. */
  title?: string | undefined;
  headings?: readonly PageHeading[] | undefined;
  /** Id of the only heading to look under; where nothing there was found, its first sentence is the passage. */
  only?: string | undefined;
}

interface Sentence {
  start: number;
  end: number;
  /** From here on a found word counts for it: that of a heading counts for the first sentence under it. */
  countFrom: number;
  heading: PageHeading | null;
}

/** Words of a passage: two lines or so. */
const MOST_WORDS = 32;
/** A sentence as short as this takes the next along. */
const FEW_WORDS = 12;
/** Fewer is a heading or a label, and tells nothing by itself. */
const FEWEST_WORDS = 4;
/** Words before the one that was found, where its sentence is too long to show from the start. */
const LEAD_WORDS = 6;
/** Words that begin alike are one, as they were to the index: "kost" and "kosten". */
const STEM_LETTERS = 5;
const ELLIPSIS = "…";

/**
 * The sentences of a page that say most of what was looked for: whole where they fit, else cut with an ellipsis; null
 * where no sentence has any of it. `found` are the places of the found words among the words of `content`.
 */
export function cutPassage(
  content: string,
  found: readonly number[],
  { title = "", headings = [], only }: AboutPage = {},
): Passage | null {
  const words = content.split(/[\r\n\s]+/gu);
  const sentences = listSentences(words, title, headings);
  const weigh = openWeights(words, found);
  const asked = sentences.filter(({ heading }) => heading !== null && heading.id === only);
  const chosen = asked.length > 0 ? (chooseSentence(asked, weigh) ?? asked[0]!) : chooseSentence(sentences, weigh);
  if (chosen === null) return null;
  const { start, end, heading } = chosen;
  if (end - start > MOST_WORDS) return { pieces: cutWithin(words, start, end, found), heading };
  const ends = sentences
    .filter((next) => next.heading === heading && next.end > start && next.end - start <= MOST_WORDS)
    .map((next) => next.end);
  const enough = ends.find((next) => next - start >= FEW_WORDS) ?? ends.at(-1) ?? end;
  return { pieces: toPieces(words, start, enough, found), heading };
}

/** The sentences under the title and under each heading; no sentence goes on past a heading or holds one. */
function listSentences(words: readonly string[], title: string, headings: readonly PageHeading[]): Sentence[] {
  const below = headings.map((heading) => ({ heading, start: heading.location, text: heading.text }));
  return [{ heading: null, start: 0, text: title }, ...below].flatMap(({ heading, start, text }, index) => {
    const end = below[index]?.start ?? words.length;
    const first = start + countHeading(words.slice(start, end), text);
    const starts = listStarts(words.slice(0, end), first);
    return starts.map((from, place) => ({
      heading,
      start: from,
      end: starts[place + 1] ?? end,
      countFrom: heading !== null && place === 0 ? start : from,
    }));
  });
}

function countHeading(words: readonly string[], text: string): number {
  const named = text.split(/\s+/u);
  const isHeading =
    text !== "" && named.every((word, index) => words[index]?.replace(/\.$/u, "") === word.replace(/\.$/u, ""));
  return isHeading && named.length < words.length ? named.length : 0;
}

/** Where sentences begin: after a full stop and the like, with a word that can begin one. */
function listStarts(words: readonly string[], first: number): number[] {
  return words.flatMap((word, index) => {
    if (index < first) return [];
    const isStart = index === first || (/[.!?][”’"')]*$/u.test(words[index - 1] ?? "") && /^[^\p{Ll}]/u.test(word));
    return isStart ? [index] : [];
  });
}

/** The sentence that says most of what was looked for; the earliest of equals. */
function chooseSentence(sentences: readonly Sentence[], weigh: (sentence: Sentence) => number): Sentence | null {
  let best: Sentence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.end - sentence.start < FEWEST_WORDS) continue;
    const weight = weigh(sentence);
    if (weight > most) [best, most] = [sentence, weight];
  }
  return best;
}

/** No word of a sentence: a site or an address for mail. */
const ADDRESS = /@|\p{L}\.\p{L}/u;

/** How much of what was looked for a sentence says: first more words, then those that the page has least ("hospice" is everywhere). */
function openWeights(words: readonly string[], found: readonly number[]): (sentence: Sentence) => number {
  const places = found
    .filter((place) => !ADDRESS.test(words[place] ?? ""))
    .map((place) => ({ place, stem: foldName(words[place] ?? "").slice(0, STEM_LETTERS) }));
  const counts = new Map<string, number>();
  for (const { stem } of places) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return ({ countFrom, end }) => {
    const within = places.filter(({ place }) => place >= countFrom && place < end).map(({ stem }) => stem);
    const rare = [...new Set(within)].map((stem) => 1 + 1 / (1 + (counts.get(stem) ?? 1)));
    return rare.reduce((sum, weight) => sum + weight, 0);
  };
}

function cutWithin(words: readonly string[], start: number, end: number, found: readonly number[]): PassagePiece[] {
  const firstFound = found.filter((place) => place >= start && place < end).sort((a, b) => a - b)[0] ?? start;
  const from = firstFound - start < MOST_WORDS - LEAD_WORDS ? start : firstFound - LEAD_WORDS;
  const to = Math.min(end, from + MOST_WORDS);
  return [
    ...(from > start ? [{ text: `${ELLIPSIS} `, isFound: false }] : []),
    ...toPieces(words, from, to, found),
    ...(to < end ? [{ text: ` ${ELLIPSIS}`, isFound: false }] : []),
  ];
}

function toPieces(words: readonly string[], start: number, end: number, found: readonly number[]): PassagePiece[] {
  const places = new Set(found);
  const pieces: PassagePiece[] = [];
  for (let index = start; index < end; index++) {
    const isFound = places.has(index);
    const last = pieces.at(-1);
    const text = `${index > start ? " " : ""}${words[index] ?? ""}`;
    if (last && !last.isFound && !isFound) last.text += text;
    else if (isFound && index > start)
      pieces.push({ text: " ", isFound: false }, { text: words[index] ?? "", isFound });
    else pieces.push({ text, isFound });
  }
  return pieces;
}
