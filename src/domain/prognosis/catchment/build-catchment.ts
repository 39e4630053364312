/** The catchment areas of a scenario, today and after its changes. */
import { defaultCatchment, huffOptionsOf } from "./huff.ts";
import type { Catchment, HuffOptions } from "./huff.ts";
import { applyEdits, applySiteChanges, checkBeds, findSite, OUTSIDE } from "./catchment-changes.ts";
import type { ShareEdit, SiteChange } from "./catchment-changes.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";
import { applyOrigins } from "./observed-origins.ts";
import type { OriginCount } from "./observed-origins.ts";
import type { Settings } from "../data/settings.ts";

/** All left out: Huff alone, nobody from or to elsewhere. */
export interface CatchmentChoices {
  /** Share that goes to hospices outside the four provinces, per gemeente code. */
  outsideShares?: Readonly<Record<string, number>> | undefined;
  /** Share of the guests from outside the four provinces, per site id; goes before what counts of origins say. */
  inflowShares?: Readonly<Record<string, number>> | undefined;
  /** Beds that the directory does not know, typed in, per site id. */
  knownBeds?: Readonly<Record<string, number>> | undefined;
  origins?: readonly OriginCount[] | undefined;
  edits?: readonly ShareEdit[] | undefined;
  siteChanges?: readonly SiteChange[] | undefined;
}

export interface Catchments {
  /** With what is known and typed in of the present: the calibration uses this one. */
  today: Catchment;
  /** After houses closed, changed size or opened; the same object when nothing changes. */
  scenario: Catchment;
}

/** The last ones per bundle: questions about one scenario follow each other, for other years and regions. */
const lastCatchments = new WeakMap<ModelData, { key: string; catchments: Catchments }>();

/**
 * In this order: beds, Huff, outside, origins, edits; then the changes of houses. The answer is shared: do not change it.
 * @throws RangeError as the steps do
 */
export function buildCatchments(data: ModelData, settings: Settings, choices: CatchmentChoices = {}): Catchments {
  const options = huffOptionsOf(data, settings);
  const key = JSON.stringify([options, settings.originPriorGuests, choices]);
  const last = lastCatchments.get(data);
  if (last?.key === key) return last.catchments;
  const catchments = computeCatchments(data, settings, choices, options);
  lastCatchments.set(data, { key, catchments });
  return catchments;
}

function computeCatchments(
  data: ModelData,
  settings: Settings,
  choices: CatchmentChoices,
  options: HuffOptions,
): Catchments {
  const sites = fillBeds(data.sites, choices.knownBeds ?? {});
  const { outsideShares: outside = {}, inflowShares: inflow = {} } = choices;
  const byDistance = defaultCatchment(data, sites, options, { outside, inflow });
  const counted = applyOrigins(data, byDistance, choices.origins ?? [], settings.originPriorGuests);
  const typed = counted.inflow.map((share, site) => inflow[sites[site]!.id] ?? share);
  const today = applyEdits(data, { ...counted, inflow: typed }, choices.edits ?? []);
  return { today, scenario: applySiteChanges(data, today, choices.siteChanges ?? [], options) };
}

function fillBeds(sites: readonly ModelSite[], known: Readonly<Record<string, number>>): readonly ModelSite[] {
  for (const [id, beds] of Object.entries(known)) {
    findSite(sites, id);
    checkBeds(id, beds);
  }
  return sites.map((site) => {
    const beds = known[site.id];
    return beds === undefined ? site : { ...site, beds, attractionBeds: beds };
  });
}

/** A share of a gemeente that differs between two catchments. */
export interface Move {
  municipalityCode: string;
  /** Id of a site, or OUTSIDE. */
  siteId: string;
  before: number;
  after: number;
}

/** Shares that differ less do so by rounding. */
const ROUNDING = 1e-12;

/** Who moves where: every share that changes, a house that is not there before or after as 0; gemeente by gemeente. */
export function listMoves(data: ModelData, before: Catchment, after: Catchment): Move[] {
  const ids = [...new Set([...before.sites, ...after.sites].map(({ id }) => id)), OUTSIDE];
  return data.municipalities.flatMap(({ code }, municipality) =>
    ids
      .map((siteId) => ({
        municipalityCode: code,
        siteId,
        before: shareOf(before, municipality, siteId),
        after: shareOf(after, municipality, siteId),
      }))
      .filter((move) => Math.abs(move.after - move.before) > ROUNDING),
  );
}

/** Share of a gemeente that goes to a site (0 when it is not there) or, by OUTSIDE, elsewhere. */
export function shareOf({ sites, shares, outside }: Catchment, municipality: number, siteId: string): number {
  if (siteId === OUTSIDE) return outside[municipality]!;
  const column = sites.findIndex(({ id }) => id === siteId);
  return column < 0 ? 0 : shares[municipality * sites.length + column]!;
}
