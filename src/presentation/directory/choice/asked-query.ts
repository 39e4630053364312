import type { Asked } from "../../../domain/directory/house/shortlist.ts";
import { emptyQuery, readQuery, writeQuery } from "../directory-query.ts";

/** What is looked for in an address of the directory ("?nodig=als&plaats=Emmen"), as far as it goes along to the choice. */
export function readAskedQuery(search: string): Asked {
  const { need, place, urgency } = readQuery(search);
  return { needs: need, place, urgency };
}

/** The same as an address of the directory, or of a house in it; empty when nothing was asked. */
export function writeAskedQuery({ needs, place, urgency }: Asked): string {
  return writeQuery({ ...emptyQuery, need: needs, place, urgency });
}
