/** A scenario as a link: without what reads one, which brings a schema library along. */
import { encodeText } from "./scenario-code.ts";
import type { Scenario } from "./scenario.ts";

/** The name in an address: `?scenario=...`. */
export const SCENARIO_PARAMETER = "scenario";
/** Longer addresses are cut off by mail programs and servers. */
export const LONGEST_LINK = 8000;
/** What stands before the query of a link and after it: the site, the page, other parameters. */
const ROOM_FOR_ADDRESS = 500;
const LONGEST_QUERY = LONGEST_LINK - ROOM_FOR_ADDRESS;

/** Why a scenario is refused, in Dutch. */
export class ScenarioError extends Error {}

/** The part of an address after `?`. Throws ScenarioError when it would be too long to send. */
export function writeScenarioQuery(scenario: Scenario): string {
  const query = `${SCENARIO_PARAMETER}=${encodeText(JSON.stringify(scenario))}`;
  if (query.length > LONGEST_QUERY) {
    throw new ScenarioError(
      `Dit scenario is te groot voor een link: ${query.length} tekens, en er passen er ${LONGEST_QUERY} in. Bewaar het als bestand.`,
    );
  }
  return query;
}
