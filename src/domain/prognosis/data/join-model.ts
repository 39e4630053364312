/** Parts of a large model put together again, for who asks: all of them, or those that one region needs. */
import { GROUP_COUNT } from "./age-groups.ts";
import { SEX_COUNT } from "./model-data.ts";
import type { ModelPartData, PrognosisBundle, PrognosisIndex } from "./model-data.ts";

/**
 * The bundle of the parts in `files`, its gemeenten and houses in the order of the whole, so that every sum is made in
 * the same order and comes out the same to the last digit.
 * @param files by the id of the part
 * @param only the region it is for, when these are not all parts
 */
export function joinModel(
  { parts = [], deathsWeights, ...index }: PrognosisIndex,
  files: ReadonlyMap<string, ModelPartData>,
  only?: string,
): PrognosisBundle {
  const rows = parts
    .flatMap(({ id, municipalities }) => {
      const file = files.get(id);
      return file === undefined ? [] : municipalities.map((whole, row) => ({ whole, row, file }));
    })
    .sort((a, b) => a.whole - b.whole);
  const placeOf = new Map(rows.map(({ whole }, place) => [whole, place]));
  const gather = <Value>(size: number, tableOf: (file: ModelPartData) => readonly Value[]): Value[] =>
    rows.flatMap(({ row, file }) => tableOf(file).slice(row * size, (row + 1) * size));
  const { official } = rows[0]?.file ?? {};
  const officialSize = official && official.population.length / rows[0]!.file.municipalities.length;
  return {
    ...index,
    ...(only !== undefined && { only, ...(deathsWeights && { deathsWeights }) }),
    municipalities: gather(1, ({ municipalities }) => municipalities),
    regions: index.regions.map((region) => ({
      ...region,
      parts: region.parts.flatMap(({ municipality, weight }) => {
        const place = placeOf.get(municipality);
        return place === undefined ? [] : [{ municipality: place, weight }];
      }),
    })),
    sites: [...files.values()]
      .flatMap(({ sites }) => sites.map((site) => ({ ...site, municipality: placeOf.get(site.municipality)! })))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    postcodes: gather(1, ({ postcodes }) => postcodes),
    basePopulation: gather(SEX_COUNT * GROUP_COUNT, ({ basePopulation }) => basePopulation),
    ...(official && {
      official: {
        ...official,
        population: gather(officialSize!, (file) => file.official!.population),
        deaths: gather(officialSize!, (file) => file.official!.deaths),
      },
    }),
  };
}
