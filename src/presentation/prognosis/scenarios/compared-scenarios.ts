/** From what the visitor chose to compare to what the model is asked, each with the visitor's own figures. */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { applyOwnFigures, type OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import {
  chooseClosure,
  chooseValues,
  pickPlace,
  type ReadyMade,
  type ReadyMadeClosure,
} from "../../../domain/prognosis/scenario/ready-made.ts";
import { toQuery, type ScenarioChoices } from "../../../domain/prognosis/scenario/scenario.ts";
import type { BedCounting } from "../../../domain/prognosis/explaining/side-by-side.ts";
import { comparisonWords } from "../../../words/prognose-scenarios.ts";
import { CURRENT_REF, NO_REF, splitRef, STANDARD_REF, type ComparedRef } from "./compared-refs.ts";
import { listHouses } from "./list-houses.ts";

/** What can be chosen, and what is known of it. */
export interface ComparisonSources {
  model: ModelData;
  draft: ScenarioChoices;
  own: OwnFigures | null;
  readyMade: readonly ReadyMade[];
  /** Saved scenarios that were read, by id. */
  saved: ReadonlyMap<string, { name: string; choices: ScenarioChoices }>;
}

export interface ComparedColumn {
  ref: ComparedRef;
  /** A, B or C: short enough for a chart. */
  letter: string;
  name: string;
  choices: ScenarioChoices;
  query: PrognosisQuery;
  counting: BedCounting;
}

const LETTERS = "ABC";

/** In the order chosen; what is not known (any more), and what is chosen twice, is left out. */
export function resolveCompared(
  refs: readonly ComparedRef[],
  sources: ComparisonSources,
  counting: BedCounting,
): ComparedColumn[] {
  const wanted = refs.filter((ref, index) => ref !== NO_REF && refs.indexOf(ref) === index);
  const hasPool = wanted.some((ref) => isPool(ref, sources.readyMade));
  return wanted
    .flatMap((ref) => {
      const found = findChoices(ref, sources);
      return found === null ? [] : [{ ref, ...found }];
    })
    .map(({ ref, name, choices }, index): ComparedColumn => {
      const query = toQuery(sources.model, applyOwnFigures(sources.model, choices, sources.own));
      const counted = hasPool ? (isPool(ref, sources.readyMade) ? "pooled" : "perHouse") : counting;
      return { ref, letter: LETTERS[index]!, name, choices, query, counting: counted };
    });
}

/** A coordination point is another way of counting: then the others count per house. */
export function isPool(ref: ComparedRef, readyMade: readonly ReadyMade[]): boolean {
  const { kind, id } = splitRef(ref);
  return kind === "klaar" && readyMade.some((one) => one.kind === "pool" && one.id === id);
}

function findChoices(
  ref: ComparedRef,
  { model, draft, readyMade, saved }: ComparisonSources,
): { name: string; choices: ScenarioChoices } | null {
  const place = pickPlace(draft);
  if (ref === STANDARD_REF) return { name: comparisonWords.standard, choices: place };
  if (ref === CURRENT_REF) return { name: comparisonWords.current, choices: draft };
  const { kind, id } = splitRef(ref);
  if (kind === "bewaard") return saved.get(id) ?? null;
  if (kind === "klaar") {
    const found = readyMade.find((one) => one.id === id);
    if (found === undefined || found.kind === "closure") return null;
    return { name: found.title, choices: found.kind === "values" ? chooseValues(place, found) : place };
  }
  const closure = readyMade.find((one): one is ReadyMadeClosure => one.kind === "closure");
  const house = listHouses(model, draft).find((one) => one.id === id);
  if (kind !== "sluit" || closure === undefined || house === undefined) return null;
  const choices = chooseClosure(place, house, closure);
  return { name: choices.title!, choices };
}
