import { pageKinds, type PageFacet, type PageKind, type PageKindId, type PlainPage } from "./page-kind-table.ts";

/** Every row with its id, in order. */
export const listedPageKinds: readonly (PageKind & { id: PageKindId })[] = (Object.keys(pageKinds) as PageKindId[]).map(
  (id) => ({ id, ...(pageKinds[id] as PageKind) }),
);

/** Every value of the search facet "soort". */
export const pageFacets = [
  ...new Set(listedPageKinds.flatMap(({ facet, facetBelow = facet }) => [facet, facetBelow])),
] as readonly PageFacet[];

/** A kind of page whose texts stand in a collection. */
export type KindWithCollection = PageKind & { id: PageKindId; collection: string };

/** The kinds of which the general page files draw the list, or the texts. */
export function listPlainKinds(page: PlainPage): KindWithCollection[] {
  return listedPageKinds.filter(
    (kind): kind is KindWithCollection => kind.collection !== undefined && kind.plain?.includes(page) === true,
  );
}

const longestFirst = [...listedPageKinds].sort((a, b) => b.address.length - a.address.length);

/** The kind of the page at a path of the site, "/formats/opzet/". Home takes what no other row begins. */
export function findPageKind(path: string): PageKind & { id: PageKindId } {
  const found = longestFirst.find(({ address }) => path.startsWith(address));
  if (found === undefined) throw new RangeError(`geen soort pagina voor "${path}"; verwacht een pad dat met / begint`);
  return found;
}

/** Value of the search facet "soort" of the page at a path. */
export function findPageFacet(path: string): PageFacet {
  const { address, facet, facetBelow = facet } = findPageKind(path);
  return (path === address || address === "/" ? facet : facetBelow) as PageFacet;
}

/** Where a text of a collection is read: on the page that shows it, below the address of its kind, or as a place there. */
export function findEntryAddress(collection: string, id: string): string {
  const shown = listedPageKinds.find(({ shows }) => shows?.collection === collection && shows.id === id);
  if (shown) return shown.address;
  const kind = listedPageKinds.find((row) => row.collection === collection);
  if (kind === undefined) throw new RangeError(`geen soort pagina met de verzameling "${collection}"`);
  return kind.entries === "places" ? `${kind.address}#${id}` : `${kind.address}${id}/`;
}
