import { useState, type PointerEvent } from "react";
import type { LineChartInput } from "../../../charts/line-chart.ts";
import { lineChart } from "../../../charts/line-elements.ts";
import { ChartReader, findPointed } from "./ChartReader.tsx";
import { DrawnFigure, type FigureProps } from "./DrawnFigure.tsx";
import { useIsHydrated } from "../use-hydrated.ts";

/** A figure of lines. A pointer over it, or the arrow keys, move its mark for as long as they are there. */
export function ChartFigure({
  id,
  title,
  finding,
  table,
  frames,
  ...input
}: FigureProps & Omit<LineChartInput, "frame">) {
  const [read, setRead] = useState<number | null>(null);
  const xs = input.series[0]!.points.map(({ x }) => x);
  const marked = read !== null && xs.includes(read) ? read : input.markedX;
  const canRead = useIsHydrated() && marked !== null && xs.length > 1;
  const reading = canRead && {
    reader: <ChartReader {...input} xs={xs} x={marked} onRead={setRead} />,
    onPoint: (event: PointerEvent<HTMLElement> | null) => setRead(event && findPointed(event, xs)),
  };
  return (
    <DrawnFigure
      {...{ id, title, finding, table }}
      {...(frames && { frames })}
      {...reading}
      chart={lineChart({ ...input, markedX: marked })}
    />
  );
}
