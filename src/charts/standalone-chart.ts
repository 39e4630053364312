/**
 * A chart as a picture that explains itself outside the site: title, finding, source and date are in it, and it needs
 * no style sheet, script or font file. Colours are the light ones, whatever the screen shows.
 */
import type { DrawnChart } from "./chart.ts";
import { drawMapMarks, measureMap, type MapMarks } from "./maps/map-picture.ts";
import { PICTURE_COLOURS } from "./picture-colours.ts";
import { element, textOf, type SvgMarkup } from "./svg-markup.ts";
import { wrapText } from "./wrap-text.ts";
import { writeMarks } from "./write-marks.ts";

export interface PictureCaption {
  title: string;
  finding: string;
  /** Who calculated it, with what, and when. */
  source: string;
  /** Stands out above the chart, such as "eigen cijfers"; null when there is nothing to say. */
  mark: string | null;
}

export interface StandaloneChart {
  /** A whole SVG document. */
  svg: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** A drawing without its caption, in units of its own size. */
export interface PictureBody {
  width: number;
  height: number;
  markup: readonly SvgMarkup[];
}

const MARGIN = 24;
const LINE_HEIGHT = 1.35;
const SIZES = { title: 22, mark: 14, finding: 16, source: 12 } as const;

/** A chart of any kind, or a map: what can leave the site. */
export type PictureContent = DrawnChart | MapMarks;

export function drawStandaloneChart(content: PictureContent, caption: PictureCaption): StandaloneChart {
  if ("map" in content)
    return framePicture(
      { ...measureMap(content), markup: drawMapMarks(content) },
      { ...caption, source: `${caption.source} ${content.credit}.` },
    );
  const { width, height, fontSize } = content.frame;
  const drawing = element("g", { "font-size": fontSize }, ...writeMarks(content.elements));
  return framePicture({ width, height, markup: [drawing] }, caption);
}

/** The drawing with its caption above and its source below. */
export function framePicture(body: PictureBody, { title, finding, source, mark }: PictureCaption): StandaloneChart {
  const width = body.width + 2 * MARGIN;
  const { ink, inkSoft, attention, paper } = PICTURE_COLOURS;
  const head = stackTexts(MARGIN, body.width, [
    { text: title, size: SIZES.title, fill: ink, weight: 700 },
    ...(mark === null ? [] : [{ text: mark, size: SIZES.mark, fill: attention, weight: 700 }]),
    { text: finding, size: SIZES.finding, fill: ink, weight: 400 },
  ]);
  const bodyTop = head.bottom + MARGIN / 2;
  const foot = stackTexts(bodyTop + body.height + MARGIN / 2, body.width, [
    { text: source, size: SIZES.source, fill: inkSoft, weight: 400 },
  ]);
  const height = Math.ceil(foot.bottom + MARGIN * 0.75);
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "sans-serif",
      role: "img",
      "aria-labelledby": "titel bevinding",
      lang: "nl",
    },
    element("title", { id: "titel" }, textOf(title)),
    element("desc", { id: "bevinding" }, textOf([finding, mark, source].filter((text) => text !== null).join(" "))),
    element("rect", { width, height, fill: paper }),
    ...head.markup,
    element("g", { transform: `translate(${MARGIN} ${Math.round(bodyTop)})` }, ...body.markup),
    ...foot.markup,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

interface CaptionText {
  text: string;
  size: number;
  fill: string;
  weight: number;
}

function stackTexts(
  top: number,
  width: number,
  texts: readonly CaptionText[],
): { markup: SvgMarkup[]; bottom: number } {
  let bottom = top;
  const markup = texts.flatMap(({ text, size, fill, weight }) => {
    const lines = wrapText(text, width, size).map((line) => {
      bottom += size * LINE_HEIGHT;
      return element(
        "text",
        { x: MARGIN, y: bottom - size * 0.3, "font-size": size, "font-weight": weight, fill },
        textOf(line),
      );
    });
    bottom += size * 0.35;
    return lines;
  });
  return { markup, bottom };
}
