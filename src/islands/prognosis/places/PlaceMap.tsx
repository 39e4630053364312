import { useMemo, type ReactNode } from "react";
import { drawAreaMap, type AreaMap, type MapPlace } from "../../../charts/maps/area-map.ts";
import { drawMapNames, drawShadedMap, MAP_WIDTH } from "../../../charts/maps/map-elements.ts";
import { boundaryCredit } from "../../../words/sociale-kaart.ts";
import { mapWords } from "../../../words/prognose-plaatsen.ts";
import { PartBoundary } from "../../PartBoundary.tsx";
import { ChartDownloads } from "../take-along/ChartDownloads.tsx";
import { MarkTree } from "../charts/MarkTree.tsx";
import { useBoundaries } from "./use-boundaries.ts";

export interface MapLine {
  from: string;
  to: string;
  /** 0-1, of the widest line. */
  weight: number;
}

interface Props {
  /** What the picture shows, in one sentence, for who cannot see it. */
  label: string;
  /** Whose gemeenten the picture is fitted to. */
  region: string;
  /** Codes of the gemeenten the picture is fitted to; the same array while they stay the same. */
  frame: readonly string[];
  /** Class per gemeente code, from 0; a gemeente without one stays plain land. */
  classes: ReadonlyMap<string, number>;
  chosenCode: string | null;
  onChooseCode: (code: string) => void;
  houses?: readonly MapPlace[];
  chosenHouse?: string | null;
  onChooseHouse?: (id: string) => void;
  lines?: readonly MapLine[];
  /** The legend. */
  children: ReactNode;
  /** For a picture to save; none without. */
  picture?: { name: string; title: string; legend: readonly string[] };
}

const NO_HOUSES: readonly MapPlace[] = [];

/**
 * Gemeenten in shades, houses as dots, and names to know where one is. The pointer may choose on the map; keyboard and screen reader choose in the lists
 * and tables beside it, which hold the same.
 */
export function PlaceMap(props: Props) {
  return (
    <PartBoundary key={props.region} message={mapWords.failed}>
      <DrawnMap {...props} />
    </PartBoundary>
  );
}

function DrawnMap(props: Props) {
  const { frame, houses = NO_HOUSES, classes, picture } = props;
  const { boundaries, hasFailed } = useBoundaries(props.region);
  const map = useMemo(() => {
    if (boundaries === null) return null;
    const shades = boundaries.objects.municipalities.geometries.map(({ id }) => ({
      id: String(id),
      codes: [String(id)],
    }));
    return drawAreaMap({
      boundaries,
      framed: frame,
      shades,
      points: houses,
      width: MAP_WIDTH,
    });
  }, [boundaries, frame, houses]);
  const ground = useMemo(() => map && <MarkTree elements={drawShadedMap(map, classes)} />, [map, classes]);
  const names = boundaries?.names ?? [];
  if (hasFailed)
    return (
      <p className="note" data-said>
        {mapWords.failed}
      </p>
    );
  if (map === null)
    return (
      <p className="note" data-said>
        {mapWords.loading}
      </p>
    );
  return (
    <div className="stay-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={props.label}>
        <rect className="water" width={map.width} height={map.height} />
        <g onClick={({ target }) => choosePlace(target, props.onChooseCode)}>{ground}</g>
        {props.chosenCode !== null && (
          <path className="chosen" d={map.shades.find(({ id }) => id === props.chosenCode)?.path} />
        )}
        <Lines map={map} lines={props.lines ?? []} />
        <MarkTree elements={drawMapNames(names)} />
        {map.points.map(({ id, label, x, y }) => (
          <circle
            key={id}
            className={id === props.chosenHouse ? "house chosen-house" : "house"}
            cx={x}
            cy={y}
            r={id === props.chosenHouse ? 8 : 5}
            onClick={() => props.onChooseHouse?.(id)}
          >
            <title>{label}</title>
          </circle>
        ))}
      </svg>
      {props.children}
      <p className="note">{boundaryCredit}.</p>
      {picture && (
        <ChartDownloads
          name={picture.name}
          title={picture.title}
          finding={props.label}
          draw={() => ({ map, classes, names, legend: picture.legend, credit: boundaryCredit })}
        />
      )}
    </div>
  );
}

/** The gemeente that was pointed at, if any. */
function choosePlace(target: EventTarget, choose: (code: string) => void): void {
  const code = target instanceof Element ? target.getAttribute("data-id") : null;
  if (code !== null) choose(code);
}

/** Who moves, drawn from house to house; both must be in the picture. */
function Lines({ map, lines }: { map: AreaMap; lines: readonly MapLine[] }) {
  return lines.map(({ from, to, weight }) => {
    const [start, end] = [from, to].map((id) => map.points.find((point) => point.id === id));
    if (start === undefined || end === undefined) return null;
    return (
      <line
        key={`${from} ${to}`}
        className="move"
        x1={start.x}
        y1={start.y}
        x2={end.x}
        y2={end.y}
        strokeWidth={1 + 4 * weight}
      />
    );
  });
}
