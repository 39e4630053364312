import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import {
  glossary,
  hospices,
  modelRegions,
  municipalities,
  networks,
  places as allPlaces,
  publishedHospices,
  taxonomy,
} from "../../compiled.ts";
import { buildPlaceList } from "../../domain/directory/records/geography/compile-places.ts";
import { audienceNames } from "../../domain/content/audience.ts";
import type { CollectionName } from "../../domain/content/collections.ts";
import { listedPageKinds } from "../../domain/content/page-kinds.ts";
import { listNeeds } from "../../domain/directory/finding/needs.ts";
import { buildLexicon, type Concept } from "../../domain/search/lexicon.ts";
import { listTownHouses } from "../../domain/search/town-houses.ts";
import type { SiteWords } from "../../islands/site-search/pagefind-index.ts";

/** Titles that a visitor may type wrong: those of what has no date, in plain Dutch. */
const texts = listedPageKinds.flatMap(({ collection, entries, dated, language }) =>
  collection !== undefined && entries === "pages" && !dated && language === undefined
    ? [collection as Exclude<CollectionName, "begrippen">]
    : [],
);

/** What the search page knows of words: the site's word for a synonym, the words it may suggest, and the wishes of the directory. */
export const GET: APIRoute = async () => {
  const concepts: Concept[] = [
    ...glossary.map(({ term, abbreviation, synonyms, avoid }) => ({
      name: term,
      otherWords: [...(abbreviation === undefined ? [] : [abbreviation]), ...synonyms, ...avoid],
    })),
    ...[...taxonomy.expertise, ...taxonomy.facilities].map(({ name, synonyms, abbreviations = [] }) => ({
      name,
      otherWords: [...synonyms, ...abbreviations],
    })),
  ];
  const titles = (await Promise.all(texts.map((name) => getCollection(name)))).flat().map(({ data }) => data.title);
  const places = [...modelRegions, ...municipalities, ...networks, ...publishedHospices].map(({ name }) => name);
  const cities = publishedHospices.flatMap(({ address }) => address?.city ?? []);
  const { towns, villages: pointless, municipalities: middles } = buildPlaceList(allPlaces, municipalities);
  const villages = pointless.flatMap(({ name, municipality }) => {
    const middle = middles.find((item) => item.name === municipality);
    return middle ? [{ ...middle, name }] : [];
  });
  const words: SiteWords = {
    ...buildLexicon(concepts, [...places, ...cities, ...titles]),
    needs: listNeeds(taxonomy, glossary, new Set(hospices.map(({ type }) => type))),
    townHouses: listTownHouses(
      [...towns, ...villages],
      hospices.map(({ name, address, latitude, longitude }) => ({ name, city: address.city, latitude, longitude })),
    ),
    relatives: audienceNames.naaste,
    regions: modelRegions.map(({ id, name }) => ({ id, name })),
  };
  return Response.json(words);
};
