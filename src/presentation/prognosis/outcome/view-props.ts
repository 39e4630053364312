/** What every view of the model is handed, and how it may change the scenario. */
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { Projection } from "../../../domain/prognosis/data/projection.ts";
import type { ScenarioOrigin } from "../scenarios/say-origin.ts";
import type { ScenarioChoices } from "../../../domain/prognosis/scenario/scenario.ts";

/** A scenario being worked on: versions and headline are added when it is saved or shared. */
export type ScenarioDraft = ScenarioChoices;

export interface ViewProps {
  model: ModelData;
  /** Of the variant of the query. */
  projection: Projection;
  /** The scenario with the visitor's own figures, for all years of the model. */
  query: PrognosisQuery;
  /** What the visitor changed; without the own figures. */
  draft: ScenarioDraft;
  /** The area in words, as in "in Drenthe". */
  place: string;
  /** The year the sentences speak of. */
  year: number;
  /** The rule the visitor looks at. */
  rule: BedRule;
  /** True when own figures have a part in the outcome: every view says so. */
  usesOwnFigures: boolean;
  /** Where the draft came from. */
  origin: ScenarioOrigin;
  /** Replaces fields of the draft; undefined takes a change back. */
  change: (fields: Partial<ScenarioDraft>) => void;
}
