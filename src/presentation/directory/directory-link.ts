import { readWishes, type WishPart, type WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import { searchText } from "../../text/search.ts";
import { emptyQuery, writeQuery, type DirectoryQuery } from "./directory-query.ts";

/** A way from the site's search to the directory: the address, and in words what is asked there. */
export interface DirectoryLink {
  href: string;
  label: string;
}

/**
 * The link for what a visitor typed. What is known as a wish, a place or a region goes along as such, and the label says
 * so; words with more than one meaning, or with none, go along as words.
 */
export function linkToDirectory(text: string, vocabulary: WishVocabulary): DirectoryLink {
  const certain = readWishes(text, vocabulary).filter((part) => part.kind !== "need" || part.needs.length === 1);
  const query = certain.length === 0 ? { ...emptyQuery, text } : certain.reduce(addPart, emptyQuery);
  return {
    href: `/sociale-kaart/${writeQuery(query)}`,
    label: certain.length === 0 ? searchText.directory : searchText.directoryFor(certain.map(nameOf)),
  };
}

function addPart(query: DirectoryQuery, part: WishPart): DirectoryQuery {
  if (part.kind === "place") return { ...query, place: part.place };
  if (part.kind === "region") return { ...query, regionId: part.id };
  return part.needs.reduce(
    (asked, { id, kind }) =>
      kind === "type" ? { ...asked, typeId: id } : { ...asked, needIds: [...asked.needIds, id] },
    query,
  );
}

function nameOf(part: WishPart): string {
  if (part.kind === "place") return `rond ${part.place}`;
  if (part.kind === "region") return `regio ${part.name}`;
  return part.needs.map(({ name }) => `‘${name}’`).join(" en ");
}
