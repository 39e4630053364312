/** A point on the screen, in pixels. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/**
 * Joins points closer than `distancePx` to the first point of a group, so that no marker covers another.
 * Keeps the given order; every item is in exactly one group.
 */
export function groupNearby<Item>(items: readonly Item[], locate: (item: Item) => ScreenPoint, distancePx: number): Item[][] {
  const groups: { at: ScreenPoint; items: Item[] }[] = [];
  for (const item of items) {
    const point = locate(item);
    const near = groups.find(({ at }) => Math.hypot(at.x - point.x, at.y - point.y) < distancePx);
    if (near) near.items.push(item);
    else groups.push({ at: point, items: [item] });
  }
  return groups.map(({ items: members }) => members);
}
