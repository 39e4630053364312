/** Which figure and which choice count most. Figures come in as text, already in Dutch notation. */
import { importanceWords, loadNote, measureWords, tornadoWay } from "../../../words/prognose-uitleg.ts";

export type MeasureName = keyof typeof measureWords;
/** What a change over the years is measured by. */
export type ChangeMeasure = Exclude<MeasureName, "beds">;

export interface EffectFacts {
  label: string;
  /** Smallest and largest outcome. */
  low: string;
  high: string;
}

export interface ImportanceFacts {
  measure: MeasureName;
  year: number;
  place: string;
  /** Largest effect first; empty when nothing moves the outcome. */
  figures: readonly EffectFacts[];
  choices: readonly EffectFacts[];
}

export function sayImportance({ measure, year, place, figures, choices }: ImportanceFacts): string {
  const { subject } = measureWords[measure];
  const [first, second] = figures;
  const [choice] = choices;
  if (first === undefined && choice === undefined) return importanceWords.nothing({ subject });
  return [
    first && importanceWords.figure({ ...first, subject, place, year }),
    second && importanceWords.next(second),
    choice && importanceWords.choice(choice),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

export function explainTornado(measure: MeasureName): string {
  return measure === "load" ? `${tornadoWay} ${loadNote}` : tornadoWay;
}
