import { readWishes, type WishPart, type WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import { findRegion } from "../../domain/places/place-lookup.ts";
import { sayAround, sayQuoted } from "../../words/sociale-kaart.ts";
import { searchText } from "../../words/zoeken.ts";
import { findBegun } from "../../domain/directory/finding/need-words.ts";
import { addChoice, emptyQuery, facetOf, writeQuery, type DirectoryQuery } from "./directory-query.ts";

/** A way from the site's search to the directory: the address, and in words what is asked there. */
export interface DirectoryLink {
  href: string;
  label: string;
}

/**
 * The link for what a visitor typed. What is known as a wish, a place or a region goes along as such, and the label says
 * so; words with more than one meaning, or with none, go along as words, where `mayBeName` says that they can be part of
 * the name of a house. None when they cannot: a question about how things go is not answered by a map. A second link where
 * a place has the name of a region.
 */
export function linksToDirectory(text: string, vocabulary: WishVocabulary, mayBeName: boolean): DirectoryLink[] {
  const certain = readWishes(text, vocabulary).filter((part) => part.kind !== "need" || part.needs.length === 1);
  if (certain.length === 0) {
    const [begun, ...others] = findBegun(vocabulary.needs, text);
    if (begun !== undefined && others.length === 0) certain.push({ kind: "need", needs: [begun], without: "" });
  }
  if (certain.length > 0) {
    const inRegion = certain.map((part) => readAsRegion(part, vocabulary));
    return [certain, ...(inRegion.some((part, index) => part !== certain[index]) ? [inRegion] : [])].map(linkTo);
  }
  return mayBeName
    ? [{ href: `/sociale-kaart/${writeQuery({ ...emptyQuery, text })}`, label: searchText.directory }]
    : [];
}

function linkTo(parts: readonly WishPart[]): DirectoryLink {
  return {
    href: `/sociale-kaart/${writeQuery(parts.reduce(addPart, emptyQuery))}`,
    label: searchText.directoryFor({ parts: parts.map(nameOf).join(", ") }),
  };
}

function readAsRegion(part: WishPart, { regions }: WishVocabulary): WishPart {
  const region = part.kind === "place" ? findRegion(regions, part.place) : null;
  return region === null ? part : { ...region, kind: "region", without: part.without };
}

/** What helps where nothing is found: to choose a place or a wish on the map oneself. */
export const linkToChoose: DirectoryLink = { href: "/sociale-kaart/", label: searchText.choosePlace };

function addPart(query: DirectoryQuery, part: WishPart): DirectoryQuery {
  if (part.kind === "place") return { ...query, place: part.place };
  if (part.kind === "region") return addChoice(query, "region", part.id);
  return part.needs.reduce((asked, need) => addChoice(asked, facetOf(need), need.id), query);
}

function nameOf(part: WishPart): string {
  if (part.kind === "place") return sayAround({ place: part.place });
  if (part.kind === "region") return searchText.sayRegion({ name: part.name });
  return part.needs.map(({ name }) => sayQuoted({ text: name })).join(` ${searchText.and} `);
}
