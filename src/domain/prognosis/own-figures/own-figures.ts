/**
 * Figures a visitor fills in for a region. They stay on the device and go over the defaults of the model: beds into the
 * catchment areas and the capacity, admissions into k, origins into the catchment areas, the stay into the mean stay.
 * Refusals are shown beside the model and change nothing: people who ask several houses are refused more than once.
 */
import type { AdmissionCount } from "../run/calibration.ts";
import type { ModelData } from "../data/model-data.ts";
import type { OriginCount } from "../catchment/observed-origins.ts";
import { ALL_REGIONS } from "../data/regions.ts";
import { isBedCount } from "../catchment/catchment-changes.ts";
import type { Scenario } from "../scenario/scenario.ts";

export const OWN_FIGURES_VERSION = 1;
/** Rows a region may have. */
export const MOST_COUNTS = 500;
export const MOST_ORIGINS = 5000;

/** Place of a guest from outside the table: no gemeente has this code. */
export const ELSEWHERE_CODE = "GM0000";

/** What a house, or all houses of a region together, counted in a calendar year. Null: not filled in. */
export interface OwnCount {
  /** null: all houses of the region together. */
  siteId: string | null;
  year: number;
  /** Mean number of open beds over the year. */
  beds: number | null;
  /** Everybody who came in, those who came back included. */
  admissions: number | null;
  /** Nights of guests. */
  bedDays: number | null;
  meanStayDays: number | null;
  refusals: number | null;
  /** Share of the guests from outside the region, 0-1. */
  outsideShare?: number | null | undefined;
  /** False keeps the year apart, to hold the model against. */
  isForCalibration: boolean;
}

export interface RegionFigures {
  /** Beds that are there now, by site id. */
  bedsBySite: Readonly<Record<string, number>>;
  counts: readonly OwnCount[];
  origins: readonly OriginCount[];
  /** Names of houses that the region does not have, whose rows the visitor left out of each form. */
  leftOut?: Partial<Record<"counts" | "origins", readonly string[] | undefined>> | undefined;
}

export interface OwnFigures {
  version: typeof OWN_FIGURES_VERSION;
  /** By region id. */
  regions: Readonly<Record<string, RegionFigures>>;
}

export const NO_FIGURES: RegionFigures = { bedsBySite: {}, counts: [], origins: [] };

/** The fields of a scenario that own figures have a part in. */
type OwnableFields = Pick<Scenario, "region" | "settings" | "admissions" | "catchment">;

const STAY = "meanStayDays";

/**
 * The scenario with the figures in it. What the scenario itself says goes first: its stay, its beds and origins of a
 * house, its admissions of a region. Figures of all regions count, as people cross borders; the stay only for the region
 * of the scenario, because the model has one stay for all. Figures the model has no place for (a house that is gone, a
 * year it does not have) are left out.
 */
/**
 * Beds of now by house from counts per year: those of the last year a house was counted in. Means that are no whole number
 * are no beds of now.
 */
export function bedsFromCounts(counts: readonly Pick<OwnCount, "siteId" | "year" | "beds">[]): Record<string, number> {
  const found = counts
    .filter(({ siteId, beds }) => siteId !== null && beds !== null && isBedCount(beds))
    .sort((a, b) => a.year - b.year)
    .map(({ siteId, beds }) => [siteId!, beds!] as const);
  return Object.fromEntries(found);
}

export function applyOwnFigures<Draft extends OwnableFields>(
  model: ModelData,
  draft: Draft,
  own: OwnFigures | null,
): Draft {
  if (own === null) return draft;
  const settings = { ...chooseStay(model, own, draft.region), ...draft.settings };
  const admissions = [...listAdmissions(model, own, draft.admissions ?? []), ...(draft.admissions ?? [])];
  const knownBeds = { ...listBeds(model, own), ...draft.catchment?.knownBeds };
  const origins = [...listOrigins(model, own, draft.catchment?.origins ?? []), ...(draft.catchment?.origins ?? [])];
  const catchment = {
    ...draft.catchment,
    ...(Object.keys(knownBeds).length > 0 && { knownBeds }),
    ...(origins.length > 0 && { origins }),
  };
  return {
    ...draft,
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(admissions.length > 0 && { admissions }),
    ...(Object.keys(catchment).length > 0 && { catchment }),
  };
}

