/** The short address of a draft that only chooses region, year, variant and profile; the rest travels as a scenario. */
import { PROFILE_WORDS } from "../../domain/prognosis/scenario/profile-words.ts";
import type { DraftDefaults } from "../../presentation/prognosis/scenarios/draft.ts";
import { readPairs } from "../../presentation/prognosis/scenarios/read-pairs.ts";
import { PROFILES, VARIANTS } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../../presentation/prognosis/outcome/view-props.ts";

/** Where a scenario is shown to print. */
export const REPORT_PAGE = "/prognose/rapport/";

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

/** A part of a link that the page cannot show, and what it shows in its place. */
export interface UnreadPart {
  part: "region" | "year" | "variant" | "profile";
  /** As the link has it. */
  value: string;
  shown: string;
  years: { from: number; to: number };
}

export function standardDraft({ region, year }: Pick<ExplorerPage, "region" | "year">): ScenarioDraft {
  return { region, year };
}

/** Reads `?regio=&variant=&profiel=&jaar=`; what is absent or unknown stays as on the page. */
export function readShortAddress(search: string, page: ExplorerPage): ScenarioDraft {
  const given = readPairs(search);
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

/** What of a short address is not known here. */
export function listUnread(search: string, page: ExplorerPage): UnreadPart[] {
  const given = readPairs(search);
  const shown = readShortAddress(search, page);
  const known = {
    regio: (value: string) => page.regions.some(({ id }) => id === value),
    jaar: (value: string) => page.years.includes(Number(value)),
    variant: (value: string) => VARIANTS.some((id) => id === value),
    profiel: (value: string) => PROFILES.some((id) => PROFILE_WORDS[id] === value),
  };
  const parts = { regio: "region", jaar: "year", variant: "variant", profiel: "profile" } as const;
  return (Object.keys(known) as (keyof typeof known)[]).flatMap((name) => {
    const value = given.get(name);
    return value === null || known[name](value) ? [] : [describeUnread(parts[name], value, shown, page)];
  });
}

/** Longer than any name the site has: enough to recognise it by. */
const MOST_SHOWN = 60;

export function describeUnread(
  part: UnreadPart["part"],
  value: string,
  { region, year }: Pick<ScenarioDraft, "region" | "year">,
  page: ExplorerPage,
): UnreadPart {
  const label = page.regions.find(({ id }) => id === region)?.label ?? region;
  return {
    part,
    value: value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").slice(0, MOST_SHOWN),
    shown: part === "region" ? label : String(year),
    years: { from: page.years[0]!, to: page.years.at(-1)! },
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
