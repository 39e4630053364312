/** From the places of a year to the words, curves and table of the refusal view. */
import { formatDecimal, formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import { findRule, type CurveRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import type { Settings } from "../../../domain/prognosis/data/settings.ts";
import { notKnown } from "../../../words/prognose.ts";
import { houseTableHeads, sayBedsCurve } from "./say-refusal.ts";
import { sayNorm, curveTableHeads, daysWords, refusalWords, sayNoDemand } from "../../../words/prognose-uitleg.ts";
import { curveWords } from "../../../words/prognose-regels.ts";
import type { TableContent } from "../outcome/table-content.ts";
import {
  describeUse,
  findNeed,
  findTarget,
  isPlanned,
  outcomeWith,
  planByNorm,
  type BedGroup,
  type CapacityCurve,
} from "./capacity-curves.ts";

/** Small shares keep a decimal, for 0,4% and 1% are not the same. */
export function formatChance(share: number): string {
  return formatPercent(share, share < 0.0995 ? 1 : 0);
}

function formatDays(days: number): string {
  return formatDecimal(Math.round(days * 10) / 10);
}

export function formatOutcome(kind: CurveRule, value: number): string {
  return findRule(kind).unit === "days" ? formatDays(value) : formatChance(value);
}

function formatLoadPerBed(loadPerBed: number): string {
  return formatDecimal(Math.round(loadPerBed * 100) / 100);
}

/** The finding of a curve; `name` as it stands in a sentence. */
export function sayCurve(kind: CurveRule, group: BedGroup, name: string, year: number, settings: Settings): string {
  if (group.requestLoad === 0) return sayNoDemand({ name, year });
  const said = sayBedsCurve(kind, {
    name,
    year,
    load: formatTenths(group.requestLoad),
    needed: formatWhole(findNeed(kind, group, settings)),
    target: wordOutcome(kind, findTarget(kind, settings)),
    own: describeOwn(kind, group, settings),
  });
  return saysUse(kind) ? `${said} ${sayPlanned(group, name, settings)}` : said;
}

/** Where nobody waits, the load alone says how far the beds are used. */
function saysUse(kind: CurveRule): boolean {
  return findRule(kind).dependsOnLoadOnly;
}

function describeOwn(kind: CurveRule, group: BedGroup, settings: Settings) {
  const { beds, requestLoad } = group;
  if (beds === null) return null;
  const outcome = outcomeWith(kind, beds, requestLoad, settings);
  const use = saysUse(kind) ? describeUse(beds, requestLoad, settings) : null;
  return {
    beds: formatWhole(beds),
    isPlanned: isPlanned(group),
    outcome: outcome === null ? null : wordOutcome(kind, outcome),
    use: use && { loadPerBed: formatLoadPerBed(use.loadPerBed), occupancy: formatPercent(use.occupancy) },
  };
}

function sayPlanned(group: BedGroup, name: string, settings: Settings): string {
  const { beds, refused } = planByNorm(group, settings);
  return sayNorm({
    name,
    norm: formatPercent(settings.occupancyTarget),
    beds: formatWhole(beds),
    refused: formatChance(refused),
  });
}

/** "3 dagen" or "5%". */
function wordOutcome(kind: CurveRule, value: number): string {
  const outcome = formatOutcome(kind, value);
  return findRule(kind).unit === "days" ? daysWords({ days: outcome }) : outcome;
}

/** The curve and the line it must stay under. */
export function curveSeries(kind: CurveRule, { points, target }: CapacityCurve): ChartSeries[] {
  const limit = wordOutcome(kind, target);
  return [
    {
      id: "limit",
      label: ["grens", limit],
      points: points.map(({ x }) => ({ x, y: target })),
      shape: "line",
      tone: "quiet",
      valued: false,
    },
    { id: "outcome", label: curveWords[kind].line, points, shape: "line", tone: "first", valued: true },
  ];
}

/** The points of the curve; where nobody waits also what it means for the use of the beds. */
export function curveTable(
  kind: CurveRule,
  group: BedGroup,
  curve: CapacityCurve,
  settings: Settings,
  caption: string,
): TableContent {
  const { beds, loadPerBed, occupancy } = curveTableHeads;
  return {
    caption,
    head: [beds, curveWords[kind].head, ...(saysUse(kind) ? [loadPerBed, occupancy] : [])],
    rows: curve.points.map(({ x, y }) => ({
      marked: x === curve.markedBeds,
      cells: [
        formatWhole(x),
        formatOutcome(kind, y),
        ...(saysUse(kind) ? useCells(x, group.requestLoad, settings) : []),
      ],
    })),
  };
}

function useCells(beds: number | null, load: number, settings: Settings): [string, string] {
  const use = beds === null ? null : describeUse(beds, load, settings);
  return use === null ? [notKnown, notKnown] : [formatLoadPerBed(use.loadPerBed), formatPercent(use.occupancy)];
}

/** Every house of the area and the pool, by the size they have, by the flat norm and by the limit. */
export function houseTable(groups: readonly BedGroup[], settings: Settings, caption: string): TableContent {
  const count = (beds: number | null) => (beds === null ? notKnown : formatWhole(beds));
  const hasPlan = groups.some(isPlanned);
  return {
    caption,
    head: houseTableHeads({
      norm: formatPercent(settings.occupancyTarget),
      target: formatChance(settings.refusalTarget),
      hasPlan,
    }),
    rows: groups.map((group) => {
      const { beds, requestLoad } = group;
      const planned = planByNorm(group, settings);
      return {
        marked: group.name === refusalWords.pool,
        cells: [
          group.name,
          formatTenths(requestLoad),
          count(group.bedsNow),
          ...(hasPlan ? [count(beds)] : []),
          beds === null ? notKnown : formatChance(outcomeWith("refusal", beds, requestLoad, settings)!),
          formatWhole(findNeed("refusal", group, settings)),
          formatWhole(planned.beds),
          formatChance(planned.refused),
          ...useCells(beds, requestLoad, settings),
        ],
      };
    }),
  };
}
