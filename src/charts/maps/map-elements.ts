/** A map in shades as the elements that draw it, for the page and for a picture. */
import type { AreaMap } from "./area-map.ts";
import type { Look } from "../chart-looks.ts";
import type { MarkElement } from "../mark-tree.ts";

/** @param classes class per shade of the map, from 0 to 4; a shade without one stays plain land */
export function drawShadedMap(map: AreaMap, classes: ReadonlyMap<string, number>): MarkElement[] {
  return [
    { tag: "path", className: "land", look: "land", attributes: { d: map.land } },
    ...map.shades.map(({ id, path }): MarkElement => {
      const step = classes.get(id);
      return {
        tag: "path",
        id,
        className: step === undefined ? "place" : `place class-${step + 1}`,
        look: step === undefined ? "plain" : (`shade ${step}` as Look),
        attributes: { d: path },
      };
    }),
    { tag: "path", className: "border", look: "border", attributes: { d: map.borders } },
    { tag: "path", className: "province", look: "province", attributes: { d: map.provinces } },
  ];
}
