import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../frozen-model.ts";

/** Fewer for every mutant of mutation testing. */
export const FEW = process.env.MUTATION_TESTS === undefined ? 200 : 50;
export const data: ModelData = loadFrozenModel();
export const uncertainty: Uncertainty = prepareUncertainty(data, { count: FEW });

export function query(changes: Partial<PrognosisQuery> = {}): PrognosisQuery {
  return fillQuery(data, { region: "twente", fromYear: 2030, toYear: 2031, ...changes });
}

/** The model without anything uncertain but chance. */
export function withoutDraws(): ModelData {
  const parameters = Object.fromEntries(
    Object.entries(data.parameters).map(([key, figures]) => [key, { ...figures, drawn: false }]),
  );
  return { ...data, parameters };
}
