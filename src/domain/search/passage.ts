/** A piece of a passage: text, or a word that was looked for. */
export interface PassagePart {
  text: string;
  isFound: boolean;
}

/** Words of a passage: two lines or so. */
const MOST_WORDS = 32;
/** A sentence as short as this takes the next along. */
const FEW_WORDS = 12;
/** Fewer is a heading or a label, and tells nothing by itself. */
const FEWEST_WORDS = 4;
/** Words before the one that was found, where its sentence is too long to show from the start. */
const LEAD_WORDS = 6;
const ELLIPSIS = "…";

/**
 * The sentences of a page that say most of what was looked for: whole where they fit, else cut with an ellipsis; null
 * where no sentence has any of it. `found` are the places of the found words among the words of `content`; `title`
 * stands above the passage already.
 */
export function cutPassage(content: string, found: readonly number[], title = ""): PassagePart[] | null {
  const words = content.split(/[\r\n\s]+/gu);
  const starts = listStarts(words, countTitle(words, title));
  const start = chooseStart(starts, words.length, found);
  if (start === null) return null;
  const end = starts.find((next) => next > start) ?? words.length;
  if (end - start > MOST_WORDS) return cutWithin(words, start, end, found);
  const ends = [...starts.filter((next) => next > start), words.length].filter((next) => next - start <= MOST_WORDS);
  const enough = ends.find((next) => next - start >= FEW_WORDS) ?? ends.at(-1) ?? end;
  return toParts(words, start, enough, found);
}

function countTitle(words: readonly string[], title: string): number {
  const named = title.split(/\s+/u);
  const isTitle =
    title !== "" && named.every((word, index) => words[index]?.replace(/\.$/u, "") === word.replace(/\.$/u, ""));
  return isTitle && named.length < words.length ? named.length : 0;
}

/** Where sentences begin: after a full stop and the like, with a word that can begin one. */
function listStarts(words: readonly string[], first: number): number[] {
  return words.flatMap((word, index) => {
    if (index < first) return [];
    const isStart = index === first || (/[.!?][”’"')]*$/u.test(words[index - 1] ?? "") && /^[^\p{Ll}]/u.test(word));
    return isStart ? [index] : [];
  });
}

/** The sentence with most of the found words in the part of it that is shown; the earliest of equals. */
function chooseStart(starts: readonly number[], length: number, found: readonly number[]): number | null {
  let best: number | null = null;
  let most = 0;
  starts.forEach((start, index) => {
    const next = starts[index + 1] ?? length;
    if (next - start < FEWEST_WORDS) return;
    const count = found.filter((place) => place >= start && place < next).length;
    if (count > most) [best, most] = [start, count];
  });
  return best;
}

function cutWithin(words: readonly string[], start: number, end: number, found: readonly number[]): PassagePart[] {
  const firstFound = found.filter((place) => place >= start && place < end).sort((a, b) => a - b)[0] ?? start;
  const from = firstFound - start < MOST_WORDS - LEAD_WORDS ? start : firstFound - LEAD_WORDS;
  const to = Math.min(end, from + MOST_WORDS);
  return [
    ...(from > start ? [{ text: `${ELLIPSIS} `, isFound: false }] : []),
    ...toParts(words, from, to, found),
    ...(to < end ? [{ text: ` ${ELLIPSIS}`, isFound: false }] : []),
  ];
}

function toParts(words: readonly string[], start: number, end: number, found: readonly number[]): PassagePart[] {
  const places = new Set(found);
  const parts: PassagePart[] = [];
  for (let index = start; index < end; index++) {
    const isFound = places.has(index);
    const last = parts.at(-1);
    const text = `${index > start ? " " : ""}${words[index] ?? ""}`;
    if (last && !last.isFound && !isFound) last.text += text;
    else if (isFound && index > start) parts.push({ text: " ", isFound: false }, { text: words[index] ?? "", isFound });
    else parts.push({ text, isFound });
  }
  return parts;
}
