/** The answer of the comparison as words, tables and lines. */
import { formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import type { Bands } from "../../../domain/prognosis/uncertainty/bands.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import type { ComparedHouse, ScenarioOutline, SideBySide } from "../../../domain/prognosis/explaining/side-by-side.ts";
import { joinRange, notKnown } from "../../../words/prognose.ts";
import { comparisonWords as words } from "../../../words/prognose-scenarios.ts";
import { bedRowLabels } from "../../../words/prognose-regels.ts";
import { sayCompared } from "./say-compared.ts";
import { sayPair } from "./say-verdict.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { describeCapacity } from "../outcome/describe-capacity.ts";
import { labelPlace } from "../outcome/prognosis-view.ts";
import { formatRange } from "../outcome/view-charts.ts";
import type { ComparedColumn } from "./compared-scenarios.ts";

const TONES = ["first", "second", "third"] as const;
/** Letters on a line at the end of a chart, so that a phone keeps room for the lines. */
const LABEL_WIDTH = 13;
const LABEL_LINES = 2;

export function headOf({ letter, name }: ComparedColumn): string {
  return `${letter}. ${name}`;
}

/** Nobody pools beds over regions. */
function nameCounting({ counting, choices }: ComparedColumn): keyof typeof words.countedAs {
  return counting === "pooled" && choices.region === ALL_REGIONS ? "pooledPerRegion" : counting;
}

/** Guests and beds of the year with both bands, and the beds there are; one row per scenario. */
export function outcomeTable(
  model: ModelData,
  columns: readonly ComparedColumn[],
  { outlines, year, rule }: SideBySide,
): TableContent {
  const areas = columns.map(({ choices }) => labelPlace(model, choices.region));
  const differ = new Set(areas).size > 1;
  const hasPlan = outlines.some(({ plannedCapacity }) => plannedCapacity !== null);
  const asked = outlines.map(({ years }) => years.find((one) => one.year === year)!);
  const most = {
    guests: Math.max(...asked.map(({ guests }) => guests)),
    beds: Math.max(...asked.map(({ beds }) => beds ?? 0)),
  };
  return {
    caption: words.caption({ rule: bedRowLabels[rule].toLowerCase() }),
    head: [
      words.scenario,
      ...(differ ? [words.area] : []),
      words.guests({ year }),
      words.guestsWide,
      words.counted,
      words.beds({ year }),
      words.bedsWide,
      words.bedsNow,
      ...(hasPlan ? [words.bedsPlanned] : []),
    ],
    rows: outlines.map(({ guestBands, bedBands, capacity, plannedCapacity }, index) => {
      const { guests, beds } = asked[index]!;
      const bedCells =
        beds === null || bedBands === null
          ? [notKnown, notKnown]
          : [sayWithBand(beds, bedBands, toWholeBeds), sayBand(bedBands.interval95, toWholeBeds)];
      return {
        cells: [
          headOf(columns[index]!),
          ...(differ ? [areas[index]!] : []),
          sayWithBand(guests, guestBands),
          sayBand(guestBands.interval95),
          words[nameCounting(columns[index]!)],
          ...bedCells,
          describeCapacity(capacity),
          ...(hasPlan ? [plannedCapacity === null ? words.asNow : describeCapacity(plannedCapacity)] : []),
        ],
        bars: [
          undefined,
          ...(differ ? [undefined] : []),
          guests / most.guests,
          undefined,
          undefined,
          beds === null || bedBands === null ? undefined : beds / most.beds,
        ],
      };
    }),
  };
}

/** "473 (394 tot 544)". */
function sayWithBand(value: number, { interval67 }: Bands, round?: (edge: number) => number): string {
  return `${formatWhole(value)} (${sayBand(interval67, round)})`;
}

function sayBand(interval: Bands["interval67"], round?: (edge: number) => number): string {
  return joinRange(formatRange(interval, round));
}

/** Lines, sentence and table of one measure; null where a scenario has no such figure. */
export interface ComparedChart {
  series: ChartSeries[];
  finding: string;
  table: TableContent;
}

export function chartGuests(columns: readonly ComparedColumn[], compared: SideBySide): ComparedChart {
  return drawChart(columns, compared, words.guestsChart, "line", ({ guests }) => guests)!;
}

export function chartBeds(columns: readonly ComparedColumn[], compared: SideBySide): ComparedChart | null {
  return drawChart(columns, compared, bedRowLabels[compared.rule], "step", ({ beds }) => beds);
}

function drawChart(
  columns: readonly ComparedColumn[],
  { outlines, year }: SideBySide,
  what: string,
  shape: ChartSeries["shape"],
  read: (one: ScenarioOutline["years"][number]) => number | null,
): ComparedChart | null {
  const points = outlines.map(({ years }) =>
    years.flatMap((one) => (read(one) === null ? [] : [{ x: one.year, y: read(one)! }])),
  );
  if (points.some((line, index) => line.length < outlines[index]!.years.length)) return null;
  const series = columns.map((column, index): ChartSeries => ({
    id: column.letter,
    label: labelLine(column),
    points: points[index]!,
    shape,
    tone: TONES[index]!,
    valued: true,
  }));
  const amountOf = (index: number) => formatWhole(points[index]!.find(({ x }) => x === year)!.y);
  return {
    series,
    finding: sayCompared(
      year,
      what,
      columns.map((column, index) => ({ name: headOf(column), amount: amountOf(index) })),
    ),
    table: {
      caption: what,
      head: ["Jaar", ...columns.map(headOf)],
      rows: points[0]!.map(({ x }, at) => ({
        marked: x === year,
        cells: [String(x), ...points.map((line) => formatWhole(line[at]!.y))],
      })),
    },
  };
}

/** The letter and as much of the name as fits. */
export function labelLine({ letter, name }: Pick<ComparedColumn, "letter" | "name">): string[] {
  const lines = [`${letter}.`];
  const rest = name.split(" ");
  for (const word of rest) {
    const joined = `${lines.at(-1)} ${word}`;
    if (joined.length <= LABEL_WIDTH) lines[lines.length - 1] = joined;
    else if (lines.length < LABEL_LINES) lines.push(word.slice(0, LABEL_WIDTH));
    else {
      lines[lines.length - 1] = `${lines.at(-1)!.slice(0, LABEL_WIDTH)}…`;
      break;
    }
  }
  return lines;
}

/** Who asks for more, pair by pair. */
export function listVerdicts(columns: readonly ComparedColumn[], { pairs, year, rule }: SideBySide): string[] {
  const isCountedTwoWays = new Set(columns.map(({ counting }) => counting)).size > 1;
  const nameOf = (index: number) => {
    const column = columns[index]!;
    return `“${headOf(column)}”${isCountedTwoWays ? ` (${words.countedAs[nameCounting(column)]})` : ""}`;
  };
  return pairs.map(({ first, second, shares }) => {
    const names = { first: nameOf(first), second: nameOf(second) };
    return shares === null
      ? words.noVerdict({ first: names.first, second: names.second })
      : sayPair({ ...names, year, rule, ...shares });
  });
}

function changesHouses({ choices }: ComparedColumn): boolean {
  return (choices.catchment?.siteChanges ?? []).length > 0;
}

/** A closure among them, which may surprise: fewer houses can do with fewer beds. */
export function hasClosure(columns: readonly ComparedColumn[]): boolean {
  return columns.some(({ choices }) => choices.catchment?.siteChanges?.some(({ kind }) => kind === "close"));
}

/** Asked beds per house when houses differ between the scenarios; null when they are the same everywhere. */
export function houseTable(columns: readonly ComparedColumn[], { outlines, year }: SideBySide): TableContent | null {
  if (!columns.some(changesHouses)) return null;
  const all = outlines.flatMap(({ houses }) => houses);
  const houses = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  return {
    caption: words.housesCaption({ year }),
    head: [words.house, words.knownBeds, ...columns.map(headOf)],
    rows: houses.map(({ id, name, bedsNow, isNew }) => ({
      cells: [
        name,
        isNew ? words.notYet : bedsNow === null ? words.unknown : formatWhole(bedsNow),
        ...outlines.map((outline) => sayHouse(outline.houses.find((one) => one.id === id))),
      ],
    })),
  };
}

/** What is asked of a house in a scenario; the beds only where the scenario gives it others than it has now. */
function sayHouse(house: ComparedHouse | undefined): string {
  if (house === undefined) return words.gone;
  const asked = formatTenths(house.requestLoad);
  return house.bedsPlanned === house.bedsNow || house.bedsPlanned === null
    ? asked
    : words.askedOfPlan({ asked, beds: formatWhole(house.bedsPlanned) });
}
