/**
 * A line chart as marks: data and size in, paths, ticks and labels out. Knows no DOM and no colour; the component that
 * draws it only copies. Labels stand at the end of their own line, so that no legend has to be looked up.
 */
import { nice, ticks } from "d3";
import { estimateTextWidth, type ChartFrame } from "./chart-frame.ts";
import { drawArea, drawLine } from "./line-path.ts";
import { linearScale, type LinearScale } from "./linear-scale.ts";
import { spreadLabels } from "./spread-labels.ts";

export interface ChartPoint {
  x: number;
  y: number;
}

/** Where the outcome lies with some probability, around a line. */
export interface ChartBand {
  /** Inner bands stand out more than outer ones. */
  level: "inner" | "outer";
  /** In order of x, at least one. */
  points: readonly { x: number; low: number; high: number }[];
}

export interface ChartSeries {
  id: string;
  /** Lines of text at the end of the line, short enough for a phone. */
  label: readonly string[];
  /** In order of x, at least one. */
  points: readonly ChartPoint[];
  /** Whole things (beds) go in steps. */
  shape: "line" | "step";
  /** Which line it is to the eye: colour and dash follow from it. A quiet line is there to compare with. */
  tone: "first" | "second" | "third" | "quiet";
  /** Whether its value is printed at the marked x. */
  valued: boolean;
  /** Bands around the line, the widest first; none when left out. */
  bands?: readonly ChartBand[];
}

export interface LineChartInput {
  series: readonly ChartSeries[];
  frame: ChartFrame;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  /** Amounts start at 0; an index may start higher. */
  fromZero: boolean;
  /** A value the axis reaches too, so that charts side by side have the same one. */
  reachY?: number;
  /** The chart it stands beside: both keep room for the widest words of either, so that their years stand at the same places. */
  beside?: Pick<LineChartInput, "series" | "formatY" | "fromZero">;
  /** Where the axis ends, for what cannot be more: a share ends at 1. */
  mostY?: number;
  /** Where a thin upright line and dots are drawn, for instance the year asked for. */
  markedX: number | null;
}

export interface Tick {
  position: number;
  label: string;
}

export interface LineMark {
  id: string;
  tone: ChartSeries["tone"];
  path: string;
  /** Closed areas, in the order of the bands. */
  bands: { level: ChartBand["level"]; path: string }[];
  end: { x: number; y: number };
  label: { x: number; y: number; lines: readonly string[] };
  /** The dot and its value at the marked x. */
  value: { x: number; y: number; textX: number; textY: number; anchor: "start" | "end"; text: string } | null;
}

export interface LineChartMarks {
  frame: ChartFrame;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: Tick[];
  yTicks: Tick[];
  marker: { x: number; label: string } | null;
  lines: LineMark[];
}

const LINE_HEIGHT = 1.2;
/** Fewer reads calmer: with 26 years this gives every fifth. */
const MOST_TICKS = 7;
/** Between the labels of two ticks, in letters. */
const TICK_GAP = 0.6;
const HEADROOM = 0.06;
/** How far names of lines may stand above and below the plot, in letters: clear of the years over and under it. */
const LABEL_REACH = 0.5;

