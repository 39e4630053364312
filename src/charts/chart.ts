/** What every kind of chart is to a page and to a picture: a description that can be drawn in any size. */
import type { ChartFrame } from "./chart-frame.ts";
import type { MarkElement } from "./mark-tree.ts";

export interface DrawnChart {
  /** The size it took: a chart of bars is as tall as its rows. */
  frame: ChartFrame;
  elements: readonly MarkElement[];
  /** Whether margins are drawn, which a picture explains. */
  hasBands: boolean;
}

export interface Chart {
  /** The style sheet dresses it by this name. */
  className: string;
  /** @param hatchId unique on the page, for bands that are hatched on paper; null in a picture, where they are tinted */
  draw: (frame: ChartFrame, hatchId: string | null) => DrawnChart;
}
