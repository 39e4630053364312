/** A worked example of the manual: the question asked of the model while building, beside the same without the change. */
import { formatDecimal, formatPercent, formatWhole } from "../../charts/format-number.ts";
import type { WorkedExample } from "../../domain/content/model-text.ts";
import type { Bands } from "../../domain/prognosis/uncertainty/bands.ts";
import type { BedRule } from "../../domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../domain/prognosis/beds/capacity.ts";
import { computeIntervals } from "../../domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../domain/prognosis/run/query.ts";
import { projectPlaces, type SiteYear } from "../../domain/prognosis/run/project-places.ts";
import type { Projection } from "../../domain/prognosis/data/projection.ts";
import { writeScenarioQuery } from "../../domain/prognosis/scenario/write-scenario.ts";
import { ALL_REGIONS, listRegions } from "../../domain/prognosis/data/regions.ts";
import { listChanges } from "../../domain/prognosis/scenario/changes.ts";
import { createScenario, namedSettings } from "../../domain/prognosis/scenario/scenario.ts";
import { chooseSettings } from "../../domain/prognosis/data/settings.ts";
import type { Uncertainty } from "../../domain/prognosis/uncertainty/uncertainty.ts";
import { joinRange, nationPart, notKnown } from "../../words/prognose.ts";
import { exampleRows, moveRows, normNames } from "../../words/prognose-handleiding.ts";
import { workedExampleWords as words } from "../../words/prognose-modelteksten.ts";
import { sayExample } from "./say-example.ts";

/** The rules that are shown in every example. */
const RULES = ["occupancy", "refusal"] as const satisfies readonly BedRule[];
type ShownRule = (typeof RULES)[number];

export interface TableRow {
  label: string;
  cells: string[];
}

export interface ExampleOutcome {
  finding: string;
  /** Years, and the year with the change in it. */
  columns: string[];
  rows: TableRow[];
  /** Beds asked for at once before and after houses close; null when none does. */
  moves: TableRow[] | null;
  /** Opens the example in the model. */
  href: string;
}

export interface ModelTools {
  data: ModelData;
  /** Of the variant of the defaults. */
  projection: Projection;
  uncertainty: Uncertainty;
}

/** Throws RangeError for an example the model cannot compute; the check of the content is there to prevent it. */
export function computeExample(tools: ModelTools, example: WorkedExample): ExampleOutcome {
  const { data } = tools;
  const { region, year } = example;
  const standard = fillQuery(data, { region });
  const changed = changeQuery(data, example);
  const isChanged = example.reason !== undefined;
  const cases = [
    { label: words.inYear({ year: standard.fromYear }), query: standard, year: standard.fromYear },
    { label: words.inYear({ year }), query: standard, year },
    ...(isChanged ? [{ label: words.withChange({ year }), query: changed, year }] : []),
  ];
  const figures = cases.map((one) => computeFigures(tools, one.query, one.year));
  const [, before, after] = figures;
  const shownRule = RULES.find((rule) => rule === example.rule) ?? "occupancy";
  const headline = ({ guests, beds }: Figures) => ({
    guests: formatWhole(guests.value),
    beds: formatWhole(beds[shownRule].pooled),
  });
  const norms = nameNorms(data);
  return {
    finding: sayExample({
      place: namePlace(data, region),
      isSum: region === ALL_REGIONS,
      year,
      norm: norms[shownRule],
      ...headline(before!),
      changed: after === undefined ? null : headline(after),
    }),
    columns: cases.map(({ label }) => label),
    rows: listRows(norms, figures, region === ALL_REGIONS),
    moves: example.closes.length === 0 ? null : listMoves(tools, example, standard, changed),
    href: `/prognose/?${writeScenarioQuery(makeScenario(data, changed, example))}`,
  };
}

function namePlace(data: ModelData, region: string): string {
  return region === ALL_REGIONS ? nationPart : listRegions(data, region)[0]!.label;
}

function changeQuery(data: ModelData, { region, profile, settings, closes }: WorkedExample): PrognosisQuery {
  return fillQuery(data, {
    region,
    settings: namedSettings(data, settings),
    ...(profile !== undefined && { profile }),
    ...(closes.length > 0 && {
      catchment: { siteChanges: closes.map((siteId) => ({ kind: "close" as const, siteId })) },
    }),
  });
}

