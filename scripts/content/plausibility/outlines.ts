import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { distanceKm } from "../../../src/domain/border/distance.ts";
import type { Problem } from "../../../src/domain/border/problem.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";

type Ring = readonly (readonly number[])[];
/** Rings of one gemeente, holes among them. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>;

/** The outlines are drawn roughly: a point this far outside may still lie within the true border. */
const ROUGHNESS_KM = 2;
const AREA = { west: 3.2, east: 7.6, south: 50.7, north: 53.8 };

/** The outlines by code of gemeente, and what is wrong with their file as a drawing. */
export function readOutlines(document: ParsedDocument | undefined): { outlines: Outlines; problems: Problem[] } {
  if (document === undefined) return { outlines: new Map(), problems: [] };
  const told = (found: string, expected: string) => ({
    outlines: new Map<string, Ring[]>(),
    problems: [{ file: document.file, line: 1, field: "", found, expected }],
  });
  const topology = document.data as Topology<{ municipalities: GeometryCollection }>;
  if (
    !Array.isArray((Object(document.data) as { arcs?: unknown }).arcs) ||
    !Array.isArray(topology.objects?.municipalities?.geometries)
  )
    return { outlines: new Map(), problems: [] };
  try {
    const shapes = feature(topology, topology.objects.municipalities).features;
    const outlines = new Map(
      shapes.map(({ id, geometry }): [string, Ring[]] => [
        String(id),
        geometry.type === "Polygon"
          ? geometry.coordinates
          : geometry.type === "MultiPolygon"
            ? geometry.coordinates.flat()
            : [],
      ]),
    );
    const points = [...outlines.values()].flat(2);
    return points.every(isThere)
      ? { outlines, problems: [] }
      : told("een grens buiten Nederland", "lengte- en breedtegraden van het gebied: haal het bestand opnieuw op");
  } catch {
    return told("een grens die niet te tekenen is", "bogen (arcs) die bestaan: haal het bestand opnieuw op");
  }
}

function isThere([x = NaN, y = NaN]: readonly number[]): boolean {
  return x > AREA.west && x < AREA.east && y > AREA.south && y < AREA.north;
}

/** Houses whose point lies outside the gemeente that their address names. */
export function checkInside(document: ParsedDocument, outlines: Outlines): Problem[] {
  const { location, address } = Object(document.data) as Record<string, unknown>;
  const { latitude, longitude } = Object(location) as Record<string, unknown>;
  const { municipality } = Object(address) as Record<string, unknown>;
  if (typeof latitude !== "number" || typeof longitude !== "number" || typeof municipality !== "string") return [];
  if (!isThere([longitude, latitude])) return [];
  const rings = outlines.get(municipality);
  if (rings === undefined || rings.length === 0 || isInside(longitude, latitude, rings)) return [];
  const km = Math.min(
    ...rings.flat().map(([x = 0, y = 0]) => distanceKm({ latitude, longitude }, { latitude: y, longitude: x })),
  );
  const other = [...outlines].find(
    ([code, shape]) => code !== municipality && isInside(longitude, latitude, shape),
  )?.[0];
  if (km <= ROUGHNESS_KM) return [];
  const where = other === undefined ? "" : `; dit punt ligt in ${other}`;
  return [problemAt(document, ["location"], `een punt in ${municipality}${where}`, `${latitude}, ${longitude}`)];
}

function isInside(x: number, y: number, rings: readonly Ring[]): boolean {
  return rings.reduce((inside, ring) => inside !== crossesOdd(x, y, ring), false);
}

/** Whether a line to the east crosses the ring an odd number of times. */
function crossesOdd(x: number, y: number, ring: Ring): boolean {
  return ring.reduce((odd, [x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring.at(index - 1) ?? [];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !odd : odd;
  }, false);
}
