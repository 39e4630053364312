import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { AreaName, NamedAround, placeAreaNames } from "./area-names.ts";
import type { GroundName, GroundPlace, placeGroundNames } from "./ground-names.ts";
import type { Pixel, Ring } from "./pixel.ts";
import { pathOf } from "./svg-path.ts";

/** What the boundaries carry per municipality. */
export interface MunicipalityProperties {
  name: string;
  province: string;
}

export type Boundaries = Topology<{
  municipalities: GeometryCollection<MunicipalityProperties>;
  /** Land around the area, drawn under it. */
  surroundings?: MultiPolygon;
  /** Inland water that the land around it leaves out. */
  lakes?: MultiPolygon;
}>;

export type Municipality = Polygon<MunicipalityProperties> | MultiPolygon<MunicipalityProperties>;

/** A place on the earth, in degrees (WGS 84). */
export interface MapPlace {
  id: string;
  label: string;
  latitude: number;
  longitude: number;
}

export interface DrawnPlace {
  id: string;
  label: string;
  x: number;
  y: number;
}

export interface MapShade {
  id: string;
  /** Codes of the municipalities in it. */
  codes: readonly string[];
}

export interface NamedArea extends MapShade {
  /** The name as it is written, broken into lines. */
  lines: readonly string[];
}

export interface AreaMapInput {
  boundaries: Boundaries;
  /** Codes of the municipalities to shade, such as GM0014. */
  highlighted?: readonly string[];
  /** Sets of municipalities drawn each in a shade of its own, such as classes of distance. */
  shades?: readonly MapShade[];
  /** Codes the picture is fitted to; absent means all municipalities. */
  framed?: readonly string[];
  /** What lies around a place instead: so many km to either side, as high as it is wide but for `height` (a share of that), moved off the land around where the area ends. */
  around?: { latitude: number; longitude: number; km: number; height?: number };
  points?: readonly MapPlace[];
  towns?: readonly MapPlace[];
  /** Waters and lands around the area, to be named where they lie, by `writeGround`. */
  ground?: readonly GroundPlace[];
  /** Given by who names them, as `writeNames`. */
  writeGround?: typeof placeGroundNames;
  /** Height of the letters of those names, in SVG units. */
  groundSize?: number;
  /** Areas that are written by name, where no point is covered, by `writeNames`. */
  named?: readonly NamedArea[];
  /** Given by who names areas: a map without names does without what finds room for them. */
  writeNames?: typeof placeAreaNames;
  /** What is drawn for the points, for the names to keep clear of; absent is a dot for each. */
  marksOf?: (points: readonly DrawnPlace[]) => readonly NamedAround[];
  /** Size of the written names, in SVG units. */
  nameSize?: number;
  /** Width of the picture in SVG units; the height follows from the area. */
  width: number;
}

/** How many km a picture `height` times as high as it is wide reaches to either side, to hold all of these places. */
export function reachTo(
  from: Pick<MapPlace, "latitude" | "longitude">,
  places: readonly Pick<MapPlace, "latitude" | "longitude">[],
  height = 1,
): number {
  const north = ({ latitude }: { latitude: number }) => Math.abs(latitude - from.latitude) * KM_PER_DEGREE;
  const east = ({ longitude }: { longitude: number }) =>
    Math.abs(longitude - from.longitude) * KM_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180);
  return Math.max(0, ...places.flatMap((place) => [east(place), north(place) / height]));
}

/** Paths and points for one SVG, in units of its viewBox. */
export interface AreaMap {
  width: number;
  height: number;
  /** Land that is not of the area, and the water in it; empty where the boundaries do not know it. */
  around: string;
  lakes: string;
  land: string;
  borders: string;
  provinces: string;
  highlight: string;
  shades: { id: string; path: string }[];
  points: DrawnPlace[];
  towns: DrawnPlace[];
  ground: GroundName[];
  names: AreaName[];
}

const KM_PER_DEGREE = 111.2;
/** Share of the framed area kept free around it. */
const MARGIN_SHARE = 0.06;

/** Web Mercator in radians, y downwards: the projection the live map uses, so both show the same shape. */
export function projectPlace(longitude: number, latitude: number): Pixel {
  const radians = Math.PI / 180;
  return [longitude * radians, -Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2))];
}

