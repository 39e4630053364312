/** An answer as a table to read in a terminal. */
import type { Bands } from "../../src/domain/prognosis/uncertainty/bands.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { findMunicipalityArea, listRegions } from "../../src/domain/prognosis/data/regions.ts";
import { chooseSettings } from "../../src/domain/prognosis/data/settings.ts";
import { BED_RULES, findRule, type BedRule } from "../../src/domain/prognosis/beds/rules/registry.ts";
import { tableWords as words } from "../../src/words/prognose-opdracht.ts";
import { ruleAims, ruleColumns } from "../../src/words/prognose-regels.ts";
import { alignColumns } from "./align-columns.ts";
import type { Answer, AnswerYear } from "./compute-answer.ts";

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 1 });

export function formatTable({ years }: Answer, query: PrognosisQuery, data: ModelData): string {
  return `${[
    words.title({ place: nameArea(query, data), model: data.modelVersion, data: data.dataVersion }),
    "",
    ...alignColumns([
      [words.year, "65+", "80+", "85+", words.deaths, words.guests, ...BED_RULES.map((rule) => ruleColumns[rule])],
      ["", "", "", "", "", "", ...BED_RULES.map(() => words.perHouseAndPool)],
      ...years.map(formatYear),
    ]),
    ...formatBands(years, namePool(query, data)),
    "",
    ...explainColumns(query, data),
  ].join("\n")}\n`;
}

function formatYear(year: AnswerYear): string[] {
  const counts = [year.population65plus, year.population80plus, year.population85plus, year.deaths].map((n) =>
    whole.format(n),
  );
  return [
    String(year.year),
    ...counts,
    tenths.format(year.guests),
    ...BED_RULES.map((rule) => {
      const { perSite, pooled } = year.bedsByRule[rule];
      const format = formatOf(rule);
      return `${formatKnown(perSite, format)}/${format.format(pooled)}`;
    }),
  ];
}

function formatBands(years: readonly AnswerYear[], pool: string): string[] {
  const known = years.flatMap(({ year, intervals }) => (intervals === null ? [] : [{ year, intervals }]));
  if (known.length === 0) return [];
  const cells = ({ interval67, interval95 }: Bands, format: Intl.NumberFormat) =>
    [interval67, interval95].map(([low, high]) => `${format.format(low)}-${format.format(high)}`);
  const rows = known.map(({ year, intervals }) => [
    String(year),
    ...cells(intervals.guests, whole),
    ...BED_RULES.flatMap((rule) => cells(intervals.bedsByRule[rule].pooled, formatOf(rule))),
  ]);
  const header = [
    words.year,
    words.guestsBand,
    words.wideBand,
    ...BED_RULES.flatMap((rule) => [words.bedsBand({ rule: ruleColumns[rule] }), words.wideBand]),
  ];
  return ["", words.bands({ pool }), words.middle, "", ...alignColumns([header, ...rows])];
}

function explainColumns(query: PrognosisQuery, data: ModelData): string[] {
  const settings = chooseSettings(data, query.settings);
  const isCalibrated = query.admissions !== undefined || query.calibrationByRegion !== undefined;
  return [
    words.columns({ pool: namePool(query, data) }),
    ...BED_RULES.map((rule, index) => {
      const { setting, unit } = findRule(rule);
      const target = (unit === "share" ? percent : tenths).format(settings[setting]);
      const end = index < BED_RULES.length - 1 ? ";" : ".";
      return `- ${ruleColumns[rule]}: ${ruleAims[rule]({ target })}${end}`;
    }),
    ...(isCalibrated ? [] : [words.notCalibrated]),
    words.ownProjection,
    ...(query.municipalityCode === undefined ? [] : [words.onlyMeans]),
  ];
}

/** Nobody pools beds over regions. */
function namePool({ region, municipalityCode }: PrognosisQuery, data: ModelData): string {
  return municipalityCode === undefined && listRegions(data, region).length > 1 ? words.poolPerRegion : words.pool;
}

function nameArea(query: PrognosisQuery, data: ModelData): string {
  if (query.municipalityCode !== undefined)
    return words.municipality({ name: findMunicipalityArea(data, query.region, query.municipalityCode).label });
  const [region, ...others] = listRegions(data, query.region);
  return others.length === 0 ? region!.label : words.regions({ count: others.length + 1 });
}

function formatOf(rule: BedRule): Intl.NumberFormat {
  return findRule(rule).isWhole ? whole : tenths;
}

function formatKnown(value: number | null, format: Intl.NumberFormat): string {
  return value === null ? words.unknown : format.format(value);
}
