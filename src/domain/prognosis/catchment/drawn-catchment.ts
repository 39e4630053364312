/**
 * The catchment areas as they could be. Each of a fixed number of draws has another alpha and beta, another attraction
 * of every house, and for every region another share of what crosses its border. Only the weight of own figures is taken
 * from them; the catchment the page shows stays the one of the central values.
 * A number of beds that was filled in is drawn too, with the spread of the beds that are known. It is a guess like the
 * attraction: taken for a fact, one house without known beds that counts far more guests than its guessed size draws
 * would move its region half as much again.
 */
import { distanceKm } from "../../border/distance.ts";
import { buildCatchments } from "./build-catchment.ts";
import type { CatchmentChoices } from "./build-catchment.ts";
import { findFurthest, huffOptionsOf } from "./huff.ts";
import type { Catchment } from "./huff.ts";
import { applyEdits } from "./catchment-changes.ts";
import type { ModelData, ModelRegion, ModelSite } from "../data/model-data.ts";
import { normalInverse } from "../numbers/normal.ts";
import { blendOrigins, tallyOrigins } from "./observed-origins.ts";
import { pickKnownOrigins } from "./outside-share.ts";
import { pertInverse } from "../numbers/pert.ts";
import type { Settings } from "../data/settings.ts";
import { openStream, uniformAt } from "../numbers/uniform.ts";

/** Draws the expectation of the houses is taken over. */
export const CATCHMENT_DRAWS = 400;

export interface DrawnCatchments {
  /** Those of the central values, today. */
  central: Catchment;
  /**
   * What goes to the houses, the people of the region and those of other regions apart. With guests from outside the
   * four provinces when `isWhole`, without them otherwise.
   */
  sendTo: (region: ModelRegion, sites: readonly number[], isWhole: boolean) => SentPeople;
}

/** Share of the people of a gemeente that goes to the houses, [draw][municipality]. */
export interface SentPeople {
  own: Float64Array;
  others: Float64Array;
}

/** The last ones per bundle: hundreds of matrices, the same until a house, an origin or an exponent changes. */
const known = new WeakMap<ModelData, Map<string, DrawnCatchments>>();
const KEPT = 2;

/** Throws RangeError as buildCatchments does. */
export function recallDrawnCatchments(
  data: ModelData,
  settings: Settings,
  choices: CatchmentChoices = {},
): DrawnCatchments {
  // Changes of houses lie ahead: what was counted was counted before them.
  const today: CatchmentChoices = { ...choices, siteChanges: [] };
  const key = JSON.stringify([
    huffOptionsOf(data, settings),
    settings.houseAttractionSd,
    settings.borderFlow,
    settings.originPriorGuests,
    today,
  ]);
  const kept = known.get(data) ?? new Map<string, DrawnCatchments>();
  known.set(data, kept);
  const found = kept.get(key) ?? prepareDrawnCatchments(data, settings, today);
  // The one used last goes to the end; the one not used for longest makes room.
  kept.delete(key);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, found);
  return found;
}

