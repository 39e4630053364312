import type { Places } from "../bundle.ts";
import type { Point } from "../../../border/distance.ts";
import { foldText } from "../../../border/fold-text.ts";
import type { PostcodeRow } from "./geo-schema.ts";
import { compareText } from "../../../border/problem.ts";

/** Points by four-digit postcode and by town within a gemeente. */
export interface Gazetteer {
  findPostcode: (postcode4: string) => PostcodeRow | undefined;
  /** The mean of the postcodes with this place name in this gemeente. */
  findTown: (name: string, municipality: string) => Point | undefined;
  /** All postcodes and towns, in a fixed order. */
  places: Pick<Places, "postcodes" | "towns">;
}

export function buildGazetteer(rows: readonly PostcodeRow[]): Gazetteer {
  const byPostcode = new Map(rows.map((row) => [row.postcode4, row]));
  const towns = meanPerTown(rows);
  return {
    findPostcode: (postcode4) => byPostcode.get(postcode4),
    findTown: (name, municipality) => {
      const town = towns.get(townKey(name, municipality));
      return town && { latitude: town.latitude, longitude: town.longitude };
    },
    places: {
      postcodes: [...rows]
        .sort((a, b) => compareText(a.postcode4, b.postcode4))
        .map(({ postcode4, latitude, longitude }) => ({ postcode4, latitude, longitude })),
      towns: [...towns].sort(([a], [b]) => compareText(a, b)).map(([, town]) => town),
    },
  };
}

function meanPerTown(rows: readonly PostcodeRow[]): Map<string, Places["towns"][number]> {
  const groups = new Map<string, PostcodeRow[]>();
  for (const row of rows) {
    const key = townKey(row.place, row.municipality);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const towns = new Map<string, Places["towns"][number]>();
  for (const [key, members] of groups) {
    const [{ place: name, municipality } = { place: "", municipality: "" }] = members;
    towns.set(key, { name, municipality, ...meanPoint(members) });
  }
  return towns;
}

function townKey(name: string, municipality: string): string {
  return `${foldText(name)} ${municipality}`;
}

/** Mean of points a few kilometres apart; five decimals is about a metre. */
export function meanPoint(points: readonly Point[]): Point {
  const mean = (values: number[]) => Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(5));
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  };
}
