import type { Point } from "../../../domain/border/distance.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";

/** Decimals of a degree: about 10 metres, more than a postcode can tell. */
const DEGREE_DECIMALS = 4;

/** Where a new house stands: its postcode, or the middle of the postcodes of its gemeente. null: not a postcode there. */
export function placeNewHouse(model: ModelData, municipality: number, postcode: string): Point | null {
  const points = model.postcodes[municipality] ?? [];
  const chosen = postcode === "" ? points : points.filter(([code]) => String(code) === postcode);
  if (chosen.length === 0) return null;
  const mean = (read: (point: (typeof points)[number]) => number) =>
    Number((chosen.reduce((sum, point) => sum + read(point), 0) / chosen.length).toFixed(DEGREE_DECIMALS));
  return { latitude: mean(([, latitude]) => latitude), longitude: mean(([, , longitude]) => longitude) };
}
