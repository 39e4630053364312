import type { MapGround } from "../../../presentation/directory/maps/map-town.ts";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from "topojson-specification";

export type MunicipalityTopology = Topology<{
  municipalities: GeometryCollection<{ name: string; province: string }>;
  surroundings?: TopoMultiPolygon;
  lakes?: TopoMultiPolygon;
}> & { grounds?: readonly MapGround[] };

type Municipality = Polygon<{ province: string }> | TopoMultiPolygon<{ province: string }>;

/** Latitude and longitude in degrees: the order in which the map takes them, and not that of the file. */
type Position = [latitude: number, longitude: number];
export type Line = Position[];
/** Shapes, each of an outline and the holes in it. */
export type Area = Line[][];

function toLine(coordinates: readonly (readonly number[])[]): Line {
  return coordinates.map(([longitude = 0, latitude = 0]) => [latitude, longitude]);
}

function mergeAreas(topology: MunicipalityTopology, municipalities: readonly unknown[]): Area {
  return merge(topology, municipalities as Municipality[]).coordinates.map((shape) => shape.map(toLine));
}

/** The land as one shape, and the borders in it, each drawn once. */
export function readAreas(topology: MunicipalityTopology): { land: Area; borders: Line[]; provinces: Line[] } {
  const { municipalities } = topology.objects;
  const province = (item: unknown) => (item as Municipality).properties?.province;
  const linesBetween = (isBorder: (a: unknown, b: unknown) => boolean) =>
    mesh(topology, municipalities, isBorder).coordinates.map(toLine);
  return {
    land: mergeAreas(topology, municipalities.geometries),
    borders: linesBetween((a, b) => a !== b && province(a) === province(b)),
    provinces: linesBetween((a, b) => a !== b && province(a) !== province(b)),
  };
}

/** Land around the area, and the water in it, from under to over; none where the boundaries do not know it. */
export function readGround(topology: MunicipalityTopology): { className: string; area: Area }[] {
  const { surroundings, lakes } = topology.objects;
  return [
    { className: "map-around", shape: surroundings },
    { className: "map-water", shape: lakes },
  ].flatMap(({ className, shape }) => (shape ? [{ className, area: mergeAreas(topology, [shape]) }] : []));
}

/** The municipalities with these codes as one shape. */
export function chosenArea(topology: MunicipalityTopology, codes: readonly string[]): Area {
  const wanted = new Set(codes);
  return mergeAreas(
    topology,
    topology.objects.municipalities.geometries.filter(({ id }) => wanted.has(String(id))),
  );
}
