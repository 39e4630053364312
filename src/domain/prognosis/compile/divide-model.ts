/** The model of a large area in parts, one a region, so that a question about one region need not fetch the country. */
import { prepareDistances } from "../../border/distance.ts";
import { findFurthest } from "../catchment/huff.ts";
import { GROUP_COUNT } from "../data/age-groups.ts";
import { hydratePrognosis, SEX_COUNT } from "../data/model-data.ts";
import type { ModelPart, ModelPartData, PrognosisBundle, PrognosisIndex } from "../data/model-data.ts";
import { weighAges } from "../uncertainty/deaths-uncertainty.ts";

/** From more gemeenten than this on, the model comes in parts. */
export const MOST_AT_ONCE = 100;

export interface DividedModel {
  /** The first file: whole for an area of ordinary size. */
  index: PrognosisIndex;
  /** By the id of the part; none for an area of ordinary size. */
  parts: ReadonlyMap<string, ModelPartData>;
}

/** Divides a large model by the region each gemeente counts most in; every gemeente and house is in exactly one part. */
export function divideModel(bundle: PrognosisBundle, most: number = MOST_AT_ONCE): DividedModel {
  if (bundle.municipalities.length <= most) return { index: bundle, parts: new Map() };
  const homes = new Map<string, number[]>();
  bundle.municipalities.forEach(({ region }, place) => homes.set(region, [...(homes.get(region) ?? []), place]));
  const needs = findNeeds(bundle);
  const { official: _official, ...facts } = bundle;
  return {
    index: {
      ...facts,
      municipalities: [],
      sites: [],
      postcodes: [],
      basePopulation: [],
      ...(bundle.reachKm !== undefined && { deathsWeights: [...weighAges(hydratePrognosis(bundle))] }),
      parts: [...homes].map(([id, municipalities]): ModelPart => ({ id, municipalities, needs: needs.get(id)! })),
    },
    parts: new Map([...homes].map(([id, places]) => [id, takePart(bundle, new Set(places))])),
  };
}

function takePart(bundle: PrognosisBundle, places: ReadonlySet<number>): ModelPartData {
  const count = bundle.municipalities.length;
  const rowsOf = <Value>(values: readonly Value[]) => {
    const size = values.length / count;
    return [...places].flatMap((place) => values.slice(place * size, (place + 1) * size));
  };
  const { official } = bundle;
  return {
    municipalities: rowsOf(bundle.municipalities),
    postcodes: rowsOf(bundle.postcodes),
    basePopulation: [...places].flatMap((place) =>
      bundle.basePopulation.slice(place * SEX_COUNT * GROUP_COUNT, (place + 1) * SEX_COUNT * GROUP_COUNT),
    ),
    sites: bundle.sites.filter(({ municipality }) => places.has(municipality)),
    ...(official && {
      official: { ...official, population: rowsOf(official.population), deaths: rowsOf(official.deaths) },
    }),
  };
}

/**
 * The parts each region needs: whoever lives in its gemeenten or goes to a house in them, and every house these people
 * may go to. Of the other people in those parts a house they may go to must be there too, as they would seem to go
 * further otherwise.
 */
function findNeeds(bundle: PrognosisBundle): Map<string, string[]> {
  const homeOf = (place: number) => bundle.municipalities[place]!.region;
  const ids = [...new Set(bundle.municipalities.map(({ region }) => region))];
  if (bundle.reachKm === undefined) return new Map(ids.map((id) => [id, ids]));
  const people = listPeople(bundle);
  return new Map(
    bundle.regions.map(({ id, parts }) => {
      const own = new Set(parts.map(({ municipality }) => municipality));
      const meeting = people.filter(({ place, goals }) => own.has(place) || goals.some((goal) => own.has(goal)));
      const needed = new Set([id, ...meeting.flatMap(({ place, goals }) => [place, ...goals].map(homeOf))]);
      for (let size = 0; size < needed.size;) {
        size = needed.size;
        for (const { place, goals } of people)
          if (goals.length > 0 && needed.has(homeOf(place)) && !goals.some((goal) => needed.has(homeOf(goal))))
            needed.add(homeOf(goals[0]!));
      }
      return [id, ids.filter((other) => needed.has(other))];
    }),
  );
}

/** Per postcode its gemeente, and the gemeenten of the houses that its people may go to. */
function listPeople({ postcodes, sites, reachKm }: PrognosisBundle): { place: number; goals: number[] }[] {
  const distancesFrom = prepareDistances(sites);
  const beds = sites.map(({ attractionBeds }) => Math.log(attractionBeds));
  const kms = new Float64Array(sites.length);
  return postcodes.flatMap((points, place) =>
    points.map(([, latitude, longitude]) => {
      distancesFrom({ latitude, longitude }, kms);
      const furthest = findFurthest(kms, beds, reachKm);
      const near = sites.filter((_, site) => kms[site]! <= furthest);
      return { place, goals: [...new Set(near.map(({ municipality }) => municipality))] };
    }),
  );
}
