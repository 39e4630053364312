import type { HospiceType } from "../../domain/directory/records/bundle.ts";

/** The questions of the comparison, in the order a referrer asks them. */
const questions = [
  { id: "definition", label: "Wat is het?" },
  { id: "careBy", label: "Wie geeft de zorg?" },
  { id: "physician", label: "Wie is de arts?" },
  { id: "atNight", label: "Wie is er ’s nachts?" },
  { id: "stay", label: "Hoe lang kan iemand blijven?" },
  { id: "costs", label: "Wat kost het?" },
  { id: "apply", label: "Wie meldt aan?" },
] as const satisfies readonly { id: keyof HospiceType; label: string }[];

export interface ComparisonRow {
  label: string;
  /** One answer per type, in the order of the types; null where no source gives one. */
  answers: (string | null)[];
}

/** Types of which a source says who gives the care can be compared; of the others there is only a definition. */
export function divideTypes(types: readonly HospiceType[]): { compared: HospiceType[]; described: HospiceType[] } {
  const known = types.filter(({ id }) => id !== "unknown");
  return {
    compared: known.filter(({ careBy }) => careBy !== undefined),
    described: known.filter(({ careBy }) => careBy === undefined),
  };
}

export function compareTypes(types: readonly HospiceType[]): ComparisonRow[] {
  return questions.map(({ id, label }) => ({ label, answers: types.map((type) => type[id] ?? null) }));
}
