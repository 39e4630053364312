import { useEffect, useRef } from "react";
import { chosenWords } from "../../../words/sociale-kaart-kaart.ts";
import { HouseLines } from "../HouseLines.tsx";
import type { MapEntry } from "./marker-layer.ts";

interface Props {
  /** Houses of the marker that was opened, as the list has them now. */
  entries: readonly MapEntry[];
  onClose: () => void;
}

/** The houses chosen on the map, under it: nothing covers the map, and nothing is cut. Opened anew it takes the focus. */
export function MapChoice({ entries, onClose }: Props) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.querySelector("a")?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, []);
  return (
    <section ref={section} className="map-choice no-print" aria-label={chosenWords.heading}>
      <ul>
        {entries.map((entry) => {
          const { id, name, guestArea } = entry.hospice;
          return (
            <li key={id} className="chosen-house">
              <HouseLines entry={entry} heading="h3" />
              {guestArea !== undefined && <p className="entry-note">{chosenWords.guests({ area: guestArea })}</p>}
              {entry.isNearMiss && <p className="entry-note">{chosenWords.lacks}</p>}
              <shortlist-toggle data-id={id} data-name={name} />
            </li>
          );
        })}
      </ul>
      <button type="button" className="map-button" onClick={onClose}>
        {chosenWords.close}
      </button>
    </section>
  );
}
