import type { Need } from "./need.ts";
import { countErrors } from "../../border/closest-word.ts";
import type { Taxonomy, Term } from "../records/bundle.ts";
import { foldText } from "../../border/fold-text.ts";
import { findNamed, pickTellingWords, readNeeds, splitNeedWords } from "./need-words.ts";
import { allowedMistakes } from "../../search/text-ranks.ts";

/** What the glossary gives: a word with its other words. */
export interface GlossaryWords {
  id: string;
  term: string;
  abbreviation?: string | undefined;
  synonyms: readonly string[];
}

/** Heading of the types among the needs. */
const TYPE_GROUP = "Soort hospice";

/** Everything one can ask for, in the order of the vocabulary; a type counts when some hospice has it. */
export function listNeeds(
  taxonomy: Pick<Taxonomy, "expertise" | "facilities" | "types">,
  glossary: readonly GlossaryWords[],
  typesInUse: ReadonlySet<string>,
): Need[] {
  const terms = [...taxonomy.expertise, ...taxonomy.facilities].map((term): Need => ({
    id: term.id,
    kind: "term",
    name: term.name,
    group: term.group,
    phrases: listPhrases(term.id, [...term.synonyms, ...term.abbreviations], glossary, namesOf(term)),
    question: term.description,
  }));
  const types = taxonomy.types
    .filter(({ id }) => typesInUse.has(id) && id !== "unknown")
    .map((type): Need => {
      const own = [type.plural, ...type.synonyms, ...(type.abbreviation ? [type.abbreviation] : [])];
      return {
        id: type.id,
        kind: "type",
        name: type.name,
        group: TYPE_GROUP,
        phrases: listPhrases(type.id, own, glossary, [type.name]),
      };
    });
  return [...terms, ...types];
}

function namesOf({ id, name }: Term): string[] {
  return [name, id.replaceAll("-", " ")];
}

/** The glossary adds its words to what goes by the same name. */
function listPhrases(
  id: string,
  own: readonly string[],
  glossary: readonly GlossaryWords[],
  names: readonly string[],
): string[] {
  const folded = names.map(foldWord);
  const added = glossary
    .filter((entry) => entry.id === id || folded.includes(foldWord(entry.term)))
    .flatMap(({ term, abbreviation, synonyms }) => [term, ...(abbreviation ? [abbreviation] : []), ...synonyms]);
  return [...new Set([id.replaceAll("-", " "), ...own, ...added])];
}

function foldWord(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The need a text names beyond doubt, so that the Enter key may choose it: the text as a whole is one of its names.
 * null when it names none, when words are left over, or when the name has more than one meaning.
 */
export function chooseNeed(needs: readonly Need[], text: string): Need | null {
  const named = findNamed(needs, splitNeedWords(text));
  return named.length === 1 ? named[0]! : null;
}

/**
 * The needs a text names one beside another ("ALS tracheostoma"), each beyond doubt. What it says besides, or with more
 * than one meaning, is not among them and stays in the field. Empty for a text that names a single need, or none.
 */
export function readSeveral(needs: readonly Need[], text: string): readonly Need[] {
  const certain = readNeeds(needs, text).filter((word) => word.needs.length === 1);
  const named = [...new Set(certain.flatMap((word) => word.needs))];
  return named.length > 1 ? named : [];
}

/**
 * Needs that the text may mean, best first. A text that is a name as a whole means what goes by it, and not what has a
 * longer word that begins so (kat is no katheter). Else those named within it ("man met dementie en zuurstof"), and those
 * with a name in which each of its words begins a word; only without these, names with words that look like them. Every
 * telling word counts: a word that fits nothing leaves only what the rest names. Without words: all.
 */
export function suggestNeeds(needs: readonly Need[], text: string, limit: number): Need[] {
  const words = splitNeedWords(text);
  if (words.length === 0) return needs.slice(0, limit);
  const named = findNamed(needs, words);
  if (named.length > 0) return named.slice(0, limit);
  const telling = pickTellingWords(words);
  const sought = telling.length > 0 ? telling : words;
  const certain = [...readNeeds(needs, text).flatMap((word) => word.needs), ...listBeginning(needs, sought)];
  const found = certain.length > 0 ? certain : needs.filter((need) => hasPhrase(need, sought, looksLike));
  return [...new Set(found)].slice(0, limit);
}

/** Letters from which the beginning of a word tells which word. */
const TELLING_BEGINNING = 4;

/**
 * The need of which the text is the beginning of a name ("trach"), so that Enter may choose it: the only one there is to
 * suggest. null for fewer than four letters, for more than one word, for a whole word of a longer name ("katheter" is not
 * every PEG-katheter), and for what merely looks like a name.
 */
export function completeNeed(needs: readonly Need[], text: string): Need | null {
  const [typed = "", ...others] = splitNeedWords(text);
  if (typed.length < TELLING_BEGINNING || others.length > 0) return null;
  const [only, ...more] = suggestNeeds(needs, text, 2);
  if (only === undefined || more.length > 0) return null;
  const names = [only.name, ...only.phrases].map(splitNeedWords);
  return names.some(([first = ""]) => first !== typed && first.startsWith(typed)) ? only : null;
}

/**
 * What is left of a text once a need in it is chosen: the telling words that are no part of its name, nor another form of
 * a word in it ("subcutane" beside subcutaan); or nothing.
 */
export function leaveOut(needs: readonly Need[], text: string, chosen: Need): string {
  const words = readNeeds(needs, text);
  if (!words.some((word) => word.needs.includes(chosen))) return "";
  const belongs = (word: string) => hasPhrase(chosen, [word], isFormOf);
  const others = words.filter((word) => {
    const telling = pickTellingWords(splitNeedWords(word.typed));
    return !word.needs.includes(chosen) && telling.length > 0 && (word.needs.length > 0 || !telling.every(belongs));
  });
  return others.map(({ typed }) => typed).join(" ");
}

function begins(word: string, typed: string): boolean {
  return word === typed || (typed.length > 1 && word.startsWith(typed));
}

/** Letters at the end of a word that make another form of it. */
const ENDING = 2;
const SHORTEST_STEM = 5;

/** The same word but for its ending. */
function isFormOf(word: string, typed: string): boolean {
  const stem = Math.max(SHORTEST_STEM, Math.max(word.length, typed.length) - ENDING);
  return word.slice(0, stem) === typed.slice(0, stem);
}

/** Names that begin so come before names with such words further on. */
function listBeginning(needs: readonly Need[], sought: readonly string[]): Need[] {
  const found = needs.filter((need) => hasPhrase(need, sought, begins));
  const isFirst = ({ name }: Need) => begins(splitNeedWords(name)[0] ?? "", sought[0]!);
  return [...found.filter(isFirst), ...found.filter((need) => !isFirst(need))];
}

function hasPhrase(
  { name, phrases }: Need,
  sought: readonly string[],
  fits: (word: string, typed: string) => boolean,
): boolean {
  return [name, ...phrases].some((phrase) => {
    const words = splitNeedWords(phrase);
    return sought.every((typed) => words.some((word) => fits(word, typed)));
  });
}

function looksLike(word: string, typed: string): boolean {
  const most = allowedMistakes(typed) || 0;
  return word === typed || (most > 0 && countErrors(typed, word, most) <= most);
}
