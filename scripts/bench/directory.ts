/** Speed of finding a hospice among made-up ones, beside two libraries somebody might pick instead. It asserts nothing. */
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import Fuse from "fuse.js";
import { Bench } from "tinybench";
import { distanceKm } from "../../src/domain/border/distance.ts";
import { indexHospiceWords } from "../../src/domain/directory/finding/hospice-words.ts";
import { explainMatch, judge } from "../../src/domain/directory/finding/match.ts";
import { findHospices, type HospiceSearch } from "../../src/domain/directory/finding/search.ts";
import type { SearchableHospice } from "../../src/domain/directory/finding/searchable.ts";
import { inventDirectory } from "../../tests/fixtures/invent-directory.ts";

const MILLISECONDS_PER_RUNNER = 1000;
/** As many lines as the page shows at first. */
const LINES = 50;
const from = { latitude: 52.8, longitude: 6.3 };
const type = { facet: "type", choice: "bth" } as const;
const region = { facet: "region", choice: "noord" } as const;
/** "Linden" with a typing error, a type and a region, ordered by distance. */
const typingError: HospiceSearch = { text: "lindn", wishes: [type, region], from, sort: "distance" };
/** No words, so that nothing falls out before it is judged. */
const wishesOnly: HospiceSearch = {
  wishes: [
    type,
    { facet: "need", choice: "dementie" },
    { facet: "need", choice: "tuin" },
    { facet: "distance", choice: "30" },
  ],
  from,
};
/** Who has only begun to type: many words begin so. */
const beginning: HospiceSearch = { text: "be", from };

/** Everything the page does for an answer: order, counts, near misses, and the reasons of the lines shown. */
function answer(
  hospices: readonly SearchableHospice[],
  byId: ReadonlyMap<string, SearchableHospice>,
  query: HospiceSearch,
): number {
  const { found } = findHospices(hospices, query);
  const { wishes = [] } = query;
  return found.slice(0, LINES).map(({ id, distanceKm: km }) => explainMatch(byId.get(id)!, wishes, km ?? undefined))
    .length;
}

interface Rivals {
  fuse: () => number;
  orama: () => number;
}

/** The same words, type, region and order; without reasons and counts, which neither of them has. */
async function buildRivals(
  hospices: readonly SearchableHospice[],
  byId: ReadonlyMap<string, SearchableHospice>,
): Promise<Rivals> {
  const byDistance = (ids: string[]) =>
    ids.map((id) => byId.get(id)!).sort((a, b) => distanceKm(from, a) - distanceKm(from, b)).length;
  const fuse = new Fuse(hospices, { keys: ["name", "place", "organization", "termWords"], threshold: 0.3 });
  const fits = (hospice: SearchableHospice) => [type, region].every((wish) => judge(hospice, wish) === "meets");
  const orama = create({
    schema: {
      id: "string",
      name: "string",
      place: "string",
      organization: "string",
      termWords: "string",
      type: "enum",
      region: "enum",
    } as const,
  });
  await insertMultiple(
    orama,
    hospices.map(({ id, name, place, organization, termWords, typeWords, areaWords }) => ({
      id,
      name,
      place,
      organization,
      termWords,
      type: typeWords,
      region: areaWords,
    })),
  );
  const term = typingError.text!;
  return {
    fuse: () =>
      byDistance(
        fuse
          .search(term)
          .map(({ item }) => item)
          .filter(fits)
          .map(({ id }) => id),
      ),
    orama: () => {
      const result = searchOrama(orama, {
        term,
        tolerance: 2,
        limit: hospices.length,
        where: { type: { eq: type.choice }, region: { eq: region.choice } },
      });
      if (result instanceof Promise) throw new Error("Orama answers later than expected");
      return byDistance(result.hits.map(({ document }) => document.id));
    },
  };
}

async function measure(count: number): Promise<string> {
  const { hospices } = inventDirectory(count);
  indexHospiceWords(hospices);
  const byId = new Map(hospices.map((hospice) => [hospice.id, hospice]));
  const start = performance.now();
  answer(hospices, byId, typingError);
  const firstMilliseconds = performance.now() - start;
  const rivals = await buildRivals(hospices, byId);
  const bench = new Bench({ time: MILLISECONDS_PER_RUNNER, warmupTime: MILLISECONDS_PER_RUNNER / 4 });
  bench.add("wij: tikfout, soort, regio, afstand", () => void answer(hospices, byId, typingError));
  bench.add("wij: wensen, kilometers, geen woord", () => void answer(hospices, byId, wishesOnly));
  bench.add("wij: twee letters getypt", () => void answer(hospices, byId, beginning));
  bench.add("fuse.js: tikfout, soort, regio, afstand", () => void rivals.fuse());
  bench.add("orama: tikfout, soort, regio, afstand", () => void rivals.orama());
  await bench.run();
  const lines = bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name}: geen meting`);
    return `  ${name.padEnd(42)}${result.latency.p50.toFixed(3).padStart(9)} ms  (99%: ${result.latency.p99.toFixed(3)} ms)`;
  });
  const found = findHospices(hospices, typingError).found.length;
  return [
    `${count} verzonnen hospices`,
    ...lines,
    `  Gevonden met de tikfout: wij ${found}, fuse.js ${rivals.fuse()}, orama ${rivals.orama()}`,
    `  Eerste vraag, met het maken van de woordenlijst: ${firstMilliseconds.toFixed(1)} ms`,
  ].join("\n");
}

console.log("Een hospice vinden: mediaan per vraag, met redenen en aantallen, gemeten in deze ene run.\n");
for (const count of [300, 10_000]) console.log(`${await measure(count)}\n`);
