import { audienceNames, type AudienceId } from "./audience.ts";
import type { PageKind } from "./page-kind-table.ts";
import { findPageKind } from "./page-kinds.ts";

/** What the search knows of the site beside the words on its pages; ids are those in addresses. */
export interface SiteFacts {
  /** Name of each model region by id. */
  regionNames: ReadonlyMap<string, string>;
  /** Model regions of each hospice and network by id. */
  regionsOfHospice: ReadonlyMap<string, readonly string[]>;
  regionsOfNetwork: ReadonlyMap<string, readonly string[]>;
  /** Written texts by their address. */
  texts: ReadonlyMap<string, TextFacts>;
  /** Name of each theme and the numbers of its activities. */
  themes: readonly { id: string; name: string; activities: readonly number[] }[];
}

export interface TextFacts {
  audience: readonly AudienceId[];
  activities: readonly number[];
  /** Model regions. */
  regions: readonly string[];
}

/** The values of the facets "voor", "regio" and "thema" of a page, as shown. */
export function listPageFacets(path: string, facts: SiteFacts): { voor: string[]; regio: string[]; thema: string[] } {
  const kind = findPageKind(path);
  const [id = ""] = path.slice(kind.address.length).split("/");
  const text = facts.texts.get(path);
  const audience = text?.audience ?? kind.audience ?? [];
  return {
    voor: audience.map((reader) => audienceNames[reader]),
    regio: listRegions(kind, id, text, facts).flatMap((region) => facts.regionNames.get(region) ?? []),
    thema: facts.themes
      .filter(
        (theme) =>
          (kind.collection === "themas" && theme.id === id) ||
          text?.activities.some((number) => theme.activities.includes(number)),
      )
      .map(({ name }) => name),
  };
}

function listRegions(
  { regions }: PageKind,
  id: string,
  text: TextFacts | undefined,
  facts: SiteFacts,
): readonly string[] {
  if (regions === "of-hospice") return facts.regionsOfHospice.get(id) ?? [];
  if (regions === "of-network") return facts.regionsOfNetwork.get(id) ?? [];
  if (regions === "itself") return [id];
  return text?.regions ?? [];
}
