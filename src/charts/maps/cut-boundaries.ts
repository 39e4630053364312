/** The boundaries that one picture shows, so that a map of a region need not fetch those of a country. */
import { listVisible, type Boundaries } from "./area-map.ts";

/** Places of lines among the lines of the boundaries, in rings and shapes; one that runs backwards is written as `~place`. */
type Arcs = number | readonly Arcs[];

const listArcs = (arcs: Arcs): number[] =>
  typeof arcs === "number" ? [arcs < 0 ? ~arcs : arcs] : arcs.flatMap(listArcs);

const moveArcs = (arcs: Arcs, places: ReadonlyMap<number, number>): Arcs => {
  if (typeof arcs !== "number") return arcs.map((arc) => moveArcs(arc, places));
  return arcs < 0 ? ~places.get(~arcs)! : places.get(arcs)!;
};

/**
 * Of the boundaries what a picture fitted to these gemeenten shows: they and those beside them, and all land and water
 * around, which is little. Drawn so, it is the picture of the whole.
 * @param width of the picture, in its own units
 */
export function cutBoundaries(boundaries: Boundaries, framed: readonly string[], width: number): Boundaries {
  const { municipalities, surroundings, lakes } = boundaries.objects;
  const shown = listVisible(boundaries, framed, width);
  const used = [...shown, surroundings, lakes].flatMap((shape) => (shape ? listArcs(shape.arcs) : []));
  // In the order they had: lines are joined as in the whole.
  const kept = [...new Set(used)].sort((a, b) => a - b);
  const places = new Map(kept.map((arc, place) => [arc, place]));
  const move = <Shape extends { arcs: Arcs }>(shape: Shape) => ({ ...shape, arcs: moveArcs(shape.arcs, places) });
  return {
    ...boundaries,
    arcs: kept.map((arc) => boundaries.arcs[arc]!),
    objects: {
      municipalities: { ...municipalities, geometries: shown.map(move) },
      ...(surroundings && { surroundings: move(surroundings) }),
      ...(lakes && { lakes: move(lakes) }),
    },
  };
}
