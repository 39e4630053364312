import { clipLine, clipRing } from "./clip-path.ts";
import type { Ring, Size } from "./pixel.ts";

/** Rounds to whole units and drops points that fall on the one before: a small picture needs no more. */
function roundRing(ring: Ring): [number, number][] {
  const rounded: [number, number][] = [];
  for (const [x, y] of ring) {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = rounded.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}

function ringPath(ring: readonly (readonly [number, number])[], closed: boolean): string {
  const [start, ...rest] = ring;
  if (!start) return "";
  let [x, y] = start;
  const steps = rest.map(([nextX, nextY]) => {
    const dx = nextX - x;
    const dy = nextY - y;
    [x, y] = [nextX, nextY];
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  });
  return `M${start[0]} ${start[1]}l${steps.join(" ").replaceAll(" -", "-")}${closed ? "z" : ""}`;
}

/** One SVG path of rings or lines in whole units with relative steps; what lies outside the picture or has no extent is left out. */
export function pathOf(rings: readonly Ring[], closed: boolean, size: Size): string {
  return rings
    .flatMap((ring) => (closed ? [clipRing(ring, size)] : clipLine(ring, size)))
    .map(roundRing)
    .filter((ring) => ring.length > (closed ? 2 : 1))
    .map((ring) => ringPath(ring, closed))
    .join("");
}
