import {
  drawAreaMap,
  listProvinces,
  projectPlace,
  type Boundaries,
  type DrawnPlace,
  type MapPlace,
} from "../../../charts/maps/area-map.ts";
import { placeAreaNames } from "../../../charts/maps/area-names.ts";
import type { Pixel } from "../../../charts/maps/pixel.ts";
import { groundPlaces } from "./ground-names.ts";
import type { MapGround } from "./map-town.ts";

/** About half the width of the map on a wide screen: a mark to press is twice as large there as a dot is here. */
const WIDTH = 240;
const LETTER = 8;

/** To the hundredth of a degree, a kilometre: a name needs no more. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

/**
 * What the map one moves in names besides towns, as the drawn maps do: waters and lands around, and the provinces, where
 * the houses leave room when the map is seen whole.
 */
export function listGrounds(boundaries: Boundaries, houses: readonly MapPlace[]): MapGround[] {
  const { names } = drawAreaMap({
    boundaries,
    points: houses,
    named: listProvinces(boundaries).map(({ name, codes }) => ({ id: name, lines: [name.toUpperCase()], codes })),
    writeNames: placeAreaNames,
    nameSize: LETTER,
    width: WIDTH,
  });
  const placeAt = readPlaces(boundaries);
  const provinces = names.map(({ id, x, y }): MapGround => ({
    name: id.toUpperCase(),
    ...placeAt(x, y),
    kind: "province",
  }));
  const grounds = groundPlaces.map(({ label, latitude, longitude, turn }): MapGround => ({
    ...{ name: label, latitude, longitude, kind: "ground" },
    ...(turn !== undefined && { turn }),
  }));
  return [...grounds, ...provinces];
}

/** Two places in the picture, to read others from. */
const CORNERS: readonly [MapPlace, MapPlace] = [
  { id: "southwest", label: "", latitude: 52.2, longitude: 5.6 },
  { id: "northeast", label: "", latitude: 53.4, longitude: 6.8 },
];

/** From a point of the drawing back to a place: the projection is even in longitude, and in its own measure of latitude. */
function readPlaces(boundaries: Boundaries): (x: number, y: number) => { latitude: number; longitude: number } {
  const [one, other] = drawAreaMap({ boundaries, points: CORNERS, width: WIDTH }).points as [DrawnPlace, DrawnPlace];
  const [from, to] = CORNERS.map(({ longitude, latitude }) => projectPlace(longitude, latitude)) as [Pixel, Pixel];
  const between = (share: number, axis: 0 | 1) => from[axis] + share * (to[axis] - from[axis]);
  const degrees = 180 / Math.PI;
  return (x, y) => ({
    longitude: round(between((x - one.x) / (other.x - one.x), 0) * degrees),
    latitude: round((2 * Math.atan(Math.exp(-between((y - one.y) / (other.y - one.y), 1))) - Math.PI / 2) * degrees),
  });
}
