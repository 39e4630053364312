/**
 * The whole chain as one would write it from the text of the method, for the default choices: nothing shared between
 * regions or years, nothing prepared. The bench sets the model against it, and a test holds the two to the same figures.
 */
import { AGE_GROUPS } from "../../src/domain/prognosis/data/age-groups.ts";
import { ageProfile } from "../../src/domain/prognosis/guests/age-profile.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { YearOutcome } from "../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { chooseSettings } from "../../src/domain/prognosis/data/settings.ts";
import { countBedsPlainly } from "./plain-beds.ts";
import type { PlainBeds } from "./plain-beds.ts";
import { projectPlainly } from "./plain-population.ts";
import type { PlainProjection } from "./plain-population.ts";

type Settings = ReturnType<typeof chooseSettings>;

/** A year by the rules that stand in plain-beds.ts; a rule without a plain twin there is held by the laws of its own. */
type PlainOutcome = Omit<YearOutcome, "bedsByRule"> & {
  bedsByRule: Record<keyof PlainBeds, YearOutcome["bedsByRule"]["refusal"]>;
};

/** Outcomes of every region, in their order. */
export function projectNeedPlainly(
  data: ModelData,
  { fromYear, toYear, variant, profile, settings: changes }: Omit<PrognosisQuery, "region">,
): PlainOutcome[][] {
  const settings = chooseSettings(data, changes);
  const uptakeByAge = ageProfile(profile, data.nationalDeaths, { ...data.guestAges, ...settings });
  const projection = projectPlainly(data, variant);
  const shares = data.municipalities.map((_, municipality) => huffShares(data, municipality, settings));
  return data.regions.map((region) => {
    const outcomes: PlainOutcome[] = [];
    for (let year = fromYear; year <= toYear; year += 1) {
      const guestsOf = (municipality: number) =>
        countGuests(data, settings, uptakeByAge, projection, municipality, year);
      outcomes.push(describeYear(data, settings, projection, shares, guestsOf, region, year));
    }
    return outcomes;
  });
}

function countGuests(
  data: ModelData,
  settings: Settings,
  uptakeByAge: ArrayLike<number>,
  projection: PlainProjection,
  municipality: number,
  year: number,
): number {
  const growth = (1 + settings.growthPerYear) ** Math.max(0, year - data.growthAfterYear);
  const [men, women] = projection.deaths[municipality]![year - data.years.first]!;
  return AGE_GROUPS.reduce((guests, _, group) => {
    const deaths = men![group]! + women![group]!;
    return guests + deaths * Math.min(settings.needShare, settings.guestsPerDeath * uptakeByAge[group]! * growth);
  }, 0);
}

function describeYear(
  data: ModelData,
  settings: Settings,
  projection: PlainProjection,
  shares: number[][],
  guestsOf: (municipality: number) => number,
  region: ModelData["regions"][number],
  year: number,
): PlainOutcome {
  const add = (valueOf: (municipality: number) => number) =>
    region.parts.reduce((sum, { municipality, weight }) => sum + weight * valueOf(municipality), 0);
  const countFrom = (table: PlainProjection["deaths"], fromGroup: number) =>
    add((municipality) => {
      const [men, women] = table[municipality]![year - data.years.first]!;
      return AGE_GROUPS.reduce((sum, _, group) => (group < fromGroup ? sum : sum + men![group]! + women![group]!), 0);
    });
  const guests = add(guestsOf);
  const demand = guests / (1 - settings.unmetShare);
  const holdingDays = settings.meanStayDays + settings.turnoverDays;
  const guestLoad = (guests * settings.meanStayDays) / 365;
  const requestLoad = (demand * holdingDays) / 365;
  // Where people go: the load of each site counts guests from every region.
  const siteLoads = data.sites.map((_, site) =>
    data.municipalities.reduce(
      (sum, _municipality, municipality) => sum + guestsOf(municipality) * shares[municipality]![site]!,
      0,
    ),
  );
  const own = data.sites.flatMap((site, index) => (site.region === region.id ? [siteLoads[index]!] : []));
  const all = own.reduce((sum, load) => sum + load, 0);
  const targets = {
    occupancy: settings.occupancyTarget,
    refusal: settings.refusalTarget,
    waitStays: settings.waitTargetDays / holdingDays,
    leave: settings.leaveTarget,
    patienceStays: settings.patienceDays / holdingDays,
  };
  const pooled = countBedsPlainly(guestLoad, requestLoad, targets);
  const perSite = own.map((load) => countBedsPlainly((guestLoad * load) / all, (requestLoad * load) / all, targets));
  const count = (rule: keyof PlainBeds) => ({
    perSite: own.length === 0 ? null : perSite.reduce((sum, beds) => sum + beds[rule], 0),
    pooled: pooled[rule],
  });
  return {
    year,
    population65plus: countFrom(projection.population, 13),
    population80plus: countFrom(projection.population, 16),
    population85plus: countFrom(projection.population, 17),
    deaths: countFrom(projection.deaths, 0),
    guests,
    bedsByRule: {
      occupancy: count("occupancy"),
      refusal: count("refusal"),
      wait: count("wait"),
      waitAndLeave: count("waitAndLeave"),
    },
  };
}

/** Huff: the mean over the postcodes of a gemeente of beds^alpha / distance^beta as a share. */
function huffShares(data: ModelData, municipality: number, settings: Settings): number[] {
  const points = data.postcodes[municipality]!;
  const sums = data.sites.map(() => 0);
  for (const [, latitude, longitude] of points) {
    const pulls = data.sites.map((site) => {
      const km = Math.max(
        settings.minimumKm,
        settings.detourFactor * greatCircleKm(latitude, longitude, site.latitude, site.longitude),
      );
      return site.attractionBeds ** settings.huffAlpha / km ** settings.huffBeta;
    });
    const all = pulls.reduce((sum, pull) => sum + pull, 0);
    pulls.forEach((pull, site) => (sums[site]! += pull / all / points.length));
  }
  return sums;
}

const EARTH_RADIUS_KM = 6371;

/** The haversine formula. */
function greatCircleKm(latitudeA: number, longitudeA: number, latitudeB: number, longitudeB: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const square =
    half(latitudeB - latitudeA) +
    Math.cos(radians(latitudeA)) * Math.cos(radians(latitudeB)) * half(longitudeB - longitudeA);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(square));
}
