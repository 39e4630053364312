/**
 * A chart of lying bars as marks: rows in, rectangles and texts out, all in plain data. Words stand above their bar on
 * a phone and beside it where there is room. The rows decide the height, so a chart is as tall as what it has to say.
 */
import { linearScale, type LinearScale } from "./linear-scale.ts";
import { estimateTextWidth, type ChartFrame } from "./chart-frame.ts";
import { wrapText } from "./wrap-text.ts";

/** What a piece of a bar stands for; its looks follow from it. */
export type BarTone = "total" | "rise" | "fall" | "together" | "low" | "high" | "options";

export interface BarPiece {
  from: number;
  to: number;
  tone: BarTone;
}

export interface BarRow {
  id: string;
  label: string;
  /** Smaller print under the label; null when there is none. */
  detail: string | null;
  /** In the order they are drawn; the last one ends where the next row may begin. */
  pieces: readonly BarPiece[];
  /** Printed left of the lowest and right of the highest value. */
  lowText: string | null;
  highText: string | null;
}

export interface BarGroup {
  /** null: the rows need no heading. */
  title: string | null;
  rows: readonly BarRow[];
}

export interface BarChartInput {
  groups: readonly BarGroup[];
  /** Its height is not used. */
  frame: ChartFrame;
  formatValue: (value: number) => string;
  /** Bars that start at 0 can be compared by length; those around a middle by their ends. */
  fromZero: boolean;
  /** An upright line through all rows. */
  reference: { value: number; label: string } | null;
  /** Whether a thin line leads from the end of each row to the next one. */
  isJoined: boolean;
}

/** Lines of text, each with its middle. */
export type BarText = { x: number; y: number; text: string }[];

export interface BarRowMark {
  id: string;
  label: BarText;
  /** No lines when there is none. */
  detail: BarText;
  bars: { x: number; y: number; width: number; height: number; tone: BarTone }[];
  values: { x: number; y: number; anchor: "start" | "end"; text: string }[];
}

export interface BarChartMarks {
  /** With the height the rows need. */
  frame: ChartFrame;
  plot: { left: number; right: number; top: number; bottom: number };
  ticks: { position: number; label: string }[];
  reference: { x: number; labelX: number; labelY: number; label: string } | null;
  headings: BarText[];
  rows: BarRowMark[];
  joints: { x: number; top: number; bottom: number }[];
}

/** Distances in letters. */
const LINE = 1.25;
const BAR = 1.15;
const ROW_GAP = 0.9;
const LABEL_GAP = 0.25;
const GROUP_GAP = 0.7;
const TEXT_GAP = 0.45;
/** Fewer reads calmer. */
const MOST_TICKS = 6;
/** Part of a wide chart that is for words. */
const LABEL_COLUMN = 0.4;

/** Marks of the chart. Throws RangeError without a row, for a row without a piece and for a value that is no number. */
export function layoutBarChart(input: BarChartInput): BarChartMarks {
  const { frame, groups, reference, formatValue } = input;
  const rows = checkRows(groups);
  const { fontSize } = frame;
  const x = scaleValues(rows, input);
  const [left, right] = x.range;
  const top = fontSize * (reference === null ? 0.3 : 1.8);
  const placed = placeGroups(input, x, top);
  const bottom = placed.bottom;
  return {
    frame: { ...frame, height: bottom + fontSize * 2 },
    plot: { left, right, top, bottom },
    ticks: x.ticks(countTicks(x, input)).map((value) => ({ position: x(value), label: formatValue(value) })),
    reference: reference && {
      x: x(reference.value),
      ...placeReferenceLabel(x(reference.value), reference.label, frame),
      label: reference.label,
    },
    headings: placed.headings,
    rows: placed.rows,
    joints: input.isJoined ? joinRows(rows, placed.rows, x) : [],
  };
}

function checkRows(groups: readonly BarGroup[]): BarRow[] {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0 || rows.some(({ pieces }) => pieces.length === 0))
    throw new RangeError("A chart needs at least one row, each with at least one piece");
  const bad = listValues(rows).find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`Not a value: ${bad}`);
  return rows;
}

function listValues(rows: readonly BarRow[]): number[] {
  return rows.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => [from, to]));
}

function isStacked(frame: ChartFrame): boolean {
  return frame.name === "narrow";
}

function labelWidth(frame: ChartFrame): number {
  return isStacked(frame) ? frame.width : frame.width * LABEL_COLUMN;
}

