/**
 * Moves labels apart so that none overlaps, each as near to its own place as the others allow.
 * @param centres wanted vertical centres, in any order
 * @param heights height of each label, in the same order
 * @param top @param bottom bounds within which labels stay when they fit
 * @returns centres in the order of the input
 */
export function spreadLabels(
  centres: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): number[] {
  if (centres.length !== heights.length) throw new RangeError(`${centres.length} centres, ${heights.length} heights`);
  const order = centres.map((_, index) => index).sort((a, b) => centres[a]! - centres[b]!);
  const placed = [...centres];
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(centres[index]!, free + heights[index]! / 2);
    free = placed[index] + heights[index]! / 2;
  }
  let limit = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, limit - heights[index]! / 2);
    limit = placed[index] - heights[index]! / 2;
  }
  return placed;
}