/** The reason of the example goes with each of its changes. */
function makeScenario(data: ModelData, query: PrognosisQuery, { title, year, rule, reason }: WorkedExample) {
  const scenario = createScenario(data, query, { year, rule, title });
  if (reason === undefined) return scenario;
  return createScenario(data, query, {
    year,
    rule,
    title,
    reasons: Object.fromEntries(listChanges(scenario).map(({ name }) => [name, reason])),
  });
}

interface Figures {
  guests: { value: number; band: Bands };
  beds: Record<ShownRule, { pooled: number; band: Bands; perHouse: number | null }>;
}

function computeFigures({ data, projection, uncertainty }: ModelTools, query: PrognosisQuery, year: number): Figures {
  const inYear = { ...query, fromYear: year, toYear: year };
  const outcome = projectNeed(data, inYear, projection)[0]!;
  const bands = computeIntervals(data, inYear, uncertainty, { rules: RULES, projection })[0]!;
  const sites = projectPlaces(data, inYear, projection)[0]!.areas.map((area) => area.sites);
  const bedsBy = (rule: ShownRule) => ({
    pooled: toWholeBeds(outcome.bedsByRule[rule].pooled),
    band: bands.bedsByRule[rule].pooled,
    perHouse: sites.some(({ length }) => length === 0) ? null : sumHouses(sites.flat(), rule),
  });
  return {
    guests: { value: outcome.guests, band: bands.guests },
    beds: { occupancy: bedsBy("occupancy"), refusal: bedsBy("refusal") },
  };
}

function sumHouses(sites: readonly SiteYear[], rule: ShownRule): number | null {
  return sites.reduce<number | null>(
    (sum, { neededBeds }) => (sum === null || neededBeds === null ? null : sum + toWholeBeds(neededBeds[rule])),
    0,
  );
}

function nameNorms(data: ModelData): Record<ShownRule, string> {
  const { occupancyTarget, refusalTarget } = chooseSettings(data);
  return {
    occupancy: normNames.occupancy({ target: formatPercent(occupancyTarget) }),
    refusal: normNames.refusal({ target: formatPercent(refusalTarget) }),
  };
}

function listRows(norms: Record<ShownRule, string>, figures: readonly Figures[], isSum: boolean): TableRow[] {
  const guests = {
    label: exampleRows.guests,
    cells: figures.map((one) => withBand(one.guests.value, one.guests.band, formatWhole)),
  };
  const beds = RULES.flatMap((rule) => [
    {
      label: exampleRows.pool({ norm: norms[rule], isSum: String(isSum) }),
      cells: figures.map((one) => withBand(one.beds[rule].pooled, one.beds[rule].band, formatBeds)),
    },
    {
      label: exampleRows.houses({ norm: norms[rule] }),
      cells: figures.map(({ beds }) => (beds[rule].perHouse === null ? notKnown : formatWhole(beds[rule].perHouse))),
    },
  ]);
  return [guests, ...beds];
}

const formatBeds = (beds: number) => formatWhole(toWholeBeds(beds));

function withBand(value: number, { interval67: [low, high] }: Bands, format: (value: number) => string): string {
  return `${format(value)} (${joinRange({ low: format(low), high: format(high) })})`;
}

/** Beds that are asked for at once in the houses that close, in the others of the region, and in other regions. */
function listMoves(
  { data, projection }: ModelTools,
  { region, closes, year }: WorkedExample,
  standard: PrognosisQuery,
  changed: PrognosisQuery,
): TableRow[] {
  const [before, after] = [standard, changed].map((query) => {
    const places = projectPlaces(data, { ...query, region: ALL_REGIONS, fromYear: year, toYear: year }, projection)[0]!;
    return places.areas.flatMap(({ sites }) => sites);
  }) as [SiteYear[], SiteYear[]];
  const isClosing = ({ site }: SiteYear) => closes.includes(site.id);
  const row = (label: string, counts: (site: SiteYear) => boolean): TableRow => ({
    label,
    cells: [before, after].map((sites) =>
      formatTenths(sites.filter(counts).reduce((sum, { requestLoad }) => sum + requestLoad, 0)),
    ),
  });
  return [
    row(moveRows.closing, isClosing),
    row(moveRows.region({ place: namePlace(data, region) }), (one) => !isClosing(one) && one.site.region === region),
    row(moveRows.elsewhere, ({ site }) => site.region !== region),
  ];
}

function formatTenths(value: number): string {
  return formatDecimal(Math.round(value * 10) / 10);
}
