/** A point in degrees, WGS84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres (IUGG: 6371.0088, rounded). */
const EARTH_RADIUS_KM = 6371;

/** Distance over the earth as the crow flies, in kilometres (haversine formula). */
export function distanceKm(from: Point, to: Point): number {
  const latitudeHalf = toRadians(to.latitude - from.latitude) / 2;
  const longitudeHalf = toRadians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(latitudeHalf) ** 2 +
    Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude)) * Math.sin(longitudeHalf) ** 2;
  // Rounding can lift the chord of opposite points just above 1.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/**
 * Distances from any point to the same places, in their order: those of distanceKm, to the last digit, with what
 * belongs to the places worked out once. Each call writes over `into` and returns it.
 * @param into as long as the places
 */
export function prepareDistances(places: readonly Point[]): (from: Point, into: Float64Array) => Float64Array {
  const latitudes = Float64Array.from(places, ({ latitude }) => latitude);
  const longitudes = Float64Array.from(places, ({ longitude }) => longitude);
  const cosines = latitudes.map((latitude) => Math.cos(toRadians(latitude)));
  return (from, into) => {
    const cosine = Math.cos(toRadians(from.latitude));
    for (let place = 0; place < into.length; place += 1) {
      const latitudeHalf = toRadians(latitudes[place]! - from.latitude) / 2;
      const longitudeHalf = toRadians(longitudes[place]! - from.longitude) / 2;
      const chord = Math.sin(latitudeHalf) ** 2 + cosine * cosines[place]! * Math.sin(longitudeHalf) ** 2;
      into[place] = 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
    return into;
  };
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
