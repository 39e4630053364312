/** The names on a map in shades: the waters and lands around it, its provinces and its gemeenten, none over another. */
import {
  drawAreaMap,
  listProvinces,
  type Boundaries,
  type MapPlace,
  type Municipality,
  type NamedArea,
} from "../../../charts/maps/area-map.ts";
import type { placeAreaNames } from "../../../charts/maps/area-names.ts";
import { placeGroundNames } from "../../../charts/maps/ground-names.ts";
import { MAP_LETTER, MAP_WIDTH, type MapName } from "../../../charts/maps/map-elements.ts";
import { middleOf } from "../../../charts/maps/ring-middle.ts";
import { mapTownNames } from "../../../words/sociale-kaart-kaart.ts";
import { groundPlaces } from "../../directory/maps/ground-names.ts";
import { boxOf, placeLabels } from "../../directory/place-labels.ts";

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

/** What of a frame of gemeenten is written. */
function chooseNamed(boundaries: Boundaries, frame: readonly string[]): NamedArea[] {
  const framed = (boundaries.objects.municipalities.geometries as Municipality[])
    .map(({ id, properties }) => ({ id: String(id), lines: [properties?.name ?? ""], codes: [String(id)] }))
    .filter(({ id }) => frame.includes(id));
  if (frame.length <= MOST_NAMED) return framed;
  const towns: readonly string[] = mapTownNames;
  const rank = ({ lines: [name] }: NamedArea) => towns.indexOf(name!);
  return [
    ...listProvinces(boundaries).map(({ name, codes }) => ({
      id: PROVINCE + name,
      lines: [name.toUpperCase()],
      codes,
    })),
    ...framed.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b)),
  ];
}

const writeInMiddle: typeof placeAreaNames = (areas) =>
  areas.map(({ id, lines, rings }) => ({ id, lines, ...middleOf(rings), halfWidth: 0, halfHeight: 0, leader: "" }));

/**
 * The names on the map of these gemeenten, for a picture that is `MAP_WIDTH` wide: clear of the houses and of each other;
 * one without room is left out.
 */
export function nameMap(boundaries: Boundaries, frame: readonly string[], houses: readonly MapPlace[]): MapName[] {
  const { width, height, ground, names, points } = drawAreaMap({
    boundaries,
    framed: frame,
    points: houses,
    ground: groundPlaces,
    writeGround: placeGroundNames,
    groundSize: MAP_LETTER,
    named: chooseNamed(boundaries, frame),
    writeNames: writeInMiddle,
    width: MAP_WIDTH,
  });
  const named = names.map(({ id, lines: [label = ""], x, y }) => {
    const kind = id.startsWith(PROVINCE) ? ("province" as const) : ("place" as const);
    const width = label.length * (kind === "province" ? CAPITAL_EM : LETTER_EM) * MAP_LETTER + ROOM;
    return { name: id, label, kind, x, y, width, height: LINE_EM * MAP_LETTER };
  });
  const picture = { left: 0, top: 0, right: width, bottom: height };
  const placed = placeLabels(named, points, HOUSE, picture, ground.map(boxOf)).map(
    ({ label, kind, x, y, dx, dy }): MapName => ({ label, kind, x: Math.round(x + dx), y: Math.round(y + dy) }),
  );
  const aground = ground.map(({ label, x, y, turn }): MapName => ({
    label,
    kind: "ground",
    x,
    y,
    ...(turn !== 0 && { turn }),
  }));
  return [...aground, ...placed];
}
