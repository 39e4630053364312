import { groupNearby, type ScreenPoint } from "./nearby-groups.ts";

/** A mark on a drawn map: its middle and half its width, in the units of the drawing. */
export interface Mark extends ScreenPoint {
  halfWidth: number;
}

/**
 * Draws one mark for places closer than `near`, and for places whose marks would cover each other: the more numbers one
 * holds, the wider it is. `height` is that of a mark. Every place is in exactly one mark, in the order given.
 */
export function bundleMarks<Place extends ScreenPoint, Drawn extends Mark>(
  places: readonly Place[],
  { near, height }: { near: number; height: number },
  draw: (members: readonly Place[]) => Drawn,
): Drawn[] {
  let bundles = groupNearby(places, (place) => place, near).map((members) => ({ members, mark: draw(members) }));
  for (;;) {
    const [first, second] = findCovering(bundles, height);
    if (first === undefined || second === undefined) return bundles.map(({ mark }) => mark);
    const both = new Set([...first.members, ...second.members]);
    const members = places.filter((place) => both.has(place));
    const joined = { members, mark: draw(members) };
    bundles = bundles.flatMap((bundle) => (bundle === first ? [joined] : bundle === second ? [] : [bundle]));
  }
}

/** Two bundles of which one mark covers the other; none where none does. */
function findCovering<Bundle extends { mark: Mark }>(bundles: readonly Bundle[], height: number): Bundle[] {
  for (const [index, one] of bundles.entries()) {
    const other = bundles.slice(index + 1).find(({ mark }) => covers(one.mark, mark, height));
    if (other) return [one, other];
  }
  return [];
}

function covers(one: Mark, other: Mark, height: number): boolean {
  return Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth && Math.abs(one.y - other.y) < height;
}
