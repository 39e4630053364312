/** A point on the screen, in pixels. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/**
 * Joins points closer than `distancePx` to the first point of a group, both across and down, so that no marker of that
 * size covers a corner of another: the room to touch is a square.
 * Keeps the given order; every item is in exactly one group.
 */
export function groupNearby<Item>(
  items: readonly Item[],
  locate: (item: Item) => ScreenPoint,
  distancePx: number,
): Item[][] {
  const groups: { at: ScreenPoint; items: Item[] }[] = [];
  for (const item of items) {
    const point = locate(item);
    const near = groups.find(({ at }) => Math.max(Math.abs(at.x - point.x), Math.abs(at.y - point.y)) < distancePx);
    if (near) near.items.push(item);
    else groups.push({ at: point, items: [item] });
  }
  return groups.map(({ items: members }) => members);
}
