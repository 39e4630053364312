/** What the command computes: the outcomes per year with their bands, as the JSON prints them. */
import { computeIntervals } from "../../src/domain/prognosis/uncertainty/intervals.ts";
import type { YearIntervals } from "../../src/domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { projectNeed } from "../../src/domain/prognosis/run/project.ts";
import type { YearOutcome } from "../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import type { Projection } from "../../src/domain/prognosis/data/projection.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import { addBands, computeView } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { saySentences, type OutcomeSentences } from "../../src/presentation/prognosis/explaining/say-sentences.ts";
import type { Uncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";

export type AnswerYear = YearOutcome & { intervals: YearIntervals | null };

export interface Answer {
  modelVersion: string;
  dataVersion: string;
  /** What the page says of the last year; null for one gemeente, which is too small for sentences. */
  sentences: OutcomeSentences | null;
  years: AnswerYear[];
}

/** Tells how far a long computation is. */
export type Progress = (what: string, done: number, total: number) => void;

/** Growth is told from the year the page begins with, whatever years were asked for. */
function say(
  data: ModelData,
  query: PrognosisQuery,
  projection: Projection,
  intervals: readonly YearIntervals[] | null,
): OutcomeSentences {
  const fromYear = Math.min(query.fromYear, data.defaults.fromYear);
  const view = computeView(data, { ...query, fromYear }, undefined, projection);
  if (intervals === null) return saySentences(view, query.toYear);
  const years = view.years.slice(query.fromYear - fromYear);
  const banded = addBands({ ...view, years }, intervals);
  return saySentences(
    { ...banded, years: [...view.years.slice(0, query.fromYear - fromYear), ...banded.years] },
    query.toYear,
  );
}

/** @param uncertainty null: without bands */
export function computeAnswer(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty | null,
  progress: Progress,
): Answer {
  const projection = projectPopulation(data, query.variant);
  const outcomes = projectNeed(data, query, projection);
  const onYear = (done: number, total: number) => progress("marges", done, total);
  const intervals = uncertainty === null ? null : computeIntervals(data, query, uncertainty, { projection, onYear });
  const { modelVersion, dataVersion } = data;
  return {
    modelVersion,
    dataVersion,
    sentences: query.municipalityCode === undefined ? say(data, query, projection, intervals) : null,
    years: outcomes.map((outcome, index) => ({ ...outcome, intervals: intervals?.[index] ?? null })),
  };
}
