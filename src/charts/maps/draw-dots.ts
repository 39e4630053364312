import type { DrawnPlace } from "./area-map.ts";

/** Of places that fall on one point of the picture one: what keeps clear of that keeps clear of all. */
export function distinctPlaces<Place extends Pick<DrawnPlace, "x" | "y">>(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.x} ${place.y}`, place])).values()];
}

/**
 * Many places as one path of dots, for a line with round ends: one dot to a square of the picture, at its first place,
 * so that the path grows with the picture and not with the places.
 * @param size side of a square, in the units of the picture
 */
export function drawDots(places: readonly Pick<DrawnPlace, "x" | "y">[], size: number): string {
  const squares = new Map<string, string>();
  for (const { x, y } of places) {
    const square = `${Math.floor(x / size)} ${Math.floor(y / size)}`;
    if (!squares.has(square)) squares.set(square, `M${x} ${y}h0`);
  }
  return [...squares.values()].join("");
}
