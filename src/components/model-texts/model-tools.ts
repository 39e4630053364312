/** The model of this build with what its pages ask of it, each made once. */
import { prognosisDocumentation } from "../../compiled.ts";
import { prepareQuoteWords } from "../../domain/content/model-quotes/word-model-quote.ts";
import { fillQuery } from "../../domain/prognosis/run/project.ts";
import { ALL_REGIONS } from "../../domain/prognosis/data/regions.ts";
import { computeSensitivity } from "../../domain/prognosis/explaining/sensitivity.ts";
import { prepareUncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import { model, STANDARD_YEAR, standardProjection } from "../prognosis/standard-view.ts";
import type { ModelTools } from "./worked-example.ts";

export const modelTools: ModelTools = {
  data: model,
  projection: standardProjection,
  uncertainty: prepareUncertainty(model),
};

/** Words a figure that a text quotes. */
export const wordQuote = prepareQuoteWords(model);

/** Texts and sources of all figures, those to compare with included. */
export const allParameters = prognosisDocumentation.parameters;

/** Which figure matters most, for the whole area in the standard year. */
export const sensitivity = computeSensitivity(model, fillQuery(model, { region: ALL_REGIONS }), STANDARD_YEAR);
