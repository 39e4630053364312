/** What takes longer than a frame, by name: run in the worker, and in tests as they are. */
import type { BedRule } from "../../domain/prognosis/beds/beds.ts";
import {
  expectGuests,
  type CountedHouses,
  type ExpectedYear,
} from "../../domain/prognosis/monitoring/expected-guests.ts";
import {
  explainChange,
  type ChangeFactor,
  type ChangeQuestion,
} from "../../domain/prognosis/explaining/explain-change.ts";
import { answerHouse, type HouseAnswer } from "../../domain/prognosis/house/answer-house.ts";
import type { DemandProblem } from "../../domain/prognosis/house/demand-now.ts";
import type { HouseQuestion } from "../../domain/prognosis/house/house-question.ts";
import { computeBedChances, type BedChance } from "../../domain/prognosis/uncertainty/bed-chances.ts";
import { computeIntervals, type YearIntervals } from "../../domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../domain/prognosis/run/query.ts";
import { projectPlaces, type PlacesYear } from "../../domain/prognosis/run/project-places.ts";
import { computeSensitivity, type Sensitivity } from "../../domain/prognosis/explaining/sensitivity.ts";
import {
  compareSideBySide,
  type ComparedScenario,
  type SideBySide,
} from "../../domain/prognosis/explaining/side-by-side.ts";
import type { Uncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import type { Waterfall } from "../../domain/prognosis/explaining/waterfall.ts";

export interface WorkerInputs {
  bands: { query: PrognosisQuery; rules: readonly BedRule[] };
  comparison: { scenarios: readonly ComparedScenario[]; year: number; rule: BedRule };
  sensitivity: { query: PrognosisQuery; year: number };
  chances: { query: PrognosisQuery; year: number; rule: BedRule };
  waterfall: { query: PrognosisQuery; question: ChangeQuestion };
  places: { query: PrognosisQuery; year: number };
  expected: { query: PrognosisQuery; counted: CountedHouses };
  house: HouseQuestion;
}

export interface WorkerResults {
  bands: YearIntervals[];
  comparison: SideBySide;
  sensitivity: Sensitivity;
  chances: BedChance[];
  waterfall: Waterfall<ChangeFactor>;
  /** Of the one year asked for. */
  places: PlacesYear;
  expected: ExpectedYear[];
  house: HouseAnswer | { problem: DemandProblem };
}

export type TaskName = keyof WorkerInputs;

/** `uncertainty` makes its draws when first asked for. Each throws RangeError as the functions of the model do. */
export const WORKER_TASKS: {
  [Name in TaskName]: (
    model: ModelData,
    uncertainty: () => Uncertainty,
    input: WorkerInputs[Name],
  ) => WorkerResults[Name];
} = {
  bands: (model, uncertainty, { query, rules }) => computeIntervals(model, query, uncertainty(), { rules }),
  comparison: (model, uncertainty, { scenarios, year, rule }) =>
    compareSideBySide(model, scenarios, uncertainty(), { year, rule }),
  sensitivity: (model, _uncertainty, { query, year }) => computeSensitivity(model, query, year),
  chances: (model, uncertainty, { query, year, rule }) =>
    computeBedChances(model, query, uncertainty(), { year, rule }),
  waterfall: (model, _uncertainty, { query, question }) => explainChange(model, query, question),
  places: (model, _uncertainty, { query, year }) =>
    projectPlaces(model, { ...query, fromYear: year, toYear: year })[0]!,
  expected: (model, uncertainty, { query, counted }) => expectGuests(model, query, uncertainty(), counted),
  house: (model, uncertainty, question) => answerHouse(model, question, uncertainty()),
};
