/** The short address of a draft that only chooses region, year, variant and profile; the rest travels as a scenario. */
import { PROFILE_WORDS } from "../../domain/prognosis/scenario/scenario-migrations.ts";
import type { DraftDefaults } from "../../presentation/prognosis/scenarios/draft.ts";
import { PROFILES, VARIANTS } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../../presentation/prognosis/outcome/view-props.ts";

export interface RegionOption {
  id: string;
  label: string;
}

/** What a page can show, and what it shows by itself. */
export interface ExplorerPage {
  region: string;
  year: number;
  defaults: DraftDefaults;
  /** All areas with an outcome. */
  regions: readonly RegionOption[];
  /** True on the page of one region. */
  isRegionFixed: boolean;
  years: readonly number[];
  /** The year the model starts from. */
  baseYear: number;
  /** Editions the page was built with. */
  modelVersion: string;
  dataVersion: string;
}

export function standardDraft({ region, year }: Pick<ExplorerPage, "region" | "year">): ScenarioDraft {
  return { region, year };
}

/** Reads `?regio=&variant=&profiel=&jaar=`; what is absent or unknown stays as on the page. */
export function readShortAddress(search: string, page: ExplorerPage): ScenarioDraft {
  const given = new URLSearchParams(search);
  const region = page.regions.find(({ id }) => id === given.get("regio"))?.id;
  const year = Number(given.get("jaar"));
  const variant = VARIANTS.find((id) => id === given.get("variant"));
  const profile = PROFILES.find((id) => PROFILE_WORDS[id] === given.get("profiel"));
  return {
    region: region ?? page.region,
    year: page.years.includes(year) ? year : page.year,
    ...(variant === undefined || variant === page.defaults.variant ? {} : { variant }),
    ...(profile === undefined || profile === page.defaults.profile ? {} : { profile }),
  };
}

/** The query string with its question mark, empty when the page shows this anyway; null when the draft changes more. */
export function writeShortAddress(
  { region, year, variant, profile, ...others }: ScenarioDraft,
  page: ExplorerPage,
): string | null {
  if (Object.values(others).some((value) => value !== undefined)) return null;
  const query = new URLSearchParams();
  if (region !== page.region) query.set("regio", region);
  if (variant !== undefined) query.set("variant", variant);
  if (profile !== undefined) query.set("profiel", PROFILE_WORDS[profile]);
  if (year !== page.year) query.set("jaar", String(year));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
