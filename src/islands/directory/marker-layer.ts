import {
  divIcon,
  layerGroup,
  marker as createMarker,
  type LatLngExpression,
  type Map as LeafletMap,
  type Marker,
} from "leaflet";
import { mapWords, precisionNames } from "../../words/sociale-kaart.ts";
import type { ListEntry } from "../../presentation/directory/listed-hospice.ts";

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
  onAskCatchment: (id: string) => void;
}

export interface MarkerLayer {
  show: (marks: readonly MapMark[]) => void;
  highlight: (id: string | null) => void;
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

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = "",
  className = "",
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}

function linkText({ hospice, number }: Pick<MapEntry, "hospice" | "number">): string {
  return `${number}. ${hospice.name}`;
}

function buildPopup(map: LeafletMap, members: readonly MapEntry[], onAskCatchment: (id: string) => void): HTMLElement {
  const popup = element("div", "", "hospice-popup");
  const list = element("ul");
  for (const { hospice, number } of members) {
    const link = element("a", linkText({ hospice, number }));
    link.href = `/sociale-kaart/${hospice.id}/`;
    const line = element("li");
    line.append(link, element("span", `${hospice.city}; ${precisionNames[hospice.precision]}`));
    if (hospice.hasCatchment) {
      const ask = button(mapWords.showCatchment, () => {
        map.closePopup();
        onAskCatchment(hospice.id);
      });
      ask.setAttribute("aria-label", mapWords.showCatchmentOf({ name: hospice.name }));
      line.append(ask);
    }
    list.append(line);
  }
  popup.append(
    list,
    button(mapWords.close, () => void map.closePopup()),
  );
  // Leaflet hears Escape only while the map itself has the focus, not when a link in the popup has it.
  popup.addEventListener("keydown", ({ key }) => key === "Escape" && map.closePopup());
  return popup;
}

/** An open popup keeps its elements, its focus and its place: only the numbers in it follow. */
function renumberPopup({ mark, marker }: Held): void {
  const links = marker.isPopupOpen()
    ? (marker.getPopup()?.getElement()?.querySelectorAll(".hospice-popup li > a") ?? [])
    : [];
  links.forEach((link, index) => {
    const member = mark.members[index];
    if (member) link.textContent = linkText(member);
  });
}

/** What a mark shows now; the marker on the map outlives it. */
interface Held {
  mark: MapMark;
  marker: Marker;
}

/**
 * The markers as Leaflet draws them. Not a component per marker: an answer to typing changes hundreds at once, and a
 * marker that stays keeps its element, its focus and its popup.
 */
export function createMarkerLayer(map: LeafletMap, { onHighlight, onAskCatchment }: MarkerHandlers): MarkerLayer {
  const layer = layerGroup().addTo(map);
  const held = new Map<string, Held>();
  let highlightedId: string | null = null;

  const add = (mark: MapMark): Held => {
    const icon = divIcon({
      className: classOf(mark),
      html: element("span"),
      iconSize: [MARKER_SIZE_PX, MARKER_SIZE_PX],
      popupAnchor: [0, -MARKER_SIZE_PX / 4],
    });
    const made: Held = { mark, marker: createMarker(mark.position, { icon }) };
    const { marker } = made;
    const idOf = () => (made.mark.members.length === 1 ? made.mark.members[0]!.hospice.id : null);
    if (!mark.cluster)
      marker.bindPopup(() => buildPopup(map, made.mark.members, onAskCatchment), { closeButton: false, maxWidth: 280 });
    marker.on({
      mouseover: () => onHighlight(idOf()),
      mouseout: () => onHighlight(null),
      click: () => made.mark.cluster?.zoomIn(),
      keydown: ({ originalEvent }) => {
        if (originalEvent.key === "Enter" && made.mark.cluster) made.mark.cluster.zoomIn();
        if (originalEvent.key !== " ") return;
        originalEvent.preventDefault();
        if (made.mark.cluster) made.mark.cluster.zoomIn();
        else marker.openPopup();
      },
      // Who opens a marker by keyboard is at once in what it opened, and back at the marker afterwards.
      popupopen: ({ popup }) => popup.getElement()?.querySelector("a")?.focus({ preventScroll: true }),
      popupclose: () => marker.getElement()?.focus({ preventScroll: true }),
    });
    layer.addLayer(marker);
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
    renumberPopup(item);
    node.classList.toggle("hospice-marker-near", classOf(mark).includes("hospice-marker-near"));
  };

  const draw = (item: Held) => {
    const isHighlighted =
      highlightedId !== null && item.mark.members.some(({ hospice }) => hospice.id === highlightedId);
    item.marker.getElement()?.classList.toggle("is-highlighted", isHighlighted);
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
    remove: () => {
      layer.remove();
      held.clear();
    },
  };
}
