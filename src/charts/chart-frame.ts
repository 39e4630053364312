/**
 * The two sizes a chart is drawn in: one for a phone, one for the text column. The page shows the one that fits, so
 * that letters keep a readable size without measuring in the browser. Lengths are units of the SVG's viewBox.
 */
export interface ChartFrame {
  name: "narrow" | "wide";
  width: number;
  height: number;
  fontSize: number;
}

export const NARROW_FRAME: ChartFrame = { name: "narrow", width: 340, height: 300, fontSize: 14 };
export const WIDE_FRAME: ChartFrame = { name: "wide", width: 720, height: 380, fontSize: 16 };
/** Wide and low: beside the controls the number and its chart stand in the first screen. */
export const LOW_FRAME: ChartFrame = { name: "wide", width: 520, height: 215, fontSize: 15 };
export const CHART_FRAMES: readonly ChartFrame[] = [NARROW_FRAME, WIDE_FRAME];

/** Width of a text in the site's sans, from above: digits and letters are at most this wide on average, % half as much more. */
export function estimateTextWidth(text: string, fontSize: number): number {
  const percentSigns = text.split("%").length - 1;
  return (text.length + percentSigns / 2) * fontSize * 0.58;
}
