/** A distance as the crow flies in whole kilometres: the points are the middles of postcode areas and towns. */
export function distanceText(km: number): string {
  return km < 1 ? "minder dan 1 km hemelsbreed" : `ongeveer ${Math.round(km)} km hemelsbreed`;
}
