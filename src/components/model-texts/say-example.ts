import { exampleWords } from "../../words/prognose-handleiding.ts";

export interface ExampleFacts {
  place: string;
  /** The area is a sum of regions: nobody pools beds over them. */
  isSum: boolean;
  year: number;
  /** Beds of the pool by the rule the example looks at. */
  norm: string;
  guests: string;
  beds: string;
  /** null: the example changes nothing. */
  changed: { guests: string; beds: string } | null;
}

/** What a worked example finds, in one or two sentences. */
export function sayExample({ isSum, changed, ...facts }: ExampleFacts): string {
  const standard = exampleWords.standard({ ...facts, isSum: String(isSum) });
  if (changed === null) return standard;
  return `${standard} ${sayDifference(facts, changed)}`;
}

function sayDifference(
  { guests, beds }: Pick<ExampleFacts, "guests" | "beds">,
  changed: { guests: string; beds: string },
): string {
  if (changed.guests !== guests) return exampleWords.changed(changed);
  return changed.beds === beds ? exampleWords.same : exampleWords.sameGuests(changed);
}