/** Marks of the chart. Throws RangeError for no series, an empty series or a value that is not a finite number. */
export function layoutLineChart(input: LineChartInput): LineChartMarks {
  const { series, frame, markedX } = input;
  const points = checkPoints(series);
  const amounts = findDomainY([...points, ...listEdges(series)], input);
  const yTicks = ticks(...amounts, tickCountY(frame));
  const plot = layoutPlot(input, yTicks);
  const y = linearScale(amounts, [plot.bottom, plot.top]);
  const xs = points.map((point) => point.x);
  const x = linearScale([Math.min(...xs), Math.max(...xs)], [plot.left, plot.right]);
  const place = (point: ChartPoint) => ({ x: x(point.x), y: y(point.y) });
  const labelYs = spreadOn(
    series.map(({ points, label }) => ({ y: y(points.at(-1)!.y), lines: label.length })),
    frame,
    { top: plot.top - LABEL_REACH * frame.fontSize, bottom: plot.bottom + LABEL_REACH * frame.fontSize },
  );
  const values = layoutValues(input, place, plot);
  return {
    frame,
    plot,
    xTicks: chooseTicks(x, input, tickCountX(input, plot)).map((value) => ({
      position: x(value),
      label: input.formatX(value),
    })),
    yTicks: yTicks.map((value) => ({ position: y(value), label: input.formatY(value) })),
    marker: markedX === null ? null : { x: x(markedX), label: input.formatX(markedX) },
    lines: series.map(({ id, tone, label, points, shape, bands = [] }, index) => ({
      id,
      tone,
      path: drawLine(points.map(place), shape),
      bands: bands.map((band) => {
        const [high, low] = [
          band.points.map((point) => place({ x: point.x, y: point.high })),
          band.points.map((point) => place({ x: point.x, y: point.low })),
        ];
        return { level: band.level, path: drawArea(high, low, shape) };
      }),
      end: place(points.at(-1)!),
      label: { x: plot.right + frame.fontSize, y: labelYs[index]!, lines: label },
      value: values.get(id) ?? null,
    })),
  };
}

function checkPoints(series: readonly ChartSeries[]): ChartPoint[] {
  const empty = series.length === 0 || series.some(({ points }) => points.length === 0);
  if (empty) throw new RangeError("A chart needs at least one series, each with at least one point");
  const points = series.flatMap((one) => one.points);
  const bad = [...points, ...listEdges(series)].find((point) => !Number.isFinite(point.x) || !Number.isFinite(point.y));
  if (bad) throw new RangeError(`Not a point: x ${bad.x}, y ${bad.y}`);
  return points;
}

/** The corners of the bands. */
function listEdges(series: readonly ChartSeries[]): ChartPoint[] {
  const bands = series.flatMap((one) => one.bands ?? []);
  return bands
    .flatMap(({ points }) => points)
    .flatMap(({ x, low, high }) => [
      { x, y: low },
      { x, y: high },
    ]);
}

function findDomainY(
  points: readonly ChartPoint[],
  { fromZero, frame, reachY, mostY = Infinity }: LineChartInput,
): [number, number] {
  const values = [...points.map((point) => point.y), ...(reachY === undefined ? [] : [reachY])];
  const lowest = fromZero ? Math.min(0, ...values) : Math.min(...values);
  const highest = Math.max(...values);
  // Headroom: a value is printed above its line, under the label of the marker.
  const top = highest > lowest ? highest + HEADROOM * (highest - lowest) : lowest + 1;
  return nice(lowest, Math.min(top, mostY), tickCountY(frame));
}

function layoutPlot(input: LineChartInput, yTicks: readonly number[]) {
  const { frame, markedX, beside } = input;
  const { fontSize } = frame;
  const own = measureWords(input, yTicks);
  const other = beside === undefined ? own : measureBeside({ ...input, ...beside });
  return {
    left: Math.max(own.tick, other.tick) + fontSize * 0.7,
    right: frame.width - Math.max(own.label, other.label) - fontSize * 1.1,
    top: markedX === null ? fontSize : fontSize * 2,
    bottom: frame.height - fontSize * 2,
  };
}

/** Widths of the widest figure on the axis and of the widest name of a line. */
function measureWords(
  { series, frame: { fontSize }, formatY }: LineChartInput,
  yTicks: readonly number[],
): { tick: number; label: number } {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => estimateTextWidth(text, fontSize)));
  return { tick: widest(yTicks.map(formatY)), label: widest(series.flatMap(({ label }) => label)) };
}

function measureBeside(input: LineChartInput): ReturnType<typeof measureWords> {
  const { series, frame } = input;
  const amounts = findDomainY([...checkPoints(series), ...listEdges(series)], input);
  return measureWords(input, ticks(...amounts, tickCountY(frame)));
}

function tickCountY(frame: ChartFrame): number {
  return Math.round(frame.height / (frame.fontSize * 4.5));
}