/** Whether figures of this region (of any, for all regions together) have a part in its outcome. */
export function usesOwnFigures(own: OwnFigures | null, region: string): boolean {
  if (own === null) return false;
  if (region === ALL_REGIONS) return Object.values(own.regions).some(changesHouses);
  const figures = findFigures(own, region);
  return changesHouses(figures) || meanStayOf(figures.counts) !== null;
}

function changesHouses({ bedsBySite, counts, origins }: RegionFigures): boolean {
  return Object.keys(bedsBySite).length > 0 || origins.length > 0 || counts.some(calibrates);
}

/** The figures of a region; none when nothing is filled in. */
export function findFigures(own: OwnFigures | null, region: string): RegionFigures {
  return own !== null && Object.hasOwn(own.regions, region) ? own.regions[region]! : NO_FIGURES;
}

/** Own figures with those of one region replaced; null when nothing is left. */
export function replaceFigures(own: OwnFigures | null, region: string, figures: RegionFigures): OwnFigures | null {
  const others = Object.entries(own?.regions ?? {}).filter(([id]) => id !== region);
  const isEmpty = Object.keys(figures.bedsBySite).length + figures.counts.length + figures.origins.length === 0;
  const regions = Object.fromEntries(isEmpty ? others : [...others, [region, figures] as const]);
  return Object.keys(regions).length === 0 ? null : { version: OWN_FIGURES_VERSION, regions };
}

/** Nights of guests: counted, or the mean stay of everybody who came in. Null when neither is known. */
export function nightsOf({ bedDays, meanStayDays, admissions }: OwnCount): number | null {
  if (bedDays !== null) return bedDays;
  return meanStayDays === null || admissions === null ? null : meanStayDays * admissions;
}

/**
 * Mean stay in days: nights over admissions of the counts that have both; without any, the plain mean of the stays that
 * were filled in. Null when no stay is known.
 */
export function meanStayOf(counts: readonly OwnCount[]): number | null {
  const complete = counts.filter((count) => nightsOf(count) !== null && count.admissions !== null);
  const admissions = complete.reduce((sum, count) => sum + count.admissions!, 0);
  if (admissions > 0) return complete.reduce((sum, count) => sum + nightsOf(count)!, 0) / admissions;
  const stays = counts.flatMap(({ meanStayDays }) => (meanStayDays === null ? [] : [meanStayDays]));
  return stays.length === 0 ? null : stays.reduce((sum, days) => sum + days, 0) / stays.length;
}

function calibrates({ isForCalibration, admissions }: OwnCount): boolean {
  return isForCalibration && admissions !== null;
}

function chooseStay(model: ModelData, own: OwnFigures, region: string): Record<string, number> {
  const stay = region === ALL_REGIONS ? null : meanStayOf(keepModelYears(model, findFigures(own, region)).counts);
  const { min = -Infinity, max = Infinity } = model.parameters[STAY]!;
  return stay === null || stay < min || stay > max ? {} : { [STAY]: stay };
}

function listAdmissions(model: ModelData, own: OwnFigures, explicit: readonly AdmissionCount[]): AdmissionCount[] {
  const { first, last } = model.years;
  const counts = Object.entries(own.regions).flatMap(([id, figures]) =>
    figures.counts.filter(calibrates).flatMap(({ siteId, year, admissions, outsideShare = null }): AdmissionCount[] => {
      const region = siteId === null ? model.regions.find((one) => one.id === id)?.id : findRegion(model, siteId);
      if (region === undefined || year < first || year > last) return [];
      return [
        {
          region,
          year,
          admissions: admissions!,
          ...(siteId !== null && { siteIds: [siteId] }),
          ...(outsideShare !== null && { outsideShare }),
        },
      ];
    }),
  );
  return counts.filter(({ region }) => !explicit.some((count) => count.region === region));
}

