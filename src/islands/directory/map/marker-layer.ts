import {
  divIcon,
  layerGroup,
  marker as createMarker,
  type LatLngExpression,
  type Map as LeafletMap,
  type Marker,
} from "leaflet";
import { mapWords } from "../../../words/sociale-kaart-kaart.ts";
import type { ListEntry } from "../../../presentation/directory/listed-hospice.ts";

export interface MapEntry extends ListEntry {
  /** Below the hits: it lacks a wish. */
  isNearMiss: boolean;
}

/** One marker: a house, houses that would cover each other, or a cluster that opens by zooming in. */
export interface MapMark {
  /** The same mark keeps the same key from one answer to the next. */
  key: string;
  position: LatLngExpression;
  /** Empty for a cluster. */
  members: readonly MapEntry[];
  /** Set for a cluster only. */
  cluster?: { count: number; zoomIn: () => void };
}

interface MarkerHandlers {
  onHighlight: (id: string | null) => void;
  /** The visitor opened a marker: these houses, in the order of the list. */
  onChoose: (ids: readonly string[]) => void;
}

export interface MarkerLayer {
  show: (marks: readonly MapMark[]) => void;
  highlight: (id: string | null) => void;
  /** Marks the marker of the houses that were opened, so that it can be found again. */
  choose: (ids: readonly string[]) => void;
  remove: () => void;
}

/** The size of a marker and at once the least distance between two: smaller targets are hard to hit. */
export const MARKER_SIZE_PX = 28;

function nameOf({ members, cluster }: MapMark): string {
  if (cluster) return mapWords.cluster({ count: cluster.count });
  const names = members.map(({ hospice, number }) => `${number}. ${hospice.name}, ${hospice.city}`).join("; ");
  return members.length === 1 ? names : mapWords.together({ count: members.length, names });
}

function labelOf({ members, cluster }: MapMark): string {
  if (cluster) return String(cluster.count);
  return members.length === 1 ? String(members[0]!.number) : `${members.length}×`;
}

function classOf({ members, cluster }: MapMark): string {
  const isNear = members.length > 0 && members.every(({ isNearMiss }) => isNearMiss);
  return [
    "hospice-marker",
    (cluster || members.length > 1) && "hospice-marker-several",
    isNear && "hospice-marker-near",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a mark shows now; the marker on the map outlives it. */
interface Held {
  mark: MapMark;
  marker: Marker;
}

/**
 * The markers as Leaflet draws them. Not a component per marker: an answer to typing changes hundreds at once, and a
 * marker that stays keeps its element and its focus.
 */
export function createMarkerLayer(map: LeafletMap, { onHighlight, onChoose }: MarkerHandlers): MarkerLayer {
  const layer = layerGroup().addTo(map);
  const held = new Map<string, Held>();
  let highlightedId: string | null = null;
  let chosenIds: readonly string[] = [];

  const add = (mark: MapMark): Held => {
    const icon = divIcon({
      className: classOf(mark),
      html: document.createElement("span"),
      iconSize: [MARKER_SIZE_PX, MARKER_SIZE_PX],
    });
    const made: Held = { mark, marker: createMarker(mark.position, { icon }) };
    const idOf = () => (made.mark.members.length === 1 ? made.mark.members[0]!.hospice.id : null);
    const open = () =>
      made.mark.cluster ? made.mark.cluster.zoomIn() : onChoose(made.mark.members.map(({ hospice }) => hospice.id));
    made.marker.on({
      mouseover: () => onHighlight(idOf()),
      mouseout: () => onHighlight(null),
      click: open,
      keydown: ({ originalEvent }) => {
        if (originalEvent.key !== "Enter" && originalEvent.key !== " ") return;
        originalEvent.preventDefault();
        open();
      },
    });
    layer.addLayer(made.marker);
    return made;
  };

  const update = (item: Held, mark: MapMark) => {
    item.mark = mark;
    const node = item.marker.getElement();
    if (!node) return;
    const label = labelOf(mark);
    if (node.textContent !== label && node.firstElementChild) node.firstElementChild.textContent = label;
    // A marker of text is named after its text; the name of the house has to be set on the element itself.
    const name = nameOf(mark);
    if (node.getAttribute("aria-label") !== name) node.setAttribute("aria-label", name);
    node.classList.toggle("hospice-marker-near", classOf(mark).includes("hospice-marker-near"));
  };

  const holds = ({ mark }: Held, ids: readonly string[]) =>
    mark.members.some(({ hospice }) => ids.includes(hospice.id));
  const draw = (item: Held) => {
    const node = item.marker.getElement();
    node?.classList.toggle("is-highlighted", highlightedId !== null && holds(item, [highlightedId]));
    const isChosen = holds(item, chosenIds);
    node?.classList.toggle("is-chosen", isChosen);
    if (!item.mark.cluster) node?.setAttribute("aria-expanded", String(isChosen));
  };

  return {
    show: (marks) => {
      const wanted = new Set(marks.map(({ key }) => key));
      for (const [key, { marker }] of held) {
        if (wanted.has(key)) continue;
        layer.removeLayer(marker);
        held.delete(key);
      }
      for (const mark of marks) {
        const item = held.get(mark.key) ?? add(mark);
        held.set(mark.key, item);
        update(item, mark);
      }
    },
    highlight: (id) => {
      highlightedId = id;
      held.forEach(draw);
    },
    choose: (ids) => {
      chosenIds = ids;
      held.forEach(draw);
    },
    remove: () => {
      layer.remove();
      held.clear();
    },
  };
}
