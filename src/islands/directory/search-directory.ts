import { foldText } from "../../domain/directory/fold-text.ts";
import type { DirectoryData, SearchableHospice } from "./directory-data.ts";
import type { DirectoryQuery } from "./directory-query.ts";
import type { FilterOptions } from "./FilterForm.tsx";
import { groupByRegion, type ListGroup } from "./listed-hospice.ts";

function hasWords({ name, city, typeName, regionName, networkNames, words }: SearchableHospice, text: string): boolean {
  const searched = foldText([name, city, typeName, regionName, ...networkNames, words].join(" "));
  return foldText(text).split(/\s+/u).every((word) => searched.includes(word));
}

/** True for a stated yes or on-consultation; unknown is neither yes nor no. */
function canDo({ expertise }: SearchableHospice, termId: string): boolean {
  return expertise[termId] === "yes" || expertise[termId] === "on-consultation";
}

function matchesBeside(hospice: SearchableHospice, query: DirectoryQuery, left: keyof DirectoryQuery | null): boolean {
  return (
    (left === "text" || query.text.trim() === "" || hasWords(hospice, query.text.trim())) &&
    (left === "regionId" || query.regionId === "" || hospice.regionIds.includes(query.regionId)) &&
    (left === "typeId" || query.typeId === "" || hospice.typeId === query.typeId) &&
    (left === "expertiseId" || query.expertiseId === "" || hospice.expertise[query.expertiseId] !== "no")
  );
}

/** What each choice would leave, given the other wishes. */
export function countOptions({ hospices, regions, types, expertiseTerms }: DirectoryData, query: DirectoryQuery): FilterOptions {
  const left = (field: keyof DirectoryQuery) => hospices.filter((hospice) => matchesBeside(hospice, query, field));
  const [byRegion, byType, byExpertise] = [left("regionId"), left("typeId"), left("expertiseId")];
  return {
    regions: regions.map(({ id, name }) => ({ id, name, count: byRegion.filter(({ regionIds }) => regionIds.includes(id)).length })),
    types: types.map(({ id, name }) => ({ id, name, count: byType.filter(({ typeId }) => typeId === id).length })),
    expertise: expertiseTerms.map(({ id, name, group }) => ({ id, name, group, count: byExpertise.filter((hospice) => canDo(hospice, id)).length })),
  };
}

export interface DirectoryResult {
  /** Every hospice that fits, those with unknown expertise included. */
  count: number;
  /** With an expertise chosen: how many say yes or on consultation; null without. */
  knownCount: number | null;
  groups: ListGroup[];
}

/** The hospices that fit, grouped by region; with an expertise, those that say so first and the unknown apart. */
export function searchDirectory({ hospices }: DirectoryData, query: DirectoryQuery): DirectoryResult {
  const fitting = hospices.filter((hospice) => matchesBeside(hospice, query, null));
  if (query.expertiseId === "") return { count: fitting.length, knownCount: null, groups: groupByRegion(fitting) };
  const inOrder = groupByRegion(fitting).flatMap((group) => group.hospices as SearchableHospice[]);
  const known = inOrder.filter((hospice) => canDo(hospice, query.expertiseId));
  const unknown = inOrder.filter((hospice) => !canDo(hospice, query.expertiseId));
  const groups: ListGroup[] = [
    { id: "bekend", heading: "Ja of in overleg", start: 1, hospices: known },
    { id: "onbekend", heading: "Onbekend: vraag het zelf na", start: known.length + 1, hospices: unknown },
  ];
  return { count: fitting.length, knownCount: known.length, groups: groups.filter((group) => group.hospices.length > 0) };
}
