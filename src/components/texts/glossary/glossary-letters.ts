import type { GlossaryTerm } from "../../../domain/content/glossary.ts";

const collator = new Intl.Collator("nl", { sensitivity: "base" });

/** Terms by first letter, both in Dutch alphabetical order; a letter without terms is absent. */
export function groupByLetter(terms: readonly GlossaryTerm[]): { letter: string; terms: GlossaryTerm[] }[] {
  const sorted = [...terms].sort((a, b) => collator.compare(a.term, b.term));
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of sorted) {
    const letter = firstLetter(term.term);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, ofLetter]) => ({ letter, terms: ofLetter }));
}

/** "é" counts as "E"; what is not a letter stands under "0-9". */
function firstLetter(term: string): string {
  const letter = term.normalize("NFD").charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "0-9";
}
