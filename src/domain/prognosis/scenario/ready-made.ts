/** Ready-made scenarios as the page gets them, and what choosing one changes. */
import type { ScenarioChoices } from "./scenario.ts";

interface Named {
  id: string;
  title: string;
  question: string;
}

/** Other values of parameters. */
export interface ReadyMadeValues extends Named {
  kind: "values";
  changes: {
    /** Key of the parameter. */
    parameter: string;
    value: number;
    /** No source says it. */
    isOwnChoice: boolean;
    reason: string;
  }[];
}

/** All beds of the region as one pool: another way of counting, not another scenario. */
export interface ReadyMadePool extends Named {
  kind: "pool";
  reason: string;
}

/** A house that the visitor chooses closes. */
export interface ReadyMadeClosure extends Named {
  kind: "closure";
  reason: string;
}

export type ReadyMade = ReadyMadeValues | ReadyMadePool | ReadyMadeClosure;

/** Where and when the visitor looks; everything else is as by default. */
export type ScenarioPlace = Pick<ScenarioChoices, "region" | "municipalityCode" | "year" | "rule">;

export function pickPlace({ region, municipalityCode, year, rule }: ScenarioChoices): ScenarioPlace {
  return {
    region,
    year,
    ...(municipalityCode !== undefined && { municipalityCode }),
    ...(rule !== undefined && { rule }),
  };
}

/** The choices of a ready-made scenario for a place, with a reason per change. */
export function chooseValues(place: ScenarioPlace, { title, changes }: ReadyMadeValues): ScenarioChoices {
  return {
    ...place,
    title,
    settings: Object.fromEntries(changes.map(({ parameter, value }) => [parameter, value])),
    reasons: Object.fromEntries(changes.map(({ parameter, reason }) => [parameter, reason])),
  };
}

/** The choices when one house closes. */
export function chooseClosure(
  place: ScenarioPlace,
  house: { id: string; name: string },
  { title, reason }: ReadyMadeClosure,
): ScenarioChoices {
  return {
    ...place,
    title: `${title}: ${house.name}`.slice(0, 120),
    catchment: { siteChanges: [{ kind: "close", siteId: house.id }] },
    reasons: { "catchment:siteChanges": reason },
  };
}
