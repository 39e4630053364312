/** A map in shades as a picture: cut off at its edge, with its classes in words beside it. */
import type { AreaMap } from "./area-map.ts";
import { SHADE_OPACITIES } from "../chart-looks.ts";
import { drawMapNames, drawShadedMap, type MapName } from "./map-elements.ts";
import { PICTURE_COLOURS } from "../picture-colours.ts";
import { element, type SvgMarkup } from "../svg-markup.ts";
import { writeMarks } from "../write-marks.ts";
import { writeText } from "../write-text.ts";

export interface MapMarks {
  map: AreaMap;
  /** Class per shade of the map, from 0; a shade without one stays plain land. */
  classes: ReadonlyMap<string, number>;
  names: readonly MapName[];
  /** The classes in words, lightest first; at most five. */
  legend: readonly string[];
  /** Whose boundaries these are. */
  credit: string;
}

const { ink, edge, hairline, data1, land, water } = PICTURE_COLOURS;
const CLIP = "kaartrand";
const FONT_SIZE = 15;
const LEGEND_GAP = 24;
const LEGEND_WIDTH = 216;

export function measureMap({ map }: MapMarks): { width: number; height: number } {
  return { width: map.width + LEGEND_GAP + LEGEND_WIDTH, height: map.height };
}

export function drawMapMarks({ map, classes, names, legend }: MapMarks): SvgMarkup[] {
  const frame = { width: map.width, height: map.height };
  return [
    // Gemeenten around the area go on outside the picture.
    element("clipPath", { id: CLIP }, element("rect", frame)),
    element("rect", { ...frame, fill: water }),
    element(
      "g",
      { "clip-path": `url(#${CLIP})` },
      ...writeMarks([...drawShadedMap(map, classes), ...drawMapNames(names)]),
    ),
    element("rect", { ...frame, fill: "none", stroke: hairline }),
    ...legend.flatMap((label, step) => drawClass(label, step, map.width + LEGEND_GAP)),
  ];
}

function drawClass(label: string, step: number, x: number): SvgMarkup[] {
  const y = step * FONT_SIZE * 2;
  const place = { x, y, width: 30, height: 20 };
  return [
    element("rect", { ...place, fill: land }),
    element("rect", { ...place, fill: data1, "fill-opacity": SHADE_OPACITIES[step], stroke: edge }),
    writeText(label, { x: x + 40, y: y + 15, "font-size": FONT_SIZE, fill: ink }),
  ];
}
