export interface MapTown {
  name: string;
  latitude: number;
  longitude: number;
}

/** A name of what lies in or around the area, on the map one moves in. */
export interface MapGround extends MapTown {
  /** A water or a land around is written where its place is; a province there, or where there is room beside it. */
  kind: "province" | "ground";
  /** Degrees by which it is turned, clockwise. */
  turn?: number;
}