/** The provinces of the boundaries, each with the codes of its municipalities. */
export function listProvinces(boundaries: Boundaries): { name: string; codes: string[] }[] {
  const codes = new Map<string, string[]>();
  for (const { id, properties } of boundaries.objects.municipalities.geometries) {
    if (properties === undefined || !("province" in properties)) continue;
    codes.set(properties.province, [...(codes.get(properties.province) ?? []), String(id)]);
  }
  return [...codes].map(([name, ids]) => ({ name, codes: ids }));
}

interface Frame {
  height: number;
  toPixel: (position: readonly number[]) => Pixel;
  /** Of a place that is projected already. */
  fromProjected: (projected: Pixel) => Pixel;
}

function ringsOf({ coordinates }: { coordinates: number[][][][] }): number[][][] {
  return coordinates.flat();
}

function boundsOf(rings: readonly number[][][]): [number, number, number, number] {
  const projected = rings.flat().map(([longitude = 0, latitude = 0]) => projectPlace(longitude, latitude));
  const xs = projected.map(([x]) => x);
  const ys = projected.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function boundsAround({
  latitude,
  longitude,
  km,
  height = 1,
}: NonNullable<AreaMapInput["around"]>): ReturnType<typeof boundsOf> {
  const north = (km * height) / KM_PER_DEGREE;
  const east = km / KM_PER_DEGREE / Math.cos((latitude * Math.PI) / 180);
  const [left, top] = projectPlace(longitude - east, latitude + north);
  const [right, bottom] = projectPlace(longitude + east, latitude - north);
  return [left, top, right, bottom];
}

/** What does not change from one drawing of the same boundaries to the next. */
interface Ground {
  /** Left, top, right and bottom of each municipality, and of all together, as projected. */
  bounds: ReadonlyMap<Municipality, ReturnType<typeof boundsOf>>;
  whole: ReturnType<typeof boundsOf>;
  surroundings: readonly number[][][];
  lakes: readonly number[][][];
}

const grounds = new WeakMap<Boundaries, Ground>();

/** A site draws the same boundaries on every page of a house: their shapes are joined and measured once. */
function groundOf(boundaries: Boundaries): Ground {
  const known = grounds.get(boundaries);
  if (known) return known;
  const { municipalities, surroundings, lakes } = boundaries.objects;
  const all = municipalities.geometries as Municipality[];
  const ringsIn = (shape: MultiPolygon | undefined) =>
    shape === undefined
      ? []
      : (feature(boundaries, shape).geometry as { coordinates: number[][][][] }).coordinates.flat();
  const ground = {
    bounds: new Map(all.map((municipality) => [municipality, boundsOf(ringsOf(merge(boundaries, [municipality])))])),
    whole: boundsOf(ringsOf(merge(boundaries, all))),
    surroundings: ringsIn(surroundings),
    lakes: ringsIn(lakes),
  };
  grounds.set(boundaries, ground);
  return ground;
}

/** As large, and moved so far that it does not look beyond the whole: what lies there says nothing. */
function moveInside(
  [left, top, right, bottom]: ReturnType<typeof boundsOf>,
  whole: ReturnType<typeof boundsOf>,
): ReturnType<typeof boundsOf> {
  const step = (from: number, to: number, first: number, last: number) =>
    to - from > last - first ? (first + last - from - to) / 2 : Math.max(first - from, 0) + Math.min(last - to, 0);
  const [x, y] = [step(left, right, whole[0], whole[2]), step(top, bottom, whole[1], whole[3])];
  return [left + x, top + y, right + x, bottom + y];
}

function fitFrame([left, top, right, bottom]: ReturnType<typeof boundsOf>, width: number): Frame {
  const margin = Math.max(right - left, bottom - top) * MARGIN_SHARE;
  const scale = width / (right - left + 2 * margin);
  const fromProjected = ([x, y]: Pixel): Pixel => [(x - left + margin) * scale, (y - top + margin) * scale];
  return {
    height: Math.round((bottom - top + 2 * margin) * scale),
    toPixel: ([longitude = 0, latitude = 0]) => fromProjected(projectPlace(longitude, latitude)),
    fromProjected,
  };
}

function isInFrame([x, y]: Pixel, width: number, height: number): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Throws when a code is not in the boundaries. */
function selectByCode(boundaries: Boundaries, codes: readonly string[]): Municipality[] {
  const all = boundaries.objects.municipalities.geometries as Municipality[];
  return codes.map((code) => {
    const found = all.find(({ id }) => id === code);
    if (!found) throw new Error(`Gemeente ${code} staat niet in de grenzen.`);
    return found;
  });
}

function filterVisible(boundaries: Boundaries, { height, fromProjected }: Frame, width: number): Municipality[] {
  const { bounds } = groundOf(boundaries);
  return (boundaries.objects.municipalities.geometries as Municipality[]).filter((municipality) => {
    const [left, top, right, bottom] = bounds.get(municipality)!;
    const [fromX, fromY] = fromProjected([left, top]);
    const [toX, toY] = fromProjected([right, bottom]);
    return toX >= 0 && fromX <= width && toY >= 0 && fromY <= height;
  });
}

/** The municipalities that a picture of this width shows when it is fitted to those with these codes. */
export function listVisible(boundaries: Boundaries, framed: readonly string[], width: number): Municipality[] {
  const fitted = boundsOf(ringsOf(merge(boundaries, selectByCode(boundaries, framed))));
  return filterVisible(boundaries, fitFrame(fitted, width), width);
}

/**
 * Draws municipalities, a shaded set and points as paths for a static SVG.
 * Throws when a code is not in the boundaries: a missing area must not vanish silently.
 */
export function drawAreaMap({
  boundaries,
  highlighted = [],
  shades = [],
  framed,
  around: middle,
  points = [],
  towns = [],
  ground = [],
  writeGround = () => [],
  groundSize = 15,
  named = [],
  writeNames = () => [],
  marksOf = (places) => places,
  nameSize = 15,
  width,
}: AreaMapInput): AreaMap {
  const select = (codes: readonly string[]) => selectByCode(boundaries, codes);
  const { whole, surroundings, lakes } = groundOf(boundaries);
  const fitted = framed ? boundsOf(ringsOf(merge(boundaries, select(framed)))) : whole;
  const frame = fitFrame(middle ? moveInside(boundsAround(middle), whole) : fitted, width);
  const { height, toPixel } = frame;
  const visible = filterVisible(boundaries, frame, width);
  const shown: GeometryCollection<MunicipalityProperties> = { type: "GeometryCollection", geometries: visible };
  const toPixels = (rings: readonly number[][][]) => rings.map((ring): Ring => ring.map(toPixel));
  const draw = (rings: readonly number[][][], closed: boolean) => pathOf(toPixels(rings), closed, { width, height });
  const place = (items: readonly MapPlace[]) =>
    items
      .map(({ id, label, latitude, longitude }) => ({ id, label, pixel: toPixel([longitude, latitude]) }))
      .filter(({ pixel }) => isInFrame(pixel, width, height))
      .map(({ id, label, pixel: [x, y] }) => ({ id, label, x: Math.round(x), y: Math.round(y) }));
  const isBetweenProvinces = (a: Municipality, b: Municipality) => a.properties?.province !== b.properties?.province;
  const placed = place(points);
  const marks = marksOf(placed);
  const land = ringsOf(merge(boundaries, visible));
  const groundNames = writeGround(
    place(ground).map((at) => ({ ...ground.find(({ id }) => id === at.id)!, ...at })),
    { area: toPixels(land), around: toPixels(surroundings), lakes: toPixels(lakes) },
    groundSize,
    { width, height },
    marks,
  );
  return {
    width,
    height,
    around: draw(surroundings, true),
    lakes: draw(lakes, true),
    land: draw(land, true),
    borders: draw(
      mesh(boundaries, shown, (a, b) => a !== b && !isBetweenProvinces(a as Municipality, b as Municipality))
        .coordinates,
      false,
    ),
    provinces: draw(
      mesh(boundaries, shown, (a, b) => a !== b && isBetweenProvinces(a as Municipality, b as Municipality))
        .coordinates,
      false,
    ),
    highlight: highlighted.length > 0 ? draw(ringsOf(merge(boundaries, select(highlighted))), true) : "",
    shades: shades
      .filter(({ codes }) => codes.length > 0)
      .map(({ id, codes }) => ({ id, path: draw(ringsOf(merge(boundaries, select(codes))), true) })),
    points: placed,
    towns: place(towns),
    ground: groundNames,
    names: writeNames(
      named.map(({ id, lines, codes }) => ({
        id,
        lines,
        rings: toPixels(ringsOf(merge(boundaries, select(codes)))),
      })),
      [...marks, ...groundNames],
      nameSize,
      { width, height },
    ),
  };
}
