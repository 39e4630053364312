import { useMemo } from "react";
import type { CatchmentChoices } from "../../../domain/prognosis/catchment/build-catchment.ts";
import { meanGuests, meanPeriod, type MeanPeriod } from "../../../domain/prognosis/run/five-year-means.ts";
import { listFlows, type GuestFlow } from "../../../domain/prognosis/catchment/guest-flows.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import { addEdit, trimChoices } from "../../../domain/prognosis/catchment/catchment-steps.ts";
import { catchmentWords } from "../../../words/prognose-plaatsen.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import {
  buildStages,
  keyOfCatchments,
  listHouses,
  listNearSites,
  rowBeforeEdits,
  type CatchmentStages,
} from "../../../presentation/prognosis/places/catchment-facts.ts";
import { listPlaces, type Place } from "../../../presentation/prognosis/places/municipality-figures.ts";

export interface CatchmentWork {
  stages: CatchmentStages;
  /** The region looked at. */
  region: string;
  /** Its gemeenten. */
  places: readonly Place[];
  /** Columns of the matrix: houses of the scenario. */
  columns: readonly ModelSite[];
  /** Houses of the present and of the scenario. */
  houses: readonly ModelSite[];
  /** Guests per year of whole gemeenten, in the order of the model, and the years they are a mean of. */
  guests: Float64Array;
  period: MeanPeriod;
  flows: readonly GuestFlow[];
  /** What the visitor chose; own figures are not among it. */
  choices: CatchmentChoices;
  setChoices: (choices: CatchmentChoices) => void;
  /** Says in words why a share cannot be. */
  setShare: (place: Place, siteId: string, share: number) => string | null;
}

/** The catchment areas of a scenario and what a visitor may do to them. */
export function useCatchment(
  { model, projection, query, draft, year, change }: ViewProps,
  region: string,
  isAll: boolean,
): CatchmentWork {
  const areaKey = keyOfCatchments(model, query);
  // The key says all that matters, so that a slider leaves the matrix alone.
  const stages = useMemo(() => buildStages(model, query), [model, areaKey]);
  const run = useMemo(() => prepareRun(model, query, projection), [model, query, projection]);
  const guests = useMemo(() => meanGuests(model, run, meanPeriod(model, year)), [model, run, year]);
  const flows = useMemo(() => listFlows(model, stages.known, stages.scenario, guests), [model, stages, guests]);
  const places = useMemo(() => listPlaces(model, region), [model, region]);
  const columns = useMemo(() => listNearSites(stages.scenario, region, places, isAll), [stages, region, places, isAll]);
  const houses = useMemo(() => listHouses(stages, region, places, isAll), [stages, region, places, isAll]);
  const choices = draft.catchment ?? {};
  const setChoices = (next: CatchmentChoices) => change({ catchment: trimChoices(next) });
  const setShare = (place: Place, siteId: string, share: number): string | null => {
    const row = rowBeforeEdits(model, query, place.municipality);
    const edits = addEdit(row, choices.edits ?? [], { municipalityCode: place.code, siteId, share });
    if (edits === null) return catchmentWords.nobodyLeft;
    setChoices({ ...choices, edits });
    return null;
  };
  return {
    stages,
    region,
    places,
    columns,
    houses,
    guests,
    period: meanPeriod(model, year),
    flows,
    choices,
    setChoices,
    setShare,
  };
}
