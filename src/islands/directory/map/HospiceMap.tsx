import type { MapTown } from "../../../presentation/directory/maps/map-town.ts";
import { divIcon, latLngBounds, type LatLngBounds, type Map as LeafletMap } from "leaflet";
import liveMapStyles from "../../../styles/map/live-map.css?url";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { AttributionControl } from "react-leaflet/AttributionControl";
import { useMap } from "react-leaflet/hooks";
import { MapContainer } from "react-leaflet/MapContainer";
import { Marker } from "react-leaflet/Marker";
import { Polygon } from "react-leaflet/Polygon";
import { Polyline } from "react-leaflet/Polyline";
import { ZoomControl } from "react-leaflet/ZoomControl";
import type { Point } from "../../../domain/border/distance.ts";
import { boundaryCredit, tileCredit } from "../../../words/sociale-kaart.ts";
import { mapWords } from "../../../words/sociale-kaart-kaart.ts";
import { HospiceMarkers } from "./HospiceMarkers.tsx";
import { chosenArea, readAreas, readGround, type Area, type MunicipalityTopology } from "./map-areas.ts";
import type { MapEntry } from "./marker-layer.ts";

export interface HospiceMapProps {
  topology: MunicipalityTopology;
  towns: readonly MapTown[];
  hospices: readonly MapEntry[];
  /** Municipalities of the chosen region; empty when none is chosen. */
  chosenCodes: readonly string[];
  /** Where distance is measured from; null when no place was named. */
  from: Point | null;
  chosenIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
  /** The visitor asked for background tiles from PDOK. */
  hasTiles: boolean;
  onTileError: () => void;
  /** On touch screens: whether one finger moves the map instead of the page. */
  isMovable: boolean;
}

const TILE_URL = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png";
/** Closer would suggest that a point is a front door; it is the middle of a postcode area or town. */
const MAX_ZOOM = 13;

const BackgroundTiles = lazyTiles();

/** Without the part that draws tiles the map stays as it is, and says that they do not come. */
function lazyTiles() {
  return lazy(async () => {
    try {
      return { default: (await import("./BackgroundTiles.tsx")).BackgroundTiles };
    } catch {
      return { default: TilesFailed };
    }
  });
}

function TilesFailed({ onError }: { onError: () => void }) {
  useEffect(onError, [onError]);
  return null;
}

function boundsOf(area: Area): LatLngBounds {
  return latLngBounds(area.flat(2));
}

/** Only a class: colours are in the style sheet, for light and dark. */
function drawnAs(className: string) {
  return { className, interactive: false };
}

/** Wheel zoom only while the map has focus, so that scrolling past it never gets caught. */
function guardScrolling(map: LeafletMap) {
  const container = map.getContainer();
  container.setAttribute("role", "group");
  container.setAttribute("aria-label", mapWords.label);
  container.addEventListener("focusin", () => map.scrollWheelZoom.enable());
  container.addEventListener("focusout", () => map.scrollWheelZoom.disable());
}

function MapBehaviour({ bounds, isMovable }: { bounds: LatLngBounds; isMovable: boolean }) {
  const map = useMap();
  useEffect(() => guardScrolling(map), [map]);
  useEffect(() => {
    map.fitBounds(bounds, { animate: false, paddingTopLeft: [6, 6], paddingBottomRight: [6, 24] });
  }, [map, bounds]);
  useEffect(() => {
    const isTouch = matchMedia("(pointer: coarse)").matches;
    if (isTouch && !isMovable) map.dragging.disable();
    else map.dragging.enable();
  }, [map, isMovable]);
  return null;
}

/** Address of the style sheet that has to be there before the map. */
export const mapStyles = liveMapStyles;

/** The live map: our own boundaries, no tiles unless asked for. Loaded only when it comes into view. */
export default function HospiceMap(props: HospiceMapProps) {
  const {
    topology,
    towns,
    hospices,
    chosenCodes,
    from,
    chosenIds,
    onChoose,
    highlightedId,
    onHighlight,
    hasTiles,
    onTileError,
    isMovable,
  } = props;
  const { land, borders, provinces } = useMemo(() => readAreas(topology), [topology]);
  const ground = useMemo(() => readGround(topology), [topology]);
  const chosen = useMemo(
    () => (chosenCodes.length > 0 ? chosenArea(topology, chosenCodes) : null),
    [topology, chosenCodes],
  );
  const whole = useMemo(() => boundsOf(land), [land]);
  const bounds = useMemo(() => (chosen ? boundsOf(chosen) : whole), [chosen, whole]);
  const [limits] = useState(() => whole.pad(0.15));
  return (
    <div className={hasTiles ? "hospice-map has-tiles" : "hospice-map"}>
      <MapContainer
        bounds={bounds}
        maxBounds={limits}
        maxBoundsViscosity={1}
        zoomSnap={0.25}
        minZoom={6}
        maxZoom={MAX_ZOOM}
        scrollWheelZoom={false}
        fadeAnimation={false}
        zoomAnimation={false}
        markerZoomAnimation={false}
        zoomControl={false}
        attributionControl={false}
        className="hospice-map-canvas"
      >
        <MapBehaviour bounds={bounds} isMovable={isMovable} />
        <ZoomControl position="bottomleft" zoomInTitle={mapWords.zoomIn} zoomOutTitle={mapWords.zoomOut} />
        <AttributionControl prefix={false} position="bottomright" />
        {hasTiles && (
          <Suspense>
            <BackgroundTiles
              url={TILE_URL}
              attribution={tileCredit}
              minZoom={6}
              maxZoom={MAX_ZOOM}
              onError={onTileError}
            />
          </Suspense>
        )}
        {ground.map(({ className, area }) => (
          <Polygon key={className} positions={area} {...drawnAs(className)} />
        ))}
        <Polygon positions={land} {...drawnAs("map-land")} attribution={boundaryCredit} />
        {chosen && <Polygon key={chosenCodes.join()} positions={chosen} {...drawnAs("map-chosen")} />}
        <Polyline positions={borders} {...drawnAs("map-border")} />
        <Polyline positions={provinces} {...drawnAs("map-province")} />
        {from && (
          <Marker
            position={[from.latitude, from.longitude]}
            interactive={false}
            keyboard={false}
            zIndexOffset={-500}
            icon={divIcon({ className: "map-from", iconSize: [16, 16] })}
          />
        )}
        <HospiceMarkers
          entries={hospices}
          towns={towns}
          grounds={topology.grounds}
          highlightedId={highlightedId}
          onHighlight={onHighlight}
          chosenIds={chosenIds}
          onChoose={onChoose}
        />
      </MapContainer>
    </div>
  );
}
