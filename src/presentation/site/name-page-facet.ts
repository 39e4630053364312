import type { PageFacet } from "../../domain/content/page-kind-table.ts";
import { pageKindNames } from "../../words/paginas.ts";

const names: Readonly<Record<PageFacet, string>> = pageKindNames;

/** Name of a kind of page in the results of the search; a value from an address may be none, and stays as it is. */
export function namePageFacet(facet: string): string {
  return Object.entries(names).find(([name]) => name === facet)?.[1] ?? facet;
}
