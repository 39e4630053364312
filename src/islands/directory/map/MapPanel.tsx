import { lazy, memo, Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { mapWords } from "../../../words/sociale-kaart-kaart.ts";
import { tilesExplanation } from "../../../words/sociale-kaart.ts";
import { notLoadedWords } from "../../../words/niet-geladen.ts";
import { PartBoundary } from "../../PartBoundary.tsx";
import { loadTopology } from "../load-directory.ts";
import type { HospiceMapProps } from "./HospiceMap.tsx";
import { loadStylesheet } from "../../load-stylesheet.ts";
import { MapChoice } from "./MapChoice.tsx";
import type { MunicipalityTopology } from "./map-areas.ts";

// Leaflet touches `window` when imported and is the heaviest part of the page: only when the map is seen.
/** With its style sheet, which comes with the map only: as an ordinary import it would stand in the head of the page. */
const HospiceMap = lazy(async () => {
  const module = await import("./HospiceMap.tsx");
  await loadStylesheet(module.mapStyles);
  return module;
});

type LiveMapProps = Omit<
  HospiceMapProps,
  "topology" | "hasTiles" | "onTileError" | "isMovable" | "chosenIds" | "onChoose"
>;

interface Props {
  /** Null until the list's data is there. */
  map: LiveMapProps | null;
  /** The drawn map from the build, shown until the live one takes its place. */
  children: ReactNode;
}

/** True once the element has come near the screen; stays true. */
function useSeen(isWatching: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!isWatching || !element.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: "200px",
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isWatching]);
  return { element, isSeen };
}

/** What was opened on the map; gone when none of it is in the answer any more. */
function useMapChoice(hospices: LiveMapProps["hospices"]) {
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const chosen = hospices.filter(({ hospice }) => chosenIds.includes(hospice.id));
  return { chosenIds: chosen.length > 0 ? chosenIds : NONE, chosen, choose: setChosenIds };
}

const NONE: readonly never[] = [];

/** The map with what is chosen on it, and its two switches: background tiles from PDOK, and on touch screens moving with one finger. */
export const MapPanel = memo(function MapPanel({ map, children }: Props) {
  const { element, isSeen } = useSeen(map !== null);
  const [topology, setTopology] = useState<MunicipalityTopology | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [hasTiles, setTiles] = useState(false);
  const [hasTileError, setTileError] = useState(false);
  const [isMovable, setMovable] = useState(false);
  useEffect(() => {
    if (isSeen) loadTopology().then(setTopology, () => setFailed(true));
  }, [isSeen]);
  const isLive = map !== null && topology !== null;
  const { chosenIds, chosen, choose } = useMapChoice(map?.hospices ?? NONE);
  const close = () => {
    element.current?.querySelector<HTMLElement>(".hospice-marker.is-chosen")?.focus({ preventScroll: true });
    choose(NONE);
  };
  const toggleTiles = () => {
    setTileError(false);
    setTiles(!hasTiles);
  };
  return (
    <div
      ref={element}
      className="map-panel"
      onKeyDown={({ key }) => {
        if (key === "Escape" && chosen.length > 0) close();
      }}
    >
      {isLive ? (
        <PartBoundary message={notLoadedWords.map} instead={children}>
          <Suspense fallback={children}>
            <HospiceMap
              {...map}
              topology={topology}
              hasTiles={hasTiles}
              onTileError={() => setTileError(true)}
              isMovable={isMovable}
              chosenIds={chosenIds}
              onChoose={choose}
            />
            {chosen.length > 0 && <MapChoice key={chosenIds.join()} entries={chosen} onClose={close} />}
            <div className="map-controls no-print">
              <button
                type="button"
                className="map-button map-move"
                aria-pressed={isMovable}
                onClick={() => setMovable(!isMovable)}
              >
                {mapWords.move}
              </button>
              <button
                type="button"
                className="map-button"
                aria-pressed={hasTiles}
                aria-describedby="uitleg-tegels"
                onClick={toggleTiles}
              >
                {hasTiles ? mapWords.hideTiles : mapWords.showTiles}
              </button>
              <p className="note" id="uitleg-tegels">
                {tilesExplanation}
              </p>
              <p className="note" data-said>
                {hasTileError ? mapWords.tilesFailed : ""}
              </p>
            </div>
          </Suspense>
        </PartBoundary>
      ) : (
        <>
          {hasFailed && (
            <p className="banner" data-said>
              {notLoadedWords.map}
            </p>
          )}
          {children}
        </>
      )}
    </div>
  );
});