function prepareDrawnCatchments(data: ModelData, settings: Settings, choices: CatchmentChoices): DrawnCatchments {
  const central = buildCatchments(data, settings, choices).today;
  const layers = drawLayers(data, central, settings, choices);
  const answers = new Map<string, SentPeople>();
  return {
    central,
    sendTo: (region, sites, isWhole) => {
      const key = [region.id, isWhole, ...sites].join(" ");
      const answer = answers.get(key) ?? sumLayers(data, region, { central, layers }, sites, isWhole);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** Shares per draw and layer, [municipality][site]; layer 0 holds the first region of every gemeente, layer 1 the second. */
type Layers = readonly (readonly Float64Array[])[];

/** Regions of every gemeente, most have one. */
function listHomes(data: ModelData): { region: ModelRegion; weight: number }[][] {
  return data.municipalities.map((_, place) =>
    data.regions.flatMap((region) =>
      region.parts.flatMap(({ municipality, weight }) => (municipality === place ? [{ region, weight }] : [])),
    ),
  );
}

function drawLayers(data: ModelData, central: Catchment, settings: Settings, choices: CatchmentChoices): Layers {
  const homes = listHomes(data);
  const depth = Math.max(1, ...homes.map(({ length }) => length));
  const borders = new Map(
    data.regions.map(({ id }) => [id, openStream(data.uncertainty.seed, `catchment:border:${id}`)]),
  );
  const tally = tallyOrigins(data, central, pickKnownOrigins(choices.origins ?? []));
  const finish = (shares: Float64Array): Float64Array => {
    const plain = { ...central, shares };
    const counted =
      tally.reporting.length === 0
        ? plain
        : { ...plain, shares: blendOrigins(data, plain, tally, settings.originPriorGuests) };
    return (choices.edits ?? []).length === 0 ? counted.shares : applyEdits(data, counted, choices.edits!).shares;
  };
  return drawHuffMatrices(data, central.sites, settings).map((huff, draw) =>
    Array.from({ length: depth }, (_, layer) => {
      const shares = new Float64Array(huff.length);
      homes.forEach((regions, place) => {
        const home = regions[Math.min(layer, regions.length - 1)]?.region;
        const kept = home === undefined ? 1 : settings.borderFlow * uniformAt(borders.get(home.id)!, draw);
        keepWithin(huff, shares, { place, home: home?.id, kept }, central);
      });
      return finish(shares);
    }),
  );
}

/**
 * A row of people who live in `home`: what crosses its border times `kept`, the rest of the row scaled up. What leaves
 * the four provinces stays. Without a house in their own region nobody can be kept there.
 */
function keepWithin(
  huff: Float64Array,
  shares: Float64Array,
  { place, home, kept }: { place: number; home: string | undefined; kept: number },
  { sites, outside }: Catchment,
): void {
  const row = place * sites.length;
  let near = 0;
  for (let site = 0; site < sites.length; site += 1) if (sites[site]!.region === home) near += huff[row + site]!;
  const [inner, outer] = near > 0 ? [(near + (1 - near) * (1 - kept)) / near, kept] : [1, 1];
  for (let site = 0; site < sites.length; site += 1) {
    shares[row + site] = huff[row + site]! * (sites[site]!.region === home ? inner : outer) * (1 - outside[place]!);
  }
}

function sumLayers(
  data: ModelData,
  region: ModelRegion,
  { central, layers }: { central: Catchment; layers: Layers },
  sites: readonly number[],
  isWhole: boolean,
): SentPeople {
  const places = data.municipalities.length;
  const homes = listHomes(data);
  const own = new Float64Array(CATCHMENT_DRAWS * places);
  const others = new Float64Array(CATCHMENT_DRAWS * places);
  const sum = (shares: Float64Array, place: number) =>
    sites.reduce(
      (total, site) => total + shares[place * central.sites.length + site]! / (isWhole ? 1 - central.inflow[site]! : 1),
      0,
    );
  homes.forEach((regions, place) => {
    const strangers = regions.reduce((total, home) => total + (home.region === region ? 0 : home.weight), 0);
    regions.forEach((home, layer) => {
      const [target, part] = home.region === region ? [own, 1] : [others, home.weight / strangers];
      for (let draw = 0; draw < CATCHMENT_DRAWS; draw += 1) {
        const cell = draw * places + place;
        target[cell] = target[cell]! + part * sum(layers[draw]![layer]!, place);
      }
    });
  });
  return { own, others };
}

/** Huff shares as in computeHuffMatrix, with the exponents and the attraction of each draw. */
function drawHuffMatrices(data: ModelData, sites: readonly ModelSite[], settings: Settings): Float64Array[] {
  const uniforms = (name: string) => openStream(data.uncertainty.seed, `catchment:${name}`);
  const [alphas, betas] = [uniforms("alpha"), uniforms("beta")];
  const houses = sites.map(({ id, beds }) => ({
    attraction: uniforms(`attraction:${id}`),
    beds: beds === null ? uniforms(`beds:${id}`) : null,
  }));
  const bedsSd = spreadOfBeds(sites);
  const logBeds = sites.map(({ attractionBeds }) => Math.log(attractionBeds));
  const nearness = drawNearness(data, sites, settings);
  return Array.from({ length: CATCHMENT_DRAWS }, (_, draw) => {
    const alpha = pertAround(uniformAt(alphas, draw), settings.huffAlpha, data.parameters["huffAlpha"]!);
    const attraction = houses.map(({ attraction: own, beds }, site) => {
      const filledIn = beds === null ? 0 : bedsSd * normalInverse(uniformAt(beds, draw));
      return Math.exp(
        alpha * (logBeds[site]! + filledIn) + settings.houseAttractionSd * normalInverse(uniformAt(own, draw)),
      );
    });
    const matrix = new Float64Array(data.municipalities.length * sites.length);
    nearness[Math.floor(uniformAt(betas, draw) * BETA_STEPS)]!.forEach((points, place) =>
      addPoints(matrix, place * sites.length, points, attraction),
    );
    return matrix;
  });
}

/**
 * Beta takes the middle of this many equal parts of its distribution, so that powers of distances are taken once each:
 * five times as fast as a power per draw, and k stays the same to three decimals.
 */
const BETA_STEPS = 20;

/** distance^-beta per step of beta, gemeente, postcode and house. */
function drawNearness(data: ModelData, sites: readonly ModelSite[], settings: Settings): Float64Array[][][] {
  const logKm = data.municipalities.map((_, place) => logDistances(data, sites, place, settings));
  return Array.from({ length: BETA_STEPS }, (_, step) => {
    const beta = pertAround((step + 0.5) / BETA_STEPS, settings.huffBeta, data.parameters["huffBeta"]!);
    return logKm.map((points) => points.map((kms) => kms.map((log) => Math.exp(-beta * log))));
  });
}

/**
 * How far a number of beds that was filled in may be off, as a standard deviation of its logarithm: that of a house not
 * seen yet, s * sqrt(1 + 1/n), because the few houses with known beds do not tell the usual size for certain either
 * (the predictive spread of a normal sample: Gelman et al., Bayesian Data Analysis, 2013, section 3.2).
 */
function spreadOfBeds(sites: readonly ModelSite[]): number {
  const logs = sites.flatMap(({ beds }) => (beds === null || beds === 0 ? [] : [Math.log(beds)]));
  if (logs.length < 2) return 0;
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  return Math.sqrt(variance * (1 + 1 / logs.length));
}

/** Low and high move in proportion to what the user set, as in the draws of the parameters. */
function pertAround(uniform: number, value: number, range: { low: number; central: number; high: number }): number {
  return pertInverse(uniform, range) * (value / range.central);
}

function logDistances(
  data: ModelData,
  sites: readonly ModelSite[],
  place: number,
  { detourFactor, minimumKm }: Settings,
): Float64Array[] {
  const beds = sites.map(({ attractionBeds }) => Math.log(attractionBeds));
  return data.postcodes[place]!.map(([, latitude, longitude]) => {
    const kms = Float64Array.from(sites, (site) => distanceKm({ latitude, longitude }, site));
    const furthest = findFurthest(kms, beds, data.reachKm);
    return kms.map((km) => (km > furthest ? Infinity : Math.log(Math.max(minimumKm, detourFactor * km))));
  });
}

function addPoints(
  matrix: Float64Array,
  row: number,
  points: readonly Float64Array[],
  attraction: readonly number[],
): void {
  for (const nearness of points) {
    let sum = 0;
    for (let site = 0; site < nearness.length; site += 1) sum += attraction[site]! * nearness[site]!;
    const scale = 1 / (sum * points.length);
    for (let site = 0; site < nearness.length; site += 1)
      matrix[row + site] = matrix[row + site]! + attraction[site]! * nearness[site]! * scale;
  }
}