function listBeds(model: ModelData, own: OwnFigures): Record<string, number> {
  const beds = Object.values(own.regions).flatMap(({ bedsBySite }) => Object.entries(bedsBySite));
  return Object.fromEntries(beds.filter(([siteId]) => findRegion(model, siteId) !== undefined));
}

/**
 * Origins of houses that the scenario says nothing of, added up per gemeente, which is all the model asks: thousands of
 * postcodes would slow every step of a slider. A house with guests from elsewhere alone cannot be placed.
 */
function listOrigins(model: ModelData, own: OwnFigures, explicit: readonly OriginCount[]): OriginCount[] {
  const sums = new Map<string, OriginCount>();
  for (const { siteId, guests, year, ...place } of Object.values(own.regions).flatMap(
    (figures) => keepModelYears(model, figures).origins,
  )) {
    const municipalityCode = findMunicipalityCode(model, place) ?? ELSEWHERE_CODE;
    const key = `${siteId} ${municipalityCode}`;
    const sum = sums.get(key);
    sums.set(key, {
      siteId,
      municipalityCode,
      guests: guests + (sum?.guests ?? 0),
      year: Math.max(year, sum?.year ?? year),
    });
  }
  const origins = [...sums.values()];
  const fromArea = new Set(
    origins
      .filter(({ guests, municipalityCode }) => guests > 0 && municipalityCode !== ELSEWHERE_CODE)
      .map(({ siteId }) => siteId),
  );
  return origins.filter(
    ({ siteId }) =>
      fromArea.has(siteId) &&
      findRegion(model, siteId) !== undefined &&
      !explicit.some((origin) => origin.siteId === siteId),
  );
}

type Place = Pick<OriginCount, "municipalityCode" | "postcode4">;

/** Whether a guest came from a gemeente of the model. */
export function isInArea(model: ModelData, place: Place): boolean {
  return findMunicipalityCode(model, place) !== undefined;
}

const codeOf = new WeakMap<ModelData, ReadonlyMap<string | number, string>>();

/** Code of the gemeente of the model; undefined for a place outside it. */
function findMunicipalityCode(model: ModelData, { municipalityCode, postcode4 }: Place): string | undefined {
  const known = codeOf.get(model) ?? indexPlaces(model);
  codeOf.set(model, known);
  return known.get(municipalityCode ?? postcode4!);
}

function indexPlaces({ municipalities, postcodes }: ModelData): ReadonlyMap<string | number, string> {
  const codes = new Map<string | number, string>(municipalities.map(({ code }) => [code, code]));
  // Backwards: a postcode in two gemeenten counts in the first, as the model itself has it.
  for (let index = municipalities.length - 1; index >= 0; index -= 1) {
    for (const [postcode] of postcodes[index]!) codes.set(postcode, municipalities[index]!.code);
  }
  return codes;
}

function findRegion(model: ModelData, siteId: string): string | undefined {
  return model.sites.find(({ id }) => id === siteId)?.region;
}

/** Years of counts and origins of a region that the model does not have: they stay kept and play no part. */
export function listYearsOutside(
  { years: { first, last } }: Pick<ModelData, "years">,
  { counts, origins }: Pick<RegionFigures, "counts" | "origins">,
): number[] {
  const years = [...counts, ...origins].map(({ year }) => year).filter((year) => year < first || year > last);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The figures of years the model has. */
export function keepModelYears(
  { years: { first, last } }: Pick<ModelData, "years">,
  figures: RegionFigures,
): RegionFigures {
  const isInside = ({ year }: { year: number }) => year >= first && year <= last;
  return { ...figures, counts: figures.counts.filter(isInside), origins: figures.origins.filter(isInside) };
}
