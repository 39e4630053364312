/** What the command computes: the outcomes per year with their bands, as the JSON prints them. */
import { computeIntervals } from "../../src/domain/prognosis/uncertainty/intervals.ts";
import type { YearIntervals } from "../../src/domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { projectNeed } from "../../src/domain/prognosis/run/project.ts";
import type { YearOutcome } from "../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import type { Uncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";

export type AnswerYear = YearOutcome & { intervals: YearIntervals | null };

export interface Answer {
  modelVersion: string;
  dataVersion: string;
  years: AnswerYear[];
}

/** Tells how far a long computation is. */
export type Progress = (what: string, done: number, total: number) => void;

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
    years: outcomes.map((outcome, index) => ({ ...outcome, intervals: intervals?.[index] ?? null })),
  };
}
