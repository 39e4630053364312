import type MiniSearch from "minisearch";
import type { Taxonomy, Term } from "./bundle.ts";
import { foldText } from "./fold-text.ts";
import { splitWords } from "./search-words.ts";
import { allowedMistakes, indexWords, rank } from "./text-index.ts";

/** Something one can ask of a hospice: an expertise or facility from the vocabulary, or a type. */
export interface Need {
  id: string;
  kind: "term" | "type";
  name: string;
  /** Heading it stands under. */
  group: string;
  /** Other words for it, from the vocabulary and the glossary. */
  words: string;
}

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
export function listNeeds(taxonomy: Pick<Taxonomy, "expertise" | "facilities" | "types">, glossary: readonly GlossaryWords[], typesInUse: ReadonlySet<string>): Need[] {
  const terms = [...taxonomy.expertise, ...taxonomy.facilities].map((term): Need => ({
    id: term.id,
    kind: "term",
    name: term.name,
    group: term.group,
    words: joinWords(term.id, [...term.synonyms, ...term.abbreviations], glossary, namesOf(term)),
  }));
  const types = taxonomy.types.filter(({ id }) => typesInUse.has(id) && id !== "unknown").map((type): Need => {
    const own = [type.plural, ...type.synonyms, ...(type.abbreviation ? [type.abbreviation] : [])];
    return { id: type.id, kind: "type", name: type.name, group: TYPE_GROUP, words: joinWords(type.id, own, glossary, [type.name]) };
  });
  return [...terms, ...types];
}

function namesOf({ id, name }: Term): string[] {
  return [name, id.replaceAll("-", " ")];
}

/** The glossary adds its words to what goes by the same name. */
function joinWords(id: string, own: readonly string[], glossary: readonly GlossaryWords[], names: readonly string[]): string {
  const folded = names.map(foldWord);
  const added = glossary
    .filter((entry) => entry.id === id || folded.includes(foldWord(entry.term)))
    .flatMap(({ term, abbreviation, synonyms }) => [term, ...(abbreviation ? [abbreviation] : []), ...synonyms]);
  return [...new Set([id.replaceAll("-", " "), ...own, ...added])].join(" ");
}

function foldWord(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

const indexes = new WeakMap<readonly Need[], MiniSearch>();

function indexOf(needs: readonly Need[]): MiniSearch {
  const known = indexes.get(needs);
  if (known) return known;
  const index = indexWords<"name" | "words">(needs, { name: 4, words: 1 });
  indexes.set(needs, index);
  return index;
}

/**
 * Needs that the text may mean, best first: all its words, else words that look like them, else any of its words, so
 * that a sentence ("man met dementie en zuurstof") still gives its needs. Without words: all needs.
 */
export function suggestNeeds(needs: readonly Need[], text: string, limit: number): Need[] {
  if (splitWords(text).length === 0) return needs.slice(0, limit);
  const index = indexOf(needs);
  const attempts = [
    { fuzzy: false },
    { fuzzy: allowedMistakes },
    { fuzzy: allowedMistakes, combineWith: "OR", prefix: (word: string) => word.length > 3 },
  ] as const;
  const byId = new Map(needs.map((need) => [need.id, need]));
  for (const options of attempts) {
    const ranks = rank(index, text, options);
    if (ranks.size > 0) return [...ranks.keys()].slice(0, limit).map((id) => byId.get(id)!);
  }
  return [];
}
