/** The nearest of many, nearest first; of two at one distance the first. Keeps only as many as are asked for. */
export function pickNearest<Item>(
  items: Iterable<Item>,
  measureKm: (item: Item) => number,
  count: number,
): { item: Item; distanceKm: number }[] {
  const nearest: { item: Item; distanceKm: number }[] = [];
  for (const item of items) {
    const distanceKm = measureKm(item);
    let at = nearest.length;
    while (at > 0 && nearest[at - 1]!.distanceKm > distanceKm) at -= 1;
    if (at >= count) continue;
    nearest.splice(at, 0, { item, distanceKm });
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest;
}