/** Room is left at both ends for the figures beside the bars. */
function scaleValues(rows: readonly BarRow[], { frame, fromZero, reference, formatValue }: BarChartInput): LinearScale {
  const { fontSize, width } = frame;
  const values = [...listValues(rows), ...(fromZero ? [0] : []), ...(reference ? [reference.value] : [])];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const widest = (texts: readonly (string | null)[]) =>
    Math.max(0, ...texts.map((text) => (text === null ? 0 : estimateTextWidth(text, fontSize) + TEXT_GAP * fontSize)));
  const halfTick = estimateTextWidth(formatValue(highest), fontSize) / 2;
  const start = isStacked(frame) ? 0 : labelWidth(frame) + fontSize;
  return linearScale(
    [lowest, highest > lowest ? highest : lowest + 1],
    [
      start + Math.max(halfTick, widest(rows.map(({ lowText }) => lowText))),
      width - Math.max(halfTick, widest(rows.map(({ highText }) => highText))),
    ],
  );
}

function countTicks(x: LinearScale, { frame, formatValue }: BarChartInput): number {
  const [left, right] = x.range;
  const widest = Math.max(...x.domain.map((value) => estimateTextWidth(formatValue(value), frame.fontSize)));
  return Math.min(MOST_TICKS, Math.max(2, Math.floor((right - left) / (widest * 2.5))));
}

function placeGroups({ groups, frame }: BarChartInput, x: LinearScale, top: number) {
  const { fontSize } = frame;
  const headings: BarText[] = [];
  const rows: BarRowMark[] = [];
  let y = top;
  for (const { title, rows: own } of groups) {
    if (title !== null && own.length > 0) {
      if (rows.length > 0) y += GROUP_GAP * fontSize;
      const lines = wrapText(title, frame.width, fontSize);
      headings.push(stackLines(lines, y, fontSize));
      y += (lines.length * LINE + LABEL_GAP * 2) * fontSize;
    }
    for (const row of own) {
      const { mark, height } = placeRow(row, frame, x, y);
      rows.push(mark);
      y += height + ROW_GAP * fontSize;
    }
  }
  return { headings, rows, bottom: y };
}

function placeRow(row: BarRow, frame: ChartFrame, x: LinearScale, top: number): { mark: BarRowMark; height: number } {
  const { fontSize } = frame;
  const wrap = (text: string) => wrapText(text, labelWidth(frame), fontSize);
  const label = wrap(row.label);
  const detail = row.detail === null ? [] : wrap(row.detail);
  const textHeight = (label.length + detail.length) * LINE * fontSize;
  const barHeight = BAR * fontSize;
  const height = isStacked(frame) ? textHeight + LABEL_GAP * fontSize + barHeight : Math.max(textHeight, barHeight);
  const textTop = isStacked(frame) ? top : top + (height - textHeight) / 2;
  const barTop = isStacked(frame) ? top + height - barHeight : top + (height - barHeight) / 2;
  return {
    height,
    mark: {
      id: row.id,
      label: stackLines(label, textTop, fontSize),
      detail: stackLines(detail, textTop + label.length * LINE * fontSize, fontSize),
      bars: row.pieces.map(({ from, to, tone }) => ({
        x: x(Math.min(from, to)),
        y: barTop,
        width: x(Math.max(from, to)) - x(Math.min(from, to)),
        height: barHeight,
        tone,
      })),
      values: placeValues(row, x, barTop + barHeight / 2, fontSize),
    },
  };
}

function stackLines(lines: readonly string[], top: number, fontSize: number): BarText {
  return lines.map((text, index) => ({ x: 0, y: top + (index + 0.5) * LINE * fontSize, text }));
}

function placeValues(
  { pieces, lowText, highText }: BarRow,
  x: LinearScale,
  y: number,
  fontSize: number,
): BarRowMark["values"] {
  const ends = pieces.flatMap(({ from, to }) => [x(from), x(to)]);
  const gap = TEXT_GAP * fontSize;
  return [
    ...(lowText === null ? [] : [{ x: Math.min(...ends) - gap, y, anchor: "end" as const, text: lowText }]),
    ...(highText === null ? [] : [{ x: Math.max(...ends) + gap, y, anchor: "start" as const, text: highText }]),
  ];
}

/** Above the plot, as near to its line as the frame allows. */
function placeReferenceLabel(
  x: number,
  label: string,
  { width, fontSize }: ChartFrame,
): { labelX: number; labelY: number } {
  const half = estimateTextWidth(label, fontSize) / 2;
  return { labelX: Math.min(Math.max(x, half), width - half), labelY: fontSize * 0.8 };
}

function joinRows(rows: readonly BarRow[], marks: readonly BarRowMark[], x: LinearScale): BarChartMarks["joints"] {
  return marks.slice(1).map(({ bars }, index) => {
    const above = marks[index]!.bars[0]!;
    return { x: x(rows[index]!.pieces.at(-1)!.to), top: above.y + above.height, bottom: bars[0]!.y };
  });
}
