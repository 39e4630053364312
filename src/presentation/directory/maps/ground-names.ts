import type { GroundPlace } from "../../../charts/maps/ground-names.ts";
import { groundNames } from "../../../words/kaarten.ts";

/** What lies around the area: names to know where one is, in the middle of it. */
export const groundPlaces: readonly GroundPlace[] = [
  { id: "sea", label: groundNames.sea, on: "water", turn: -35, latitude: 53.275, longitude: 5.18 },
  { id: "lake", label: groundNames.lake, on: "water", turn: -60, latitude: 52.72, longitude: 5.3 },
  { id: "east", label: groundNames.east, on: "land", latitude: 52.12, longitude: 7.12 },
];
