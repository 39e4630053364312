import type { MapPlace } from "../../../charts/maps/area-map.ts";
import { groundNames } from "../../../words/kaarten.ts";

/** What lies around the area: names to know where one is, in the middle of it. */
export const groundPlaces: readonly MapPlace[] = [
  { id: "sea", label: groundNames.sea, latitude: 53.335, longitude: 5.5 },
  { id: "lake", label: groundNames.lake, latitude: 52.8, longitude: 5.36 },
  { id: "east", label: groundNames.east, latitude: 52.09, longitude: 7.1 },
];
