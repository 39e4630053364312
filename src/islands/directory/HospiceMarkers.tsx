import { divIcon, type Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Marker, Popup, useMap, useMapEvents } from "react-leaflet";
import { precisionNames } from "../../text/directory.ts";
import type { ListedHospice } from "./listed-hospice.ts";
import { groupNearby } from "./nearby-groups.ts";

export interface NumberedHospice {
  number: number;
  hospice: ListedHospice;
}

/** The size of a marker and at once the least distance between two: smaller targets are hard to hit. */
const MARKER_SIZE_PX = 28;

function nameOf(members: readonly NumberedHospice[]): string {
  const names = members.map(({ hospice, number }) => `${number}. ${hospice.name}, ${hospice.city}`).join("; ");
  return members.length === 1 ? names : `${members.length} hospices dicht bij elkaar: ${names}`;
}

function iconOf(members: readonly NumberedHospice[]) {
  const label = members.length === 1 ? members[0]?.number : `${members.length}×`;
  return divIcon({
    className: members.length === 1 ? "hospice-marker" : "hospice-marker hospice-marker-several",
    html: `<span>${label}</span>`,
    iconSize: [MARKER_SIZE_PX, MARKER_SIZE_PX],
    popupAnchor: [0, -MARKER_SIZE_PX / 4],
  });
}

/** Who opens a marker by keyboard is at once in what it opened. */
function focusFirstLink(popup: HTMLDivElement | null) {
  popup?.querySelector("a")?.focus({ preventScroll: true });
}

interface MarkerProps {
  members: readonly NumberedHospice[];
  isHighlighted: boolean;
  onHighlight: (id: string | null) => void;
}

function HospiceMarker({ members, isHighlighted, onHighlight }: MarkerProps) {
  const map = useMap();
  const marker = useRef<LeafletMarker>(null);
  const icon = useMemo(() => iconOf(members), [members]);
  const first = members[0];
  useEffect(() => {
    // A marker of text is named after its text; the name of the house has to be set on the element itself.
    marker.current?.getElement()?.setAttribute("aria-label", nameOf(members));
  }, [members]);
  useEffect(() => {
    marker.current?.getElement()?.classList.toggle("is-highlighted", isHighlighted);
  }, [isHighlighted, members]);
  if (!first) return null;
  // Leaflet hears Escape only while the map itself has the focus, not when a link in the popup has it.
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") map.closePopup();
  };
  const id = members.length === 1 ? first.hospice.id : null;
  return (
    <Marker
      ref={marker}
      position={[first.hospice.latitude, first.hospice.longitude]}
      icon={icon}
      eventHandlers={{
        mouseover: () => onHighlight(id),
        mouseout: () => onHighlight(null),
        keydown: ({ originalEvent }) => {
          if (originalEvent.key !== " ") return;
          originalEvent.preventDefault();
          marker.current?.openPopup();
        },
        popupclose: () => marker.current?.getElement()?.focus({ preventScroll: true }),
      }}
    >
      <Popup closeButton={false} maxWidth={280}>
        <div ref={focusFirstLink} className="hospice-popup" onKeyDown={closeOnEscape}>
          <ul>
            {members.map(({ hospice, number }) => (
              <li key={hospice.id}>
                <a href={`/sociale-kaart/${hospice.id}/`}>{number}. {hospice.name}</a>
                <span>{hospice.city}; {precisionNames[hospice.precision]}</span>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => map.closePopup()}>Sluiten</button>
        </div>
      </Popup>
    </Marker>
  );
}

interface Props {
  hospices: readonly NumberedHospice[];
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
}

/** One button per place on the map; houses that would cover each other share one until the visitor zooms in. */
export function HospiceMarkers({ hospices, highlightedId, onHighlight }: Props) {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const groups = useMemo(
    () => groupNearby(hospices, ({ hospice }) => map.project([hospice.latitude, hospice.longitude], zoom), MARKER_SIZE_PX),
    [hospices, map, zoom],
  );
  return groups.map((members) => (
    <HospiceMarker
      key={members.map(({ hospice }) => hospice.id).join("+")}
      members={members}
      isHighlighted={members.some(({ hospice }) => hospice.id === highlightedId)}
      onHighlight={onHighlight}
    />
  ));
}
