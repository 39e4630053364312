import { filterHospices } from "../../domain/directory/search.ts";
import { isOffered } from "../../domain/directory/searchable.ts";
import type { DirectoryData } from "./directory-data.ts";
import type { DirectoryQuery } from "./directory-query.ts";
import type { FilterOptions } from "./FilterForm.tsx";
import { groupByRegion, numberGroups, type ListedHospice, type ListGroup } from "./listed-hospice.ts";

export interface DirectoryAnswer {
  /** Every hospice that fits, those with unknown expertise included. */
  count: number;
  /** With an expertise chosen: how many say yes or on consultation; null without. */
  knownCount: number | null;
  /** No hospice has the words as written; these have words that look like them. */
  isSimilarOnly: boolean;
  groups: ListGroup[];
  options: FilterOptions;
}

function oneOf(id: string): string[] {
  return id === "" ? [] : [id];
}

/** Without words the list keeps its regions; with words the best match comes first, and a chosen region is one list. */
function groupFound(found: readonly ListedHospice[], query: DirectoryQuery, regionName: string | undefined): ListGroup[] {
  if (query.text.trim() !== "") return numberGroups([{ id: "gevonden", heading: "Gevonden, beste eerst", hospices: [...found] }]);
  if (regionName === undefined) return groupByRegion(found);
  const byName = [...found].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  return numberGroups([{ id: "gevonden", heading: regionName, hospices: byName }]);
}

/**
 * Answers a query. An expertise never removes a hospice nobody asked yet: those that say yes or on consultation come
 * first, those of which it is unknown stand apart, and only a stated no is left out.
 */
export function searchDirectory(data: DirectoryData, query: DirectoryQuery): DirectoryAnswer {
  const { hospices, searchables, regions, types, expertiseTerms } = data;
  const { ids, isSimilarOnly, counts } = filterHospices(searchables, { text: query.text, types: oneOf(query.typeId), regions: oneOf(query.regionId) });
  const listed = new Map(hospices.map((hospice) => [hospice.id, hospice]));
  const claims = new Map(searchables.map((hospice) => [hospice.id, hospice.claims]));
  const claimOf = (id: string) => claims.get(id)?.[query.expertiseId];
  const fitting = ids.filter((id) => query.expertiseId === "" || claimOf(id) !== "no").flatMap((id) => listed.get(id) ?? []);
  const offered = (id: string) => (counts.terms[id]?.yes ?? 0) + (counts.terms[id]?.["on-consultation"] ?? 0);
  const groups = groupFound(fitting, query, regions.find(({ id }) => id === query.regionId)?.name);
  const inOrder = groups.flatMap((group) => group.hospices);
  const known = inOrder.filter(({ id }) => isOffered(claimOf(id)));
  const unknown = inOrder.filter(({ id }) => !isOffered(claimOf(id)));
  return {
    count: fitting.length,
    knownCount: query.expertiseId === "" ? null : known.length,
    isSimilarOnly,
    groups: query.expertiseId === "" ? groups : numberGroups([
      { id: "bekend", heading: "Ja of in overleg", hospices: known },
      { id: "onbekend", heading: "Onbekend: vraag het zelf na", hospices: unknown },
    ]),
    options: {
      regions: regions.map(({ id, name }) => ({ id, name, count: counts.regions[id] ?? 0 })),
      types: types.map(({ id, name }) => ({ id, name, count: counts.types[id] ?? 0 })),
      expertise: expertiseTerms.map(({ id, name, group }) => ({ id, name, group, count: offered(id) })),
    },
  };
}
