import type { HospiceType } from "../../domain/directory/records/bundle.ts";
import { askEachHouse, askOtherKinds, comparisonQuestions, sayAnswerOfKind } from "../../words/soorten.ts";

/** The questions of the comparison, in the order a referrer asks them. */
const questions = [
  "definition",
  "careBy",
  "physician",
  "atNight",
  "stay",
  "costs",
  "apply",
] as const satisfies readonly (keyof HospiceType & keyof typeof comparisonQuestions)[];

export interface ComparisonRow {
  id: (typeof questions)[number];
  label: string;
  /** One answer per type, in the order of the types; one for all where they agree or a source answers only for some. */
  answers: string[];
}

/** Types of which a source says who gives the care can be compared; of the others there is only a definition. */
export function divideTypes(types: readonly HospiceType[]): { compared: HospiceType[]; described: HospiceType[] } {
  const known = types.filter(({ id }) => id !== "unknown");
  return {
    compared: known.filter(({ careBy }) => careBy !== undefined),
    described: known.filter(({ careBy }) => careBy === undefined),
  };
}

/** What no source answers per kind is said once, as a question for the house, and never in each cell. */
export function compareTypes(types: readonly HospiceType[]): ComparisonRow[] {
  return questions.map((id) => ({ id, label: comparisonQuestions[id], answers: answer(id, types) }));
}

function answer(id: (typeof questions)[number], types: readonly HospiceType[]): string[] {
  const known = types.flatMap((type) => (type[id] === undefined ? [] : [{ kind: type.name, answer: type[id] }]));
  const [first] = known;
  if (first === undefined) return [askEachHouse];
  if (known.length < types.length) return [[...known.map(sayAnswerOfKind), askOtherKinds].join(" ")];
  return known.every((item) => item.answer === first.answer) ? [first.answer] : known.map((item) => item.answer);
}
