/** What takes longer than a frame, by name: run in the worker, and in tests as they are. */
import type { BedRule } from "../../domain/prognosis/beds/beds.ts";
import type { ExpectedYear } from "../../domain/prognosis/monitoring/expected-guests.ts";
import type { ChangeFactor, ChangeQuestion } from "../../domain/prognosis/explaining/explain-change.ts";
import type { HouseAnswer } from "../../domain/prognosis/house/answer-house.ts";
import type { DemandProblem } from "../../domain/prognosis/house/demand-now.ts";
import type { HouseQuestion } from "../../domain/prognosis/house/house-question.ts";
import type { BedChance } from "../../domain/prognosis/uncertainty/bed-chances.ts";
import { computeIntervals, type YearIntervals } from "../../domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../domain/prognosis/run/query.ts";
import type { PlacesYear } from "../../domain/prognosis/run/project-places.ts";
import type { Sensitivity } from "../../domain/prognosis/explaining/sensitivity.ts";
import type { ComparedScenario, SideBySide } from "../../domain/prognosis/explaining/side-by-side.ts";
import type { Uncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import type { Waterfall } from "../../domain/prognosis/explaining/waterfall.ts";

export interface WorkerInputs {
  bands: { query: PrognosisQuery; rules: readonly BedRule[] };
  comparison: { scenarios: readonly ComparedScenario[]; year: number; rule: BedRule };
  sensitivity: { query: PrognosisQuery; year: number };
  chances: { query: PrognosisQuery; year: number; rules: readonly BedRule[] };
  waterfall: { query: PrognosisQuery; question: ChangeQuestion };
  places: { query: PrognosisQuery; year: number };
  expected: { query: PrognosisQuery; parts: readonly (readonly string[])[] };
  house: HouseQuestion;
}

export interface WorkerResults {
  bands: YearIntervals[];
  comparison: SideBySide;
  sensitivity: Sensitivity;
  /** One list for each rule asked for, in that order. */
  chances: BedChance[][];
  waterfall: Waterfall<ChangeFactor>;
  /** Of the one year asked for. */
  places: PlacesYear;
  expected: ExpectedYear[];
  house: HouseAnswer | { problem: DemandProblem };
}

export type TaskName = keyof WorkerInputs;

/** `uncertainty` makes its draws when first asked for. Throws RangeError as the functions of the model do. */
export type WorkerTask<Name extends TaskName> = (
  model: ModelData,
  uncertainty: () => Uncertainty,
  input: WorkerInputs[Name],
) => WorkerResults[Name];

/** The bands are asked of nearly every visitor; what answers a question that must first be opened comes with it. */
const LOADERS: { [Name in TaskName]: () => Promise<WorkerTask<Name>> } = {
  bands: () =>
    Promise.resolve((model, uncertainty, { query, rules }) => computeIntervals(model, query, uncertainty(), { rules })),
  comparison: async () => {
    const { compareSideBySide } = await import("../../domain/prognosis/explaining/side-by-side.ts");
    return (model, uncertainty, { scenarios, year, rule }) =>
      compareSideBySide(model, scenarios, uncertainty(), { year, rule });
  },
  sensitivity: async () => {
    const { computeSensitivity } = await import("../../domain/prognosis/explaining/sensitivity.ts");
    return (model, _uncertainty, { query, year }) => computeSensitivity(model, query, year);
  },
  chances: async () => {
    const { computeBedChances } = await import("../../domain/prognosis/uncertainty/bed-chances.ts");
    return (model, uncertainty, { query, year, rules }) =>
      rules.map((rule) => computeBedChances(model, query, uncertainty(), { year, rule }));
  },
  waterfall: async () => {
    const { explainChange } = await import("../../domain/prognosis/explaining/explain-change.ts");
    return (model, _uncertainty, { query, question }) => explainChange(model, query, question);
  },
  places: async () => {
    const { projectPlaces } = await import("../../domain/prognosis/run/project-places.ts");
    return (model, _uncertainty, { query, year }) =>
      projectPlaces(model, { ...query, fromYear: year, toYear: year })[0]!;
  },
  expected: async () => {
    const { expectGuests } = await import("../../domain/prognosis/monitoring/expected-guests.ts");
    return (model, uncertainty, { query, parts }) => expectGuests(model, query, uncertainty(), parts);
  },
  house: async () => {
    const { answerHouse } = await import("../../domain/prognosis/house/answer-house.ts");
    return (model, uncertainty, question) => answerHouse(model, question, uncertainty());
  },
};

export async function loadTask<Name extends TaskName>(name: Name): Promise<WorkerTask<Name>> {
  return LOADERS[name]();
}
