import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from "topojson-specification";

export type MunicipalityTopology = Topology<{ municipalities: GeometryCollection<{ name: string; province: string }> }>;

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

/** The municipalities with these codes as one shape. */
export function chosenArea(topology: MunicipalityTopology, codes: readonly string[]): Feature<MultiPolygon, null> {
  const wanted = new Set(codes);
  const chosen = topology.objects.municipalities.geometries.filter(({ id }) => wanted.has(String(id)));
  return toFeature(merge(topology, chosen as Municipality[]));
}

/** From which share on a gemeente is drawn a step darker; the style sheet has a class per step. */
const SHARE_STEPS = [0.05, 0.2, 0.4, 0.6] as const;

/** A catchment as one shape per step of share, lightest first; gemeenten under the first step stay as they are. */
export function catchmentAreas(
  topology: MunicipalityTopology,
  shares: readonly (readonly [code: string, name: string, share: number])[],
): { step: number; area: Feature<MultiPolygon, null> }[] {
  return SHARE_STEPS.flatMap((from, index) => {
    const below = SHARE_STEPS[index + 1] ?? Infinity;
    const codes = shares.filter(([, , share]) => share >= from && share < below).map(([code]) => code);
    return codes.length === 0 ? [] : [{ step: index + 1, area: chosenArea(topology, codes) }];
  });
}
