import { divIcon } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet/hooks";
import { Marker } from "react-leaflet/Marker";
import type { MapTown } from "../../../presentation/directory/maps/map-town.ts";
import { placeLabels, type LabelPlace } from "../../../presentation/directory/place-labels.ts";
import { MARKER_SIZE_PX, type MapMark } from "./marker-layer.ts";

interface Props {
  towns: readonly MapTown[];
  /** What the names stay clear of. */
  marks: readonly MapMark[];
  zoom: number;
}

/** As the style sheet writes them, in rem; a letter is a little over half as wide as high. */
const SIZE_REM = 0.75;
const LETTER_EM = 0.62;
const LINE_EM = 1.3;
/** Free room around a marker and between two names, half at each side. */
const ROOM_PX = 8;
/** The line of credits at the foot of the map. */
const CREDIT_PX = 22;

function townIcon({ name, dx, dy }: LabelPlace) {
  const label = document.createElement("span");
  label.textContent = name;
  return divIcon({ className: "map-town", html: label, iconSize: [0, 0], iconAnchor: [-dx, -dy] });
}

/** Names to find one's way by, clear of the markers; what has no room at this zoom is left out. */
export function TownNames({ towns, marks, zoom }: Props) {
  const map = useMap();
  const places = useMemo(() => {
    const size = SIZE_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const labels = towns.map(({ name, latitude, longitude }) => {
      const { x, y } = map.project([latitude, longitude], zoom);
      return { name, x, y, width: name.length * LETTER_EM * size + ROOM_PX, height: LINE_EM * size };
    });
    const { x: middle, y: height } = map.project(map.getCenter(), zoom);
    const half = map.getSize().divideBy(2);
    const picture = {
      left: middle - half.x,
      top: height - half.y,
      right: middle + half.x,
      bottom: height + half.y - CREDIT_PX,
    };
    const pins = marks.map(({ position }) => map.project(position, zoom));
    return placeLabels(labels, pins, MARKER_SIZE_PX + ROOM_PX, picture);
  }, [map, towns, marks, zoom]);
  return places.map((place) => {
    const { latitude, longitude } = towns.find(({ name }) => name === place.name)!;
    return (
      <Marker
        key={`${place.name} ${place.dx} ${place.dy}`}
        position={[latitude, longitude]}
        interactive={false}
        keyboard={false}
        zIndexOffset={-1000}
        icon={townIcon(place)}
      />
    );
  });
}
