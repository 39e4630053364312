import type { LatLngBounds, Map as LeafletMap } from "leaflet";
import type { MapEntry, MapMark } from "./marker-layer.ts";

export interface ClusterIndex {
  /** The marks of what is in view: clusters, and houses that stand alone. */
  marksIn: (map: LeafletMap, bounds: LatLngBounds, zoom: number) => MapMark[];
}

const RADIUS_PX = 44;
/** Closer than this every house stands alone, as far as the map zooms. */
const LAST_CLUSTER_ZOOM = 12;

/** Groups thousands of houses for every zoom at once. The library is fetched only for who has that many. */
export async function clusterEntries(entries: readonly MapEntry[]): Promise<ClusterIndex> {
  const { default: Supercluster } = await import("supercluster");
  // Leaflet's world is 256 pixels wide at zoom 0; the library counts with 512 unless told.
  const index = new Supercluster<{ entry: number }>({ radius: RADIUS_PX, extent: 256, maxZoom: LAST_CLUSTER_ZOOM });
  index.load(
    entries.map(({ hospice: { longitude, latitude } }, entry) => ({
      type: "Feature",
      properties: { entry },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  );
  return {
    marksIn: (map, bounds, zoom) => {
      const shown = bounds.pad(0.1);
      return index
        .getClusters([shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()], Math.floor(zoom))
        .map(({ geometry, properties }): MapMark => {
          const [longitude = 0, latitude = 0] = geometry.coordinates;
          const position: [number, number] = [latitude, longitude];
          if (!("cluster" in properties)) {
            const entry = entries[properties.entry]!;
            return { key: entry.hospice.id, position, members: [entry] };
          }
          const { cluster_id: id, point_count: count } = properties;
          return {
            key: `${count} ${position.join()}`,
            position,
            members: [],
            cluster: { count, zoomIn: () => void map.setView(position, index.getClusterExpansionZoom(id)) },
          };
        });
    },
  };
}
