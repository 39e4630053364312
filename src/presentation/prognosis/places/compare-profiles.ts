/** The same query with each of the age profiles: what they make of the first year and of the year spoken of. */
import { computeAgeYear, type AgeYear } from "../../../domain/prognosis/run/age-year.ts";
import { computeAreaYear } from "../../../domain/prognosis/guests/area-year.ts";
import { bedsByRule } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { AgeProfileKind } from "../../../domain/prognosis/data/options.ts";
import { prepareRun, type PreparedRun } from "../../../domain/prognosis/run/prepare-run.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { Projection } from "../../../domain/prognosis/data/projection.ts";
import { PROFILES } from "../outcome/prognosis-view.ts";

export interface ProfileRun {
  kind: AgeProfileKind;
  run: PreparedRun;
}

/** A year with one profile; beds whole, pooled per region. */
export interface ProfileYear {
  ages: AgeYear;
  guests: number;
  beds: number;
}

/** Throws RangeError as prepareRun does. */
export function prepareProfiles(model: ModelData, query: PrognosisQuery, projection: Projection): ProfileRun[] {
  return PROFILES.map((kind) => ({ kind, run: prepareRun(model, { ...query, profile: kind }, projection) }));
}

export function computeProfileYear(model: ModelData, run: PreparedRun, year: number, rule: BedRule): ProfileYear {
  const areas = run.parts.map(({ area, run: areaRun }) => computeAreaYear(model, area, year, areaRun));
  return {
    ages: computeAgeYear(model, run, year),
    guests: areas.reduce((sum, { guestsPerYear }) => sum + guestsPerYear, 0),
    beds: toWholeBeds(areas.reduce((sum, area) => sum + bedsByRule(rule, area, run.settings), 0)),
  };
}
