import { divIcon } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet/hooks";
import { Marker } from "react-leaflet/Marker";
import type { MapGround, MapTown } from "../../../presentation/directory/maps/map-town.ts";
import { placeLabels } from "../../../presentation/directory/place-labels.ts";
import { MARKER_SIZE_PX, type MapMark } from "./marker-layer.ts";

interface Props {
  towns: readonly MapTown[];
  grounds?: readonly MapGround[] | undefined;
  /** What the names stay clear of. */
  marks: readonly MapMark[];
  zoom: number;
}

type Named = MapTown & Partial<MapGround>;

/** As the style sheet writes them, in rem; a letter is a little over half as wide as high, a spaced capital wider. */
const SIZE_REM = 0.75;
const LETTER_EM = 0.62;
const CAPITAL_EM = 0.85;
const LINE_EM = 1.3;
/** Free room around a marker and between two names, half at each side. */
const ROOM_PX = 8;
/** The line of credits at the foot of the map. */
const CREDIT_PX = 22;
const NONE: readonly never[] = [];

function nameIcon({ name, kind, turn }: Named, dx: number, dy: number) {
  const label = document.createElement("span");
  label.textContent = name;
  if (turn) label.style.rotate = `${turn}deg`;
  return divIcon({
    className: `map-town map-${kind ?? "town"}-name`,
    html: label,
    iconSize: [0, 0],
    iconAnchor: [-dx, -dy],
  });
}

/** Names to find one's way by, clear of the markers; what has no room at this zoom is left out. */
export function MapNames({ towns, grounds = NONE, marks, zoom }: Props) {
  const map = useMap();
  const places = useMemo(() => {
    const size = SIZE_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const labels = [...grounds, ...towns].map((of: Named) => {
      const { x, y } = map.project([of.latitude, of.longitude], zoom);
      const width = of.name.length * (of.kind ? CAPITAL_EM : LETTER_EM) * size + ROOM_PX;
      const height = LINE_EM * size;
      const [cos, sin] = [Math.cos, Math.sin].map((part) => Math.abs(part(((of.turn ?? 0) * Math.PI) / 180)));
      const box = { width: width * cos! + height * sin!, height: width * sin! + height * cos! };
      return { of, x, y, ...box, isFixed: of.kind === "ground", isArea: of.kind === "province", isDotless: !of.kind };
    });
    const { min, max } = map.getPixelBounds();
    const picture = { left: min!.x, top: min!.y, right: max!.x, bottom: max!.y - CREDIT_PX };
    const pins = marks.map(({ position }) => map.project(position, zoom));
    return placeLabels(labels, pins, MARKER_SIZE_PX + ROOM_PX, picture);
  }, [map, grounds, towns, marks, zoom]);
  return places.map(({ of, dx, dy }) => (
    <Marker
      key={`${of.name} ${dx} ${dy}`}
      position={[of.latitude, of.longitude]}
      interactive={false}
      keyboard={false}
      zIndexOffset={-1000}
      icon={nameIcon(of, dx, dy)}
    />
  ));
}
