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
  // What lies around has its place; of the others those that cover most go first.
  const named = useMemo(
    (): readonly Named[] => [...grounds.filter(({ kind }) => kind === "province"), ...towns],
    [grounds, towns],
  );
  const fixed = useMemo(() => grounds.filter(({ kind }) => kind === "ground"), [grounds]);
  const places = useMemo(() => {
    const size = SIZE_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const labels = named.map(({ name, latitude, longitude, kind }) => {
      const { x, y } = map.project([latitude, longitude], zoom);
      const letter = (kind ? CAPITAL_EM : LETTER_EM) * size;
      return { name, x, y, width: name.length * letter + ROOM_PX, height: LINE_EM * size, isArea: kind !== undefined };
    });
    const { x: middle, y: height } = map.project(map.getCenter(), zoom);
    const half = map.getSize().divideBy(2);
    const picture = {
      left: middle - half.x,
      top: height - half.y,
      right: middle + half.x,
      bottom: height + half.y - CREDIT_PX,
    };
    const around = fixed.map((of) => {
      const { x, y } = map.project([of.latitude, of.longitude], zoom);
      // What would lie half under the line of credits stands above it.
      const isUnder = y - size < picture.bottom + CREDIT_PX && y + size > picture.bottom;
      return { of, x, y, dx: 0, dy: isUnder ? picture.bottom - size - y : 0 };
    });
    const covered = around.map(({ of, x, y, dy }) => {
      const wide = (of.name.length * LETTER_EM * size) / 2;
      return { left: x - wide, right: x + wide, top: y + dy - size, bottom: y + dy + size };
    });
    const pins = marks.map(({ position }) => map.project(position, zoom));
    const beside = placeLabels(labels, pins, MARKER_SIZE_PX + ROOM_PX, picture, covered);
    return [...around, ...beside.map(({ name, dx, dy }) => ({ of: named.find((one) => one.name === name)!, dx, dy }))];
  }, [map, named, fixed, marks, zoom]);
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