function tickCountX({ series, frame, formatX }: LineChartInput, plot: { left: number; right: number }): number {
  const labelWidth = estimateTextWidth(formatX(series[0]!.points.at(-1)!.x), frame.fontSize);
  return Math.min(MOST_TICKS, Math.max(2, Math.floor((plot.right - plot.left) / (labelWidth * 1.5))));
}

/** Whole numbers whose labels keep apart: d3 takes the count as a wish and may give nearly twice as many. */
function chooseTicks(x: LinearScale, { frame, formatX }: LineChartInput, wanted: number): number[] {
  const fit = (ticks: readonly number[]) =>
    ticks
      .slice(1)
      .every(
        (value, index) =>
          x(value) - x(ticks[index]!) > estimateTextWidth(formatX(value), frame.fontSize) + TICK_GAP * frame.fontSize,
      );
  const choices = Array.from({ length: wanted }, (_, fewer) => x.ticks(wanted - fewer).filter(Number.isInteger));
  return choices.find(fit) ?? choices.at(-1)!;
}

/** Which point lies nearest to a place; of two as near, the first. */
function findNearest(points: readonly ChartPoint[], x: number): number {
  const distances = points.map((point) => Math.abs(point.x - x));
  return distances.indexOf(Math.min(...distances));
}

function spreadOn(
  labels: readonly { y: number; lines: number }[],
  { fontSize }: ChartFrame,
  { top, bottom }: { top: number; bottom: number },
): number[] {
  const heights = labels.map(({ lines }) => (lines * LINE_HEIGHT + 0.25) * fontSize);
  return spreadLabels(
    labels.map(({ y }) => y),
    heights,
    top,
    bottom,
  );
}

/**
 * Values stand beside their dot, above the line; of several, the lowest goes below. On the side where the line moves
 * away from the text, so that it does not run through it, and never over the axis or over the names of the lines.
 */
function layoutValues(
  input: LineChartInput,
  place: (point: ChartPoint) => ChartPoint,
  plot: LineChartMarks["plot"],
): Map<string, NonNullable<LineMark["value"]>> {
  const { series, frame, markedX, formatY } = input;
  if (markedX === null) return new Map();
  const marked = series
    .filter(({ valued }) => valued)
    .map(({ id, points }) => ({ id, points, at: findNearest(points, markedX) }))
    .map((one) => ({ ...one, point: one.points[one.at]!, before: (one.points[one.at - 1] ?? one.points[one.at]!).y }))
    .map((one) => ({ ...one, room: findRoom(place(one.point).x, formatY(one.point.y), plot, frame) }))
    // Where lines coincide one figure says it all.
    .filter(({ point }, index, all) => all.findIndex((other) => other.point.y === point.y) === index);
  const lowest = Math.min(...marked.map(({ point }) => point.y));
  const above = marked.map(({ point, before, room }) =>
    marked.length > 1 ? point.y !== lowest : room.after || before <= point.y,
  );
  const wanted = marked.map(({ point }, index) => ({
    y: place(point).y + (above[index] ? -1 : 1) * frame.fontSize * 0.95,
    lines: 1,
  }));
  const ys = spreadOn(wanted, frame, plot);
  return new Map(
    marked.map(({ id, before, point, room }, index) => {
      const { x, y } = place(point);
      const runsClear = above[index] ? before <= point.y : before >= point.y;
      const anchor = !room.after || (runsClear && room.before) ? "end" : "start";
      const textX = x + (anchor === "end" ? -0.5 : 0.5) * frame.fontSize;
      return [id, { x, y, textX, textY: ys[index]!, anchor, text: formatY(point.y) }];
    }),
  );
}

/** Whether a value fits between its dot and the axis, and between its dot and the names of the lines. */
function findRoom(x: number, text: string, plot: LineChartMarks["plot"], { fontSize }: ChartFrame) {
  const width = estimateTextWidth(text, fontSize) + fontSize / 2;
  return { before: x - plot.left > width + fontSize / 2, after: x + width < plot.right + fontSize / 2 };
}
