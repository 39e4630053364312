import { wholeKm } from "../../border/distance.ts";
import type { HospiceType } from "../records/bundle.ts";
import type { Hospice } from "../records/hospice.ts";
import { findLikelyType } from "../records/likely-type.ts";

/** What in a record comes near to a need where the house is not of the kind that answers it. */
export type NearGround = "night" | "respite";

/**
 * What a source tells of the care at night: a nurse or carer is in the house, home care is there or comes, or there is no
 * more than a sign, such as a plan.
 */
export type NightGround = "nightNurse" | "nightHomeCare" | "nightSign";

/** Why a house is one to begin with for a need: it is of the kind, it resembles it, or its record comes near to what is asked. */
export type Ground = "kind" | "alike" | NightGround | "respite";

/** How surely, from the most. */
const SUREST_FIRST: readonly Ground[] = ["kind", "alike", "nightNurse", "nightHomeCare", "nightSign", "respite"];

/** What a need asks: a kind of house, and what comes near to it where there is none. */
export interface GroundsAsked {
  /** Id of the kind. */
  kind: string;
  nearest?: NearGround | undefined;
}

/** What of a house tells its ground; the same from a record and from the list in a browser. */
export interface GroundFacts {
  /** Id of the kind a source names. */
  type: string;
  /** Id of the kind it looks like. */
  likelyType?: string | undefined;
  near: readonly (NightGround | "respite")[];
}

/** The ground that the record of the night gives; none where only volunteers are there, for they do not nurse. */
export function readNightGround(
  care: Pick<NonNullable<Hospice["care"]>, "night" | "nightBy"> = {},
): NightGround | null {
  if (care.night === undefined || care.nightBy === "volunteers") return null;
  if (care.nightBy === undefined) return "nightSign";
  return care.nightBy === "nurse" ? "nightNurse" : "nightHomeCare";
}

export function readGroundFacts(
  house: Pick<Hospice, "type" | "typeNote" | "care" | "expertise" | "stay">,
  types: readonly Pick<HospiceType, "id" | "name">[],
): GroundFacts {
  const { type, care, expertise, stay } = house;
  const hasRespite =
    stay?.respite !== undefined || ["yes", "on-consultation"].includes(expertise["respijtzorg"]?.value ?? "");
  const night = readNightGround(care);
  return {
    type,
    likelyType: findLikelyType(house, types),
    near: [...(night === null ? [] : [night]), ...(hasRespite ? (["respite"] as const) : [])],
  };
}

/** The surest ground of a house; null where it has none. */
export function groundOf({ type, likelyType, near }: GroundFacts, { kind, nearest }: GroundsAsked): Ground | null {
  if (type === kind) return "kind";
  if (likelyType === kind) return "alike";
  return near.find((ground) => (ground === "respite" ? "respite" : "night") === nearest) ?? null;
}

/** Whether the one ground is surer than the other. */
export function isSurer(one: Ground, other: Ground): boolean {
  return SUREST_FIRST.indexOf(one) < SUREST_FIRST.indexOf(other);
}

/** As near as one calls first, in kilometres as the crow flies: the furthest of the distances the form offers. */
export const NEARBY_KM = 30;

interface Placed {
  /** Null where no place is known. */
  distanceKm: number | null;
}

export function isNear({ distanceKm }: Placed): boolean {
  return distanceKm !== null && wholeKm(distanceKm) <= NEARBY_KM;
}

/** What decides with which of several houses one begins. */
export interface BeginFacts {
  name: string;
  status: Hospice["status"];
  hasNumber: boolean;
  /** As the crow flies; null or absent where no place is known. */
  distanceKm?: number | null;
}

/**
 * The houses one may begin with, in the order to do it: open ones, those that can be called before those without a number,
 * the nearest first, and by name where no place is known. The map, the page about kinds and the sheets of the regions name
 * the same first house for the same kind and place, because all three ask this.
 */
export function orderToBegin<House>(houses: readonly House[], read: (house: House) => BeginFacts): House[] {
  const collator = new Intl.Collator("nl");
  return houses
    .map((house) => ({ house, facts: read(house) }))
    .filter(({ facts }) => facts.status === "open")
    .sort(
      ({ facts: a }, { facts: b }) =>
        Number(b.hasNumber) - Number(a.hasNumber) ||
        (a.distanceKm ?? 0) - (b.distanceKm ?? 0) ||
        collator.compare(a.name, b.name),
    )
    .map(({ house }) => house);
}

/** Houses with a ground, per ground, the surest first; in the order they came in. */
export function groupByGround<House>(
  houses: readonly House[],
  findGround: (house: House) => Ground | null,
): { ground: Ground; houses: House[] }[] {
  return SUREST_FIRST.map((ground) => ({
    ground,
    houses: houses.filter((house) => findGround(house) === ground),
  })).filter((group) => group.houses.length > 0);
}

/**
 * The nearest house per ground, the surest ground first; one of a less sure ground only where it is nearer. Where no
 * place is known, only of the surest ground there is.
 * @param houses in the order of `orderToBegin`; kilometres as the crow flies, null where no place is known
 */
export function nearestPerGround<House extends { distanceKm: number | null }>(
  houses: readonly House[],
  findGround: (house: House) => Ground | null,
): { ground: Ground; house: House }[] {
  let limit = Infinity;
  return groupByGround(houses, findGround).flatMap(({ ground, houses: [first] }) => {
    const km = first?.distanceKm ?? 0;
    if (first === undefined || km >= limit) return [];
    limit = km;
    return [{ ground, house: first }];
  });
}

/**
 * The houses to begin with, in the order to call them: every one that is near, the surest ground first; then those further
 * on, by distance, as far as the nearest of the surest ground there is, unless one of that ground is near. Nobody travels
 * for a sign. Where no place is known, the first of the surest ground.
 * @param houses in the order of `orderToBegin`; kilometres as the crow flies, null where no place is known
 */
export function listToBegin<House extends Placed>(
  houses: readonly House[],
  findGround: (house: House) => Ground | null,
): { ground: Ground; house: House }[] {
  const groups = groupByGround(houses, findGround);
  const sorted = groups.flatMap(({ ground, houses: found }) => found.map((house) => ({ ground, house })));
  const [surest] = sorted;
  if (surest === undefined || surest.house.distanceKm === null) return sorted.slice(0, 1);
  const limit = surest.house.distanceKm;
  const further = sorted
    .filter(({ ground, house }) => !isNear(house) && (house.distanceKm ?? 0) <= limit && ground !== "nightSign")
    .filter(({ ground, house }) => ground !== surest.ground || house === surest.house)
    .sort((a, b) => (a.house.distanceKm ?? 0) - (b.house.distanceKm ?? 0));
  return [...sorted.filter(({ house }) => isNear(house)), ...further];
}
