import { useEffect, useMemo, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet/hooks";
import { clusterEntries, type ClusterIndex } from "./clusters.ts";
import { createMarkerLayer, MARKER_SIZE_PX, type MapEntry, type MapMark, type MarkerLayer } from "./marker-layer.ts";
import { groupNearby } from "../../../presentation/directory/maps/nearby-groups.ts";
import type { MapGround, MapTown } from "../../../presentation/directory/maps/map-town.ts";
import { MapNames } from "./MapNames.tsx";

/** Up to here every house has its own marker; a screen cannot show more apart. */
const MOST_PLAIN = 400;

interface Props {
  entries: readonly MapEntry[];
  towns: readonly MapTown[];
  /** Absent where the boundaries came without. */
  grounds: readonly MapGround[] | undefined;
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
  /** Houses of the marker that was opened; empty while none is. */
  chosenIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** The index over many houses, made again when they change; null while there are few, "failed" when it cannot be made. */
function useClusters(entries: readonly MapEntry[]): ClusterIndex | "failed" | null {
  const [made, setMade] = useState<{ of: readonly MapEntry[]; index: ClusterIndex | "failed" } | null>(null);
  const isMany = entries.length > MOST_PLAIN;
  useEffect(() => {
    if (!isMany) return;
    let isCurrent = true;
    const show = (index: ClusterIndex | "failed") => isCurrent && setMade({ of: entries, index });
    clusterEntries(entries).then(show, () => show("failed"));
    return () => {
      isCurrent = false;
    };
  }, [entries, isMany]);
  return isMany && made ? made.index : null;
}

/** One button per place on the map; houses that would cover each other share one until the visitor zooms in. */
export function HospiceMarkers({ entries, towns, grounds, highlightedId, onHighlight, chosenIds, onChoose }: Props) {
  const map = useMap();
  const layer = useRef<MarkerLayer | null>(null);
  const handlers = useRef({ onHighlight, onChoose });
  const [view, setView] = useState(() => ({ zoom: map.getZoom(), bounds: map.getBounds() }));
  const clusters = useClusters(entries);
  // Few houses stand still while the map moves; only another zoom groups them anew.
  const follow = () =>
    setView((now) => (clusters || map.getZoom() !== now.zoom ? { zoom: map.getZoom(), bounds: map.getBounds() } : now));
  useMapEvents({ moveend: follow });
  // The map is fitted to its bounds before anything here listens.
  useEffect(() => {
    map.whenReady(() => {
      setView((now) => (map.getZoom() === now.zoom ? now : { zoom: map.getZoom(), bounds: map.getBounds() }));
    });
  }, [map]);
  const { zoom, bounds } = view;
  const marks = useMemo((): readonly MapMark[] => {
    // Without the index many houses take a moment longer, but each is there.
    if (entries.length > MOST_PLAIN && clusters !== "failed") return clusters?.marksIn(map, bounds, zoom) ?? [];
    return groupNearby(
      entries,
      ({ hospice }) => map.project([hospice.latitude, hospice.longitude], zoom),
      MARKER_SIZE_PX,
    ).map((members) => ({
      key: members.map(({ hospice }) => hospice.id).join("+"),
      position: [members[0]!.hospice.latitude, members[0]!.hospice.longitude],
      members,
    }));
  }, [entries, clusters, map, bounds, zoom]);
  useEffect(() => {
    handlers.current = { onHighlight, onChoose };
  });
  useEffect(() => {
    const made = createMarkerLayer(map, {
      onHighlight: (id) => handlers.current.onHighlight(id),
      onChoose: (ids) => handlers.current.onChoose(ids),
    });
    layer.current = made;
    return () => made.remove();
  }, [map]);
  useEffect(() => layer.current?.show(marks), [marks]);
  useEffect(() => layer.current?.highlight(highlightedId), [marks, highlightedId]);
  useEffect(() => layer.current?.choose(chosenIds), [marks, chosenIds]);
  return <MapNames towns={towns} grounds={grounds} marks={marks} zoom={zoom} />;
}
