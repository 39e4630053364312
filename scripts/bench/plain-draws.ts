/**
 * The bands as one would write them from the text of the method: the chain once per draw, region and year, all draws
 * sorted. Only the random numbers are those of the model, so that both give the same bands.
 */
import type { Bands } from "../../src/domain/prognosis/uncertainty/bands.ts";
import { drawSettings } from "../../src/domain/prognosis/uncertainty/draws.ts";
import { ageProfile } from "../../src/domain/prognosis/guests/age-profile.ts";
import { yearIndex } from "../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import type { Projection } from "../../src/domain/prognosis/data/projection.ts";
import { sumOverArea } from "../../src/domain/prognosis/data/regions.ts";
import { chooseSettings } from "../../src/domain/prognosis/data/settings.ts";
import type { Uncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { countByRefusal } from "./plain-beds.ts";

export interface PlainBands {
  guests: Bands;
  occupancy: Bands;
  refusal: Bands;
}

/** A year of guests is counted by chance four times in each draw, at chances a quarter apart. */
const CHANCES = [0, 0.25, 0.5, 0.75];

/** Bands of all regions together, per year, with one house per region. */
export function drawPlainly(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  projection: Projection,
): PlainBands[] {
  const central = chooseSettings(data, query.settings);
  const settings = drawSettings(uncertainty.draws, central);
  const profile = ageProfile(query.profile, data.nationalDeaths, { ...data.guestAges, ...central });
  const bands: PlainBands[] = [];
  for (let year = query.fromYear; year <= query.toYear; year += 1) {
    const start = yearIndex(data, year) * settings.length * profile.length;
    const totals = settings.map((drawn, draw) => {
      const total = { guests: CHANCES.map(() => 0), occupancy: 0, refusal: 0 };
      for (const region of data.regions) {
        const deaths = sumOverArea(data, projection.deaths, region, year);
        const level = Math.exp(central.regionalLevelSd * uncertainty.noiseOf(`level:${region.id}`).score[draw]!);
        const growth = (1 + drawn.growthPerYear) ** Math.max(0, year - data.growthAfterYear);
        const guests = profile.reduce((sum, share, group) => {
          const uptake = Math.min(drawn.needShare, drawn.guestsPerDeath * level * share * growth);
          return sum + deaths[group]! * uncertainty.deaths.factors[start + draw * profile.length + group]! * uptake;
        }, 0);
        const requestLoad = ((guests / (1 - drawn.unmetShare)) * (drawn.meanStayDays + drawn.turnoverDays)) / 365;
        const chance = uncertainty.noiseOf(`guests:${region.id}:${year}`).uniform[draw]!;
        total.guests = total.guests.map((sum, at) => sum + countPoisson((chance + CHANCES[at]!) % 1, guests));
        total.occupancy += (guests * drawn.meanStayDays) / 365 / drawn.occupancyTarget;
        total.refusal += countByRefusal(requestLoad, drawn.refusalTarget);
      }
      return total;
    });
    const bandsOf = (name: keyof PlainBands) => takeBandsPlainly(totals.flatMap((total) => total[name]));
    bands.push({ guests: bandsOf("guests"), occupancy: bandsOf("occupancy"), refusal: bandsOf("refusal") });
  }
  return bands;
}

/** The smallest n with P(N <= n) >= p, adding chances from n = 0; in logarithms, as exp(-mean) may be too small to hold. */
function countPoisson(p: number, mean: number): number {
  let log = -mean;
  let reached = Math.exp(log);
  let count = 0;
  while (reached < p) {
    count += 1;
    log += Math.log(mean / count);
    reached += Math.exp(log);
  }
  return count;
}

function takeBandsPlainly(values: number[]): Bands {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (chance: number) => {
    const position = (sorted.length - 1) * chance;
    const below = sorted[Math.floor(position)]!;
    return below + (position % 1) * (sorted[Math.ceil(position)]! - below);
  };
  return { interval67: [quantile(0.165), quantile(0.835)], interval95: [quantile(0.025), quantile(0.975)] };
}
