import { foldText } from "../../border/fold-text.ts";
import type { Need } from "./need.ts";
import { isStopWord } from "../../search/search-words.ts";

/** Words around a wish that do not say which: "mag mijn hond ook mee" is about the dog. */
const EMPTY_WORDS = new Set([
  ..."ben bent blijft blijven broer dan deze dit dochter door eigen gaan gaat gebruikt graag haar heb hebben heeft hem hij ie iemand ik ja jaar je kan komen komt kon kun kunnen kunt last mag".split(
    " ",
  ),
  ..."man mee meneer mei mens mevrouw mevr mensen mij mijn moeder mogen moet niet nodig nog onze ons ook oma opa patient patienten persoon personen u vader veel via vrouw wat we wel wij".split(
    " ",
  ),
  ..."wil willen worden wordt zelf zijn zoon zorg zorgen zus ze zij client clienten bewoner gast naar plek".split(" "),
]);

/** The words of a text as they are compared: folded, letters and digits only. */
export function splitNeedWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function isTellingWord(word: string): boolean {
  return !EMPTY_WORDS.has(word) && !isStopWord(word);
}

/** The words that say what is meant; empty when none does. */
export function pickTellingWords(words: readonly string[]): string[] {
  return words.filter(isTellingWord);
}

/** Written together or apart, with hyphen or without, is the same: bijnathuishuis, bijna-thuis-huis. */
function toKey(words: readonly string[]): string {
  return words.join("");
}

interface PhraseTable {
  /** Needs by a phrase for them with all its words, and by its telling words. */
  whole: ReadonlyMap<string, readonly Need[]>;
  telling: ReadonlyMap<string, readonly Need[]>;
}

const tables = new WeakMap<readonly Need[], PhraseTable>();

function tableOf(needs: readonly Need[]): PhraseTable {
  const known = tables.get(needs);
  if (known) return known;
  const whole = new Map<string, Need[]>();
  const telling = new Map<string, Need[]>();
  const add = (map: Map<string, Need[]>, key: string, need: Need) => {
    const present = map.get(key) ?? [];
    if (key !== "" && !present.includes(need)) map.set(key, [...present, need]);
  };
  for (const need of needs) {
    for (const phrase of [need.name, ...need.phrases]) {
      const words = splitNeedWords(phrase);
      add(whole, toKey(words), need);
      add(telling, toKey(pickTellingWords(words)), need);
    }
  }
  const table = { whole, telling };
  tables.set(needs, table);
  return table;
}

/** The needs these words are a name of, as a whole: more than one when the word has more than one meaning. */
export function findNamed(needs: readonly Need[], words: readonly string[]): readonly Need[] {
  const { whole, telling } = tableOf(needs);
  const named = listWithin(words).find((within) => whole.has(toKey(within)));
  return (named && whole.get(toKey(named))) ?? telling.get(toKey(pickTellingWords(words))) ?? [];
}

/** The words, and what is left of them without some around that say nothing, the longest first: "wil blijven slapen". */
function listWithin(words: readonly string[]): (readonly string[])[] {
  const first = words.findIndex(isTellingWord);
  const last = words.findLastIndex(isTellingWord);
  if (first < 0) return [words];
  const starts = Array.from({ length: first + 1 }, (_, start) => start);
  const ends = Array.from({ length: words.length - last }, (_, index) => last + 1 + index);
  return starts.flatMap((start) => ends.map((end) => words.slice(start, end))).sort((a, b) => b.length - a.length);
}

/** Letters of a beginning that says enough: "trach". */
const FEWEST_LETTERS = 4;

/** The needs with a name that begins with a single word, which is not yet a name itself. */
export function findBegun(needs: readonly Need[], text: string): readonly Need[] {
  const [word = "", ...others] = splitNeedWords(text);
  if (others.length > 0 || word.length < FEWEST_LETTERS || pickTellingWords([word]).length === 0) return [];
  return needs.filter(({ name, phrases }) =>
    [name, ...phrases].some((phrase) => splitNeedWords(phrase)[0]?.startsWith(word)),
  );
}

/** A word of a text with the needs it is part of a name of; none for a word that names nothing. */
export interface ReadWord {
  typed: string;
  needs: readonly Need[];
}

/** Finds the needs that are named in a sentence, the longest names first. Words that say nothing belong to their neighbours or to none. */
export function readNeeds(needs: readonly Need[], text: string): ReadWord[] {
  const typed = text.split(/\s+/u).filter((word) => splitNeedWords(word).length > 0);
  const namedAt: (readonly Need[] | undefined)[] = typed.map(() => undefined);
  for (let size = typed.length; size > 0; size--) {
    for (let start = 0; start + size <= typed.length; start++) {
      if (namedAt.slice(start, start + size).some((named) => named !== undefined)) continue;
      const named = findNamed(needs, typed.slice(start, start + size).flatMap(splitNeedWords));
      if (named.length > 0) namedAt.fill(named, start, start + size);
    }
  }
  return typed.map((word, index) => ({ typed: word, needs: namedAt[index] ?? [] }));
}
