/** The options about one house: from words to a question, or a mistake told in Dutch. */
import { readDutchNumber } from "../../src/domain/border/dutch-number.ts";
import type { HouseQuestion } from "../../src/domain/prognosis/house/house-question.ts";
import { MOST_BEDS } from "../../src/domain/prognosis/data/most-beds.ts";
import { MOST_PER_YEAR, MOST_YEARS } from "../../src/domain/prognosis/house/house-question.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { Settings } from "../../src/domain/prognosis/data/settings.ts";
import { readYear } from "./read-year.ts";
import { UsageError } from "./usage-error.ts";

export const HOUSE_OPTIONS = {
  huis: { type: "string" },
  bedden: { type: "string" },
  opnames: { type: "string" },
  verblijf: { type: "string" },
  wisseltijd: { type: "string" },
  weigeringen: { type: "string" },
  plan: { type: "string" },
  doel: { type: "string" },
  jaar: { type: "string" },
  "trekt-gasten": { type: "boolean" },
} as const;

type TextOption = Exclude<keyof typeof HOUSE_OPTIONS, "trekt-gasten">;
export type HouseOptions = Partial<Record<TextOption, string | undefined>> & { "trekt-gasten"?: boolean | undefined };

/** Options of a region; those of a house, its year and its plan mean nothing to the others. */
const ELSEWHERE = ["regio", "gemeente", "van", "tot", "variant", "profiel", "scenario", "vergelijk", "csv"] as const;

export function checkHouseOptions(values: Record<string, string | boolean | undefined>): void {
  const given = Object.keys(HOUSE_OPTIONS).filter((name) => values[name] !== undefined);
  if (values["huis"] === undefined) {
    if (given.length > 0) throw new UsageError(`--${given[0]} hoort bij één huis: geef ook --huis <id>.`);
    return;
  }
  const strange = ELSEWHERE.find((name) => values[name] !== undefined && values[name] !== false);
  if (strange !== undefined) throw new UsageError(`--${strange} hoort niet bij --huis.`);
}

export function readHouseQuestion(options: HouseOptions, data: ModelData): HouseQuestion {
  return {
    place: { siteId: readHouse(options.huis, data) },
    beds: readBeds("--bedden", options.bedden),
    admissions: readAdmissions(options.opnames),
    refusalsPerYear: readCount("--weigeringen", options.weigeringen),
    meanStayDays: readSetting("--verblijf", options.verblijf, "meanStayDays", data),
    turnoverDays: readSetting("--wisseltijd", options.wisseltijd, "turnoverDays", data),
    plannedBeds: readBeds("--plan", options.plan),
    year: options.jaar === undefined ? null : readYear("--jaar", options.jaar, data.defaults.toYear, data),
    refusalTarget: readSetting("--doel", options.doel, "refusalTarget", data),
    drawsGuests: options["trekt-gasten"] === true,
  };
}

function readHouse(id: string | undefined, data: ModelData): string {
  if (data.sites.some((site) => site.id === id)) return id!;
  throw new UsageError(`Onbekend huis "${id ?? ""}"; kies uit ${data.sites.map((site) => site.id).join(", ")}.`);
}

function readBeds(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const beds = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (!(beds >= 1 && beds <= MOST_BEDS))
    throw new UsageError(`${option} ${text}: geef een heel getal van 1 tot en met ${MOST_BEDS}.`);
  return beds;
}

function readAdmissions(text: string | undefined): number[] {
  if (text === undefined) return [];
  const years = text.split("/");
  if (years.length > MOST_YEARS)
    throw new UsageError(`--opnames ${text}: geef de opnames van hooguit ${MOST_YEARS} jaren, met een / ertussen.`);
  return years.map((year) => readCount("--opnames", year)!);
}

function readCount(option: string, text: string | undefined): number | null {
  return readNumber(option, text, 0, MOST_PER_YEAR, 1);
}

/** Within what the model takes; a share is given as a percentage. */
function readSetting(
  option: string,
  text: string | undefined,
  name: keyof Settings,
  { parameters }: ModelData,
): number | null {
  const { min = 0, max = 0, percent } = parameters[name]!;
  return readNumber(option, text, min, max, percent ? 100 : 1);
}

function readNumber(
  option: string,
  text: string | undefined,
  min: number,
  max: number,
  shownTimes: number,
): number | null {
  if (text === undefined) return null;
  const read = readDutchNumber(text);
  const value = read === null ? NaN : read.value / shownTimes;
  if (value >= min && value <= max && (shownTimes === 100 || !read?.isPercent)) return value;
  const word = (limit: number) => String(limit * shownTimes).replace(".", ",");
  throw new UsageError(
    `${option} ${text}: geef een getal van ${word(min)} tot en met ${word(max)}, zoals ${shownTimes === 100 ? "5" : "19,4"}.`,
  );
}
