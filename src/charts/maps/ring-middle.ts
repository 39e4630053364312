import type { Ring } from "./pixel.ts";

/** Of the largest ring: an island far out does not pull a name into the sea. */
export function middleOf(rings: readonly Ring[]): { x: number; y: number; area: number } {
  const parts = rings.map((ring) => {
    const sums = ring.map(([x2, y2], index) => {
      const [x1, y1] = ring.at(index - 1)!;
      const cross = x1 * y2 - x2 * y1;
      return { cross, x: (x1 + x2) * cross, y: (y1 + y2) * cross };
    });
    const total = (key: "cross" | "x" | "y") => sums.reduce((sum, part) => sum + part[key], 0);
    const cross = total("cross");
    return { area: Math.abs(cross) / 2, x: total("x") / (3 * cross), y: total("y") / (3 * cross) };
  });
  return parts.reduce((largest, part) => (part.area > largest.area ? part : largest));
}
