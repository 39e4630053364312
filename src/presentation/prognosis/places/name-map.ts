/** The names on a map in shades: the waters and lands around it, its provinces and its gemeenten, none over another. */
import {
  listProvinces,
  type AreaMap,
  type AreaMapInput,
  type Boundaries,
  type Municipality,
} from "../../../charts/maps/area-map.ts";
import { MAP_LETTER, type MapName } from "../../../charts/maps/map-elements.ts";
import { mapTownNames } from "../../../words/sociale-kaart-kaart.ts";
import { groundPlaces } from "../../directory/ground-names.ts";
import { placeLabels } from "../../directory/place-labels.ts";

/** More gemeenten than have room for a name each: then the provinces, and of the gemeenten the large towns. */
const MOST_NAMED = 24;
/** A letter is a little over half as wide as it is high; capitals are wider, and stand apart. */
const LETTER_EM = 0.58;
const CAPITAL_EM = 0.84;
const LINE_EM = 1.2;
/** Free room beside a name. */
const ROOM = 4;
/** The widest mark of a house. */
const HOUSE = 16;

const PROVINCE = "provincie ";

/** What of a frame of gemeenten is written, for `drawAreaMap`. */
export function chooseNames(
  boundaries: Boundaries,
  frame: readonly string[],
): Required<Pick<AreaMapInput, "ground" | "written">> {
  const framed = (boundaries.objects.municipalities.geometries as Municipality[])
    .map(({ id, properties }) => ({ id: String(id), label: properties?.name ?? "", codes: [String(id)] }))
    .filter(({ id }) => frame.includes(id));
  const isWide = frame.length > MOST_NAMED;
  const towns: readonly string[] = mapTownNames;
  return {
    ground: groundPlaces,
    written: isWide
      ? [
          ...listProvinces(boundaries).map(({ name, codes }) => ({
            id: PROVINCE + name,
            label: name.toUpperCase(),
            codes,
          })),
          ...framed
            .filter(({ label }) => towns.includes(label))
            .sort((a, b) => towns.indexOf(a.label) - towns.indexOf(b.label)),
        ]
      : framed,
  };
}

/** Where each name is written, clear of the houses and of the names before it; one without room is left out. */
export function placeNames({ width, height, ground, written, points }: AreaMap): MapName[] {
  const named = [
    ...ground.map((name) => ({ ...name, kind: "ground" as const })),
    ...written.map((name) => ({
      ...name,
      kind: name.id.startsWith(PROVINCE) ? ("province" as const) : ("place" as const),
    })),
  ];
  const places = placeLabels(
    named.map(({ id, label, kind, x, y }) => ({
      name: id,
      x,
      y,
      width: label.length * (kind === "province" ? CAPITAL_EM : LETTER_EM) * MAP_LETTER + ROOM,
      height: LINE_EM * MAP_LETTER,
    })),
    points,
    HOUSE,
    { left: 0, top: 0, right: width, bottom: height },
  );
  return places.map(({ name, dx, dy }) => {
    const { label, kind, x, y } = named.find(({ id }) => id === name)!;
    return { label, kind, x: Math.round(x + dx), y: Math.round(y + dy) };
  });
}
