/** Invented figures for the page of parts. They never change, so that a picture of them changes with the looks alone. */
import type { BarChartInput } from "../../charts/bar-chart.ts";
import { formatWhole } from "../../charts/format-number.ts";
import type { ChartSeries } from "../../charts/line-chart.ts";
import type { MapPlace } from "../../charts/maps/area-map.ts";
import type { TableContent } from "../../presentation/prognosis/outcome/table-content.ts";
import { samples as words } from "../../words/onderdelen.ts";
import type { BedThread } from "../home/bed-threads.ts";

const YEARS = [2030, 2035, 2040, 2045, 2050];
const NEEDED = [20, 24, 29, 33, 36];
const NEEDED_AT_MOST = [18, 20, 23, 25, 26];
const UNCERTAINTY = [
  { level: "outer", share: 0.3 },
  { level: "inner", share: 0.15 },
] as const;
const toPoints = (values: readonly number[]) => values.map((y, index) => ({ x: YEARS[index]!, y }));

/** Two lines, the first with both its bands. */
export const sampleSeries: readonly ChartSeries[] = [
  {
    id: "wide",
    label: [words.lines[0]],
    points: toPoints(NEEDED),
    shape: "line",
    tone: "first",
    valued: true,
    bands: UNCERTAINTY.map(({ level, share }) => ({
      level,
      points: toPoints(NEEDED).map(({ x, y }) => ({ x, low: y * (1 - share), high: y * (1 + share) })),
    })),
  },
  {
    id: "narrow",
    label: [words.lines[1]],
    points: toPoints(NEEDED_AT_MOST),
    shape: "step",
    tone: "second",
    valued: true,
  },
];
export const markedYear = YEARS[2]!;

/** The figures of the lines as a table. */
export const sampleTable: TableContent = {
  caption: words.tableTitle,
  head: [words.years, ...words.lines],
  rows: YEARS.map((year, index) => ({
    cells: [String(year), ...[NEEDED, NEEDED_AT_MOST].map((row) => formatWhole(row[index]!))],
  })),
};

/** Bars around a middle. */
export const sampleBars: Omit<BarChartInput, "frame"> = {
  groups: [
    {
      title: null,
      rows: words.bars.map((label, index) => ({
        id: label,
        label,
        detail: words.barDetail,
        pieces: [
          { from: 20 + 4 * index, to: 29, tone: "low" },
          { from: 29, to: 41 - 6 * index, tone: "high" },
        ],
        lowText: formatWhole(20 + 4 * index),
        highText: formatWhole(41 - 6 * index),
      })),
    },
  ],
  formatValue: formatWhole,
  fromZero: false,
  reference: { value: 29, label: words.barReference },
  isJoined: false,
};

/** One with a band and one without. */
export const sampleThreads: readonly BedThread[] = words.sampleRegions.map((place, index) => ({
  region: null,
  place,
  needed: NEEDED[index + 2]!,
  neededFirst: NEEDED[index]!,
  band: index === 1 ? null : [NEEDED[index + 1]!, NEEDED[index + 2]! + 8],
}));

const HOUSE_PLACES = [
  [53.2, 5.8],
  [53.22, 6.55],
  [52.75, 6.9],
  [52.52, 6.1],
] as const;
/** Four houses far enough apart for a mark each. */
export const sampleHouses: readonly MapPlace[] = words.houses.map((label, index) => ({
  id: label,
  label,
  latitude: HOUSE_PLACES[index]![0],
  longitude: HOUSE_PLACES[index]![1],
}));
