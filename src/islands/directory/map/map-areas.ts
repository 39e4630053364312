import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from "topojson-specification";

export type MunicipalityTopology = Topology<{
  municipalities: GeometryCollection<{ name: string; province: string }>;
  surroundings?: TopoMultiPolygon;
  lakes?: TopoMultiPolygon;
}>;

type Municipality = Polygon<{ province: string }> | TopoMultiPolygon<{ province: string }>;

function toFeature<Geometry extends MultiPolygon | MultiLineString>(geometry: Geometry): Feature<Geometry, null> {
  return { type: "Feature", properties: null, geometry };
}

/** The land as one shape, and the borders in it, each drawn once. */
export function areaFeatures(topology: MunicipalityTopology): {
  land: Feature<MultiPolygon, null>;
  borders: Feature<MultiLineString, null>;
  provinces: Feature<MultiLineString, null>;
} {
  const { municipalities } = topology.objects;
  const province = (item: unknown) => (item as Municipality).properties?.province;
  return {
    land: toFeature(merge(topology, municipalities.geometries as Municipality[])),
    borders: toFeature(mesh(topology, municipalities, (a, b) => a !== b && province(a) === province(b))),
    provinces: toFeature(mesh(topology, municipalities, (a, b) => a !== b && province(a) !== province(b))),
  };
}

/** Land around the area, and the water in it, from under to over; none where the boundaries do not know it. */
export function groundFeatures(topology: MunicipalityTopology): { className: string; data: Feature }[] {
  const { surroundings, lakes } = topology.objects;
  return [
    { className: "map-around", shape: surroundings },
    { className: "map-water", shape: lakes },
  ].flatMap(({ className, shape }) => (shape ? [{ className, data: feature(topology, shape) }] : []));
}

/** The municipalities with these codes as one shape. */
export function chosenArea(topology: MunicipalityTopology, codes: readonly string[]): Feature<MultiPolygon, null> {
  const wanted = new Set(codes);
  const chosen = topology.objects.municipalities.geometries.filter(({ id }) => wanted.has(String(id)));
  return toFeature(merge(topology, chosen as Municipality[]));
}
