/** A point in SVG units: x to the right, y down. */
export type Pixel = readonly [x: number, y: number];
export type Ring = readonly Pixel[];

interface Size {
  width: number;
  height: number;
}

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

function touchesPicture(ring: readonly (readonly [number, number])[], { width, height }: Size): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
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

/** One SVG path of rings or lines in whole units with relative steps; parts outside the picture or without extent are left out. */
export function pathOf(rings: readonly Ring[], closed: boolean, size: Size): string {
  return rings
    .map(roundRing)
    .filter((ring) => ring.length > (closed ? 2 : 1) && touchesPicture(ring, size))
    .map((ring) => ringPath(ring, closed))
    .join("");
}
