import type { Asked } from "../../../domain/directory/house/shortlist.ts";
import { listWishes, readQuery } from "../directory-query.ts";

/** What is looked for in an address of the directory ("?nodig=als&plaats=Emmen"), as far as it goes along to the choice. */
export function readAskedQuery(search: string): Asked {
  const query = readQuery(search);
  const needs = listWishes(query).filter(({ facet }) => facet === "need");
  return { needs: needs.map(({ choice }) => choice), place: query.place };
}
