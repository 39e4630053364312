import { audienceNames, type AudienceId } from "./audience.ts";

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

/** For whom a page is that says nothing about it itself: who comes to that part of the site, and for what. */
const audienceOfSection: Readonly<Record<string, readonly AudienceId[]>> = {
  "sociale-kaart": ["verwijzer", "transferbureau", "naaste"],
  hospicezorg: ["verwijzer", "transferbureau"],
  netwerken: ["verwijzer", "netwerkcoordinator"],
  regio: ["verwijzer", "bestuurder", "netwerkcoordinator"],
  prognose: ["bestuurder", "netwerkcoordinator"],
  "hospicezorg-2030": ["bestuurder", "netwerkcoordinator"],
  themas: ["bestuurder", "netwerkcoordinator"],
  agenda: ["bestuurder", "netwerkcoordinator"],
};

/** The values of the facets "voor", "regio" and "thema" of a page, as shown. */
export function listPageFacets(path: string, facts: SiteFacts): { voor: string[]; regio: string[]; thema: string[] } {
  const [section = "", id = ""] = path.split("/").filter((part) => part !== "");
  const text = facts.texts.get(path);
  const audience = text?.audience ?? audienceOfSection[section] ?? [];
  return {
    voor: audience.map((reader) => audienceNames[reader]),
    regio: listRegions(section, id, text, facts).flatMap((region) => facts.regionNames.get(region) ?? []),
    thema: facts.themes
      .filter(
        (theme) =>
          (section === "themas" && theme.id === id) ||
          text?.activities.some((number) => theme.activities.includes(number)),
      )
      .map(({ name }) => name),
  };
}

function listRegions(section: string, id: string, text: TextFacts | undefined, facts: SiteFacts): readonly string[] {
  if (section === "sociale-kaart") return facts.regionsOfHospice.get(id) ?? [];
  if (section === "netwerken") return facts.regionsOfNetwork.get(id) ?? [];
  if (section === "regio" || section === "prognose") return [id];
  return text?.regions ?? [];
}
