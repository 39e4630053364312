/** The short address of a draft that only chooses region, year, variant and profile; the rest travels as a scenario. */
import { PROFILE_WORDS } from "../../domain/prognosis/scenario/profile-words.ts";
import { choiceField, readFields, writeFields, type AddressFields } from "../../presentation/address-fields.ts";
import type { DraftDefaults } from "../../presentation/prognosis/scenarios/draft.ts";
import { readPairs } from "../../presentation/prognosis/scenarios/read-pairs.ts";
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

/** What was opened and holds more than the page shows of it. */
export interface UnreadLink {
  /** With its question mark, or empty. */
  search: string;
  /** Of a scenario, where the page does not have it. */
  year?: number;
}

export function standardDraft({ region, year }: Pick<ExplorerPage, "region" | "year">): ScenarioDraft {
  return { region, year };
}

/** What a short address says; null for what it does not say, or in a word that is not known. */
interface ShortAddress {
  region: string | null;
  variant: (typeof VARIANTS)[number] | null;
  profile: (typeof PROFILES)[number] | null;
  year: number | null;
}

/** With the areas and years that can be read; to write, none are needed. */
function shortFields(regions: readonly string[] = [], years: readonly number[] = []): AddressFields<ShortAddress> {
  return {
    region: choiceField("regio", regions, null),
    variant: choiceField("variant", VARIANTS, null),
    profile: choiceField("profiel", PROFILES, null, (id) => PROFILE_WORDS[id]),
    year: choiceField("jaar", years, null),
  };
}

/** With the areas and years of this page. */
export function pageFields({ regions, years }: ExplorerPage): AddressFields<ShortAddress> {
  return shortFields(
    regions.map(({ id }) => id),
    years,
  );
}

/** Reads `?regio=&variant=&profiel=&jaar=`; what is absent or unknown stays as on the page. */
export function readShortAddress(search: string, page: ExplorerPage): ScenarioDraft {
  const { region, variant, profile, year } = readFields(readPairs(search), pageFields(page));
  return {
    region: region ?? page.region,
    year: year ?? page.year,
    ...(variant === null || variant === page.defaults.variant ? {} : { variant }),
    ...(profile === null || profile === page.defaults.profile ? {} : { profile }),
  };
}

/** Whether the choices travel in it as one scenario, also where a mail program bent it. */
export function holdsScenario(search: string): boolean {
  return /[?&;]scenario(?:=|%3D)/i.test(search);
}

/** Whether the page shows all that a short address holds; what it does not is looked up by who tells it. */
export function isWhollyRead(search: string, page: ExplorerPage): boolean {
  const given = readPairs(search);
  const read = Object.values(readFields(given, pageFields(page))).filter((value) => value !== null);
  return [...given].length === read.length;
}

/** The query string with its question mark, empty when the page shows this anyway; null when the draft changes more. */
export function writeShortAddress(
  { region, year, variant, profile, ...others }: ScenarioDraft,
  page: ExplorerPage,
): string | null {
  if (Object.values(others).some((value) => value !== undefined)) return null;
  const said: ShortAddress = {
    region: region === page.region ? null : region,
    variant: variant ?? null,
    profile: profile ?? null,
    year: year === page.year ? null : year,
  };
  return writeFields(said, shortFields());
}

/** The query string that says an area and a year, whatever a page shows by itself. */
export function writePlainAddress({ region, year }: Pick<ScenarioDraft, "region" | "year">): string {
  return writeFields({ region, year, variant: null, profile: null }, shortFields());
}
