/** A point in degrees, WGS84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres (IUGG: 6371.0088, rounded). */
const EARTH_RADIUS_KM = 6371;

/** Distance over the earth as the crow flies, in kilometres (haversine formula). */
export function distanceKm(from: Point, to: Point): number {
  const cosines = Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude));
  return haversineKm(to.latitude - from.latitude, to.longitude - from.longitude, cosines);
}

/**
 * A distance as it is told everywhere, in whole kilometres, for the points are the middles of postcode areas and towns; 0
 * for less than one. What is within a distance is judged by the same number.
 */
export function wholeKm(km: number): number {
  return km < 1 ? 0 : Math.round(km);
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
      into[place] = haversineKm(
        latitudes[place]! - from.latitude,
        longitudes[place]! - from.longitude,
        cosine * cosines[place]!,
      );
    }
    return into;
  };
}

/** @param cosines of both latitudes, multiplied; the steps between the two points are in degrees */
function haversineKm(latitudeStep: number, longitudeStep: number, cosines: number): number {
  const chord = Math.sin(toRadians(latitudeStep) / 2) ** 2 + cosines * Math.sin(toRadians(longitudeStep) / 2) ** 2;
  // Rounding can lift the chord of opposite points just above 1.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
