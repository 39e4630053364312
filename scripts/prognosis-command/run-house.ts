/** What one house refuses and admits with so many beds, as JSON or as a table to read. */
import { answerHouse } from "../../src/domain/prognosis/house/answer-house.ts";
import type { HouseAnswer } from "../../src/domain/prognosis/house/answer-house.ts";
import { CHANCES } from "../../src/domain/prognosis/house/house-question.ts";
import type { DemandBasis, DemandProblem } from "../../src/domain/prognosis/house/demand-now.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { prepareUncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { readHouseQuestion } from "./house-options.ts";
import type { HouseOptions } from "./house-options.ts";
import { readDraws } from "./read-options.ts";
import type { Options } from "./read-options.ts";
import { alignColumns } from "./align-columns.ts";
import { UsageError } from "./usage-error.ts";

const PROBLEMS: Readonly<Record<DemandProblem, string>> = {
  moreNightsThanBeds:
    "Deze opnames vragen meer nachten dan de bedden hebben: kijk --opnames, --verblijf, --wisseltijd en --bedden na.",
  alwaysFull:
    "Dit huis is altijd vol: uit opnames alleen is de vraag niet te bepalen. Geef ook --weigeringen op, het aantal geweigerde aanvragen per jaar.",
  bedsNeeded: "Het aantal bedden van dit huis is niet bekend: geef --bedden op, of --weigeringen.",
  admissionsNeeded: "Geef bij --weigeringen ook --opnames op.",
};

const BASES: Readonly<Record<DemandBasis, string>> = {
  admissions: "uit de opnames en de bedden van nu",
  refusals: "uit de opnames en de getelde weigeringen",
  model: "volgens het model, zonder opnames van het huis",
};

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat("nl-NL", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Throws UsageError for a mistake in the options, and for figures that no demand follows from. */
export function runHouse(
  options: HouseOptions & Options,
  data: ModelData,
): { exitCode: 0; stdout: string; stderr: string } {
  const question = readHouseQuestion(options, data);
  const { choice, withBands } = readDraws(options);
  const answer = answerHouse(data, question, withBands ? prepareUncertainty(data, choice) : null);
  if ("problem" in answer) throw new UsageError(PROBLEMS[answer.problem]);
  const stdout = options.json
    ? `${JSON.stringify(toJson(options.huis!, answer, question.drawsGuests), null, 2)}\n`
    : formatHouse(data.sites.find(({ id }) => id === options.huis)!.name, answer);
  return { exitCode: 0, stdout, stderr: "" };
}

function toJson(house: string, answer: HouseAnswer, withAttracted: boolean) {
  const { year, offeredLoad, carriedLoad, basis, beds, fewestBeds, attracted } = answer;
  return {
    house,
    year,
    demand: { offeredLoad, carriedLoad, basis },
    beds: beds.map(({ beds: count, refused, admittedPerYear, occupancy, daysFull, chanceEnough }) => ({
      beds: count,
      refused,
      admittedPerYear,
      occupancy,
      daysFull,
      chanceEnough,
    })),
    fewestBeds,
    ...(withAttracted && { attracted }),
  };
}

function formatHouse(name: string, answer: HouseAnswer): string {
  const { year, baseYear, basis, offeredLoad, needed, refusalTarget, fewestBeds } = answer;
  const when = year ?? (basis === "model" ? baseYear : "nu");
  const chances = CHANCES.map((chance) => `met een kans van ${chance}%: ${fewestBeds[chance] ?? "?"}`);
  const hasDraws = fewestBeds[CHANCES[0]] !== null;
  return `${[
    `${name}, ${when}: gemiddeld ${tenths.format(offeredLoad)} bedden gevraagd, ${BASES[basis]}.`,
    "",
    ...alignColumns([
      ["bedden", "geweigerd", "opnames", "bezetting", "dagen vol", "wachtdagen", "haakt af", "kans genoeg"],
      ...answer.beds.map((one) => [
        String(one.beds),
        percent.format(one.refused),
        whole.format(one.admittedPerYear),
        percent.format(one.occupancy),
        whole.format(one.daysFull),
        one.waitDays === null ? "eindeloos" : tenths.format(one.waitDays),
        percent.format(one.leaving),
        one.chanceEnough === null ? "?" : percent.format(one.chanceEnough),
      ]),
    ]),
    "",
    `Genoeg is hooguit ${percent.format(refusalTarget)} geweigerd. Bij de middelste waarden: ${needed} bedden.`,
    ...(hasDraws ? [`Het kleinste aantal bedden dat genoeg is, ${chances.join("; ")}.`] : []),
    "Aanvragen komen op toevallige dagen en niemand wacht: geweigerd is een bovengrens.",
  ].join("\n")}\n`;
}
