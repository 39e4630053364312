import type { PointerEvent } from "react";
import type { LineChartInput } from "../../../charts/line-chart.ts";
import { chartNames } from "../../../words/grafieken.ts";

interface Props extends Pick<LineChartInput, "series" | "formatX" | "formatY"> {
  /** Where the chart can be read, in order, and where its mark stands. */
  xs: readonly number[];
  x: number;
  onRead: (x: number | null) => void;
}

/** The point of a chart under a pointer: its drawing that is shown, from the first line of its scale to the last. */
export function findPointed({ currentTarget, clientX }: PointerEvent<HTMLElement>, xs: readonly number[]): number {
  const drawing = [...currentTarget.querySelectorAll("svg")].find((svg) => svg.checkVisibility());
  const plot = drawing?.querySelector(".tick line")?.getBoundingClientRect();
  if (!plot) return xs[0]!;
  const pointed = xs[0]! + ((clientX - plot.left) / plot.width) * (xs.at(-1)! - xs[0]!);
  return xs.reduce((nearest, x) => (Math.abs(x - pointed) < Math.abs(nearest - pointed) ? x : nearest));
}

/** Reads a chart with the arrow keys, as the pointer does: the chart draws its mark there, and a screen reader hears the values. */
export function ChartReader({ series, formatX, formatY, xs, x, onRead }: Props) {
  const values = series.flatMap(({ label, points }) => {
    const point = points.find((one) => one.x === x);
    return point ? `${label.join(" ")} ${formatY(point.y)}` : [];
  });
  return (
    <input
      type="range"
      className="chart-reader no-print"
      max={xs.length - 1}
      value={xs.indexOf(x)}
      aria-label={chartNames.read}
      aria-valuetext={`${formatX(x)}: ${values.join(", ")}`}
      onChange={({ target }) => onRead(xs[target.valueAsNumber]!)}
      onBlur={() => onRead(null)}
    />
  );
}
