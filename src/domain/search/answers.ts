import { splitWords } from "./query-words.ts";

/** A question about how things go, with the page that answers it. */
export interface Answer {
  /** On this site; a part of a page behind "#". */
  href: string;
  label: string;
  /** Words that name the question beyond doubt, one or more in a row. */
  words: readonly string[];
}

/** A question recognised in a text. */
export interface FoundAnswer<Given extends Answer> {
  answer: Given;
  /** How many words name it: the more, the surer. */
  size: number;
}

const MOST_ANSWERS = 2;

/** The questions a text names, the one named in most words first; a name within a longer one that was found does not count. */
export function findAnswers<Given extends Answer>(text: string, answers: readonly Given[]): FoundAnswer<Given>[] {
  const typed = splitWords(text);
  const named = answers
    .flatMap((answer) => answer.words.map((phrase) => ({ answer, ...findPhrase(typed, splitWords(phrase)) })))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.size - a.size || a.start - b.start);
  const taken = new Set<number>();
  const found: FoundAnswer<Given>[] = [];
  for (const { answer, start, size } of named) {
    const places = Array.from({ length: size }, (_, index) => start + index);
    if (places.some((place) => taken.has(place)) || found.some((earlier) => earlier.answer === answer)) continue;
    for (const place of places) taken.add(place);
    found.push({ answer, size });
  }
  return found.slice(0, MOST_ANSWERS);
}

/** Where the words of a phrase stand in a row; -1 when they do not. */
function findPhrase(typed: readonly string[], phrase: readonly string[]): { start: number; size: number } {
  const size = phrase.length;
  const start = typed.findIndex((_, index) => phrase.every((word, offset) => typed[index + offset] === word));
  return { start: size === 0 ? -1 : start, size };
}
