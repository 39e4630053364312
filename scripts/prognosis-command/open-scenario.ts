/** A scenario named on the command line: a file on disk, or else a link. */
import { readFileSync } from "node:fs";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import {
  compareWithToday,
  readScenarioFile,
  readScenarioLink,
} from "../../src/domain/prognosis/scenario/read-scenario.ts";
import { ScenarioError } from "../../src/domain/prognosis/scenario/write-scenario.ts";
import type { ReadScenario } from "../../src/domain/prognosis/scenario/read-scenario.ts";
import { UsageError } from "./usage-error.ts";

/** Throws UsageError for a file that is not there, and for what is no scenario. */
export function openScenario(data: ModelData, argument: string): ReadScenario {
  try {
    const text = readFile(argument);
    return text === undefined ? readScenarioLink(data, argument) : readScenarioFile(data, text);
  } catch (error) {
    if (error instanceof ScenarioError) throw new UsageError(`${shorten(argument)}: ${error.message}`);
    throw error;
  }
}

/** What has changed since the scenario was made, in Dutch; nothing when it shows what it showed. */
export function describeThenAndNow(data: ModelData, { scenario, notes }: ReadScenario): string[] {
  const { then, now, isSameOutcome, isSameModel, isSameData } = compareWithToday(data, scenario);
  if (then === null || isSameOutcome) return notes;
  const cause = [
    ...(isSameModel ? [] : ["een andere versie van het model"]),
    ...(isSameData ? [] : ["andere gegevens"]),
  ].join(" en ");
  const format = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
  const change = `In ${now.year} gaf dit scenario toen ${format.format(then.guests)} gasten en nu ${format.format(now.guests)}.`;
  return [...notes, cause === "" ? change : `${change} Dat komt door ${cause}.`];
}

function readFile(argument: string): string | undefined {
  try {
    return readFileSync(argument, "utf8");
  } catch {
    if (/\.json$/i.test(argument))
      throw new UsageError(`Het bestand ${shorten(argument)} is er niet, of is niet te lezen.`);
    return undefined;
  }
}

function shorten(argument: string): string {
  return argument.length > 60 ? `${argument.slice(0, 57)}...` : argument;
}
