import { distanceKm, type Point } from "../../border/distance.ts";
import { parseCallHours } from "../../directory/house/call-hours.ts";
import {
  groundOf,
  isNear,
  isSurer,
  listToBegin,
  nearestPerGround,
  orderToBegin,
  readGroundFacts,
} from "../../directory/finding/grounds.ts";
import type { HospiceType } from "../../directory/records/bundle.ts";
import type { WayDirectory } from "../../directory/house/ways-in.ts";
import { findLikelyType } from "../../directory/records/likely-type.ts";
import type { Hospice } from "../../directory/records/hospice.ts";
import type { ReferralChoice } from "./brochure.ts";
import { groupByBasis, nameHouse, readBeginFacts, type AdviceBasis, type AdvisedHouse } from "./referral-advice.ts";

/** What one A4 for the transfer bureau of a region says of houses: all of it from the records that the map shows. */
export interface RegionSheet {
  /** Houses of the region, by name. */
  own: SheetHouse[];
  /** The nearest houses outside it, by the distance from the place of the region that each is nearest to. */
  outside: (SheetHouse & FromPlace)[];
  needs: SheetNeed[];
  /** Houses on the sheet whose number is answered in the evening or at the weekend, by the hours in their record. */
  reachableLate: AdvisedHouse[];
}

/** How far a house outside the region is, and from where: a distance that says neither cannot be checked. */
export interface FromPlace {
  /** As the crow flies. */
  distanceKm: number;
  /** Name of the place in the region that is nearest to the house. */
  from: string;
}

export interface SheetHouse extends AdvisedHouse {
  /** Id of the type; "unknown" where no source names it. */
  type: string;
  /** Id of the type the record says it resembles. */
  resembles: string | null;
  status: Hospice["status"];
}

/** Where a need is answered: in the region, or nowhere in it and then where nearest. */
export interface SheetNeed {
  when: string;
  type: string;
  answers: { basis: AdviceBasis; houses: AdvisedHouse[] }[];
  /**
   * Outside it: where the region has none, the nearest of the kind and a nearer house that may do; else the near ones of
   * which a source tells more surely than of any in the region.
   */
  nearest: ({ basis: AdviceBasis; house: AdvisedHouse } & FromPlace)[];
  otherwise: string | null;
}

type NamedPoint = Point & { name: string };
type OtherHouse = FromPlace & { house: Hospice };

export interface SheetDirectory extends WayDirectory {
  /** The houses that the map shows. */
  houses: readonly Hospice[];
  types: readonly HospiceType[];
}

/** Outside the region, so that a sheet has at least so many numbers where there are so many near enough. */
const NUMBERS_AT_LEAST = 9;
const OUTSIDE_AT_LEAST = 3;
const OUTSIDE_AT_MOST = 6;
const OUTSIDE_WITHIN_KM = 30;
const NAMED_AT_MOST = 5;
const SURER_AT_MOST = 3;

/**
 * @param places the places of the region, at least one, to measure distance from
 * @param choices needs with a kind of house; one without a kind asks nothing of the directory and is left out
 */
export function planRegionSheet(
  region: string,
  places: readonly NamedPoint[],
  choices: readonly ReferralChoice[],
  directory: SheetDirectory,
): RegionSheet {
  const { houses, types } = directory;
  const own = houses.filter(({ regions }) => regions.includes(region));
  const others = houses
    .filter(({ regions }) => !regions.includes(region))
    .map((house) => ({ house, ...measureFrom(places, house) }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
  const room = Math.min(OUTSIDE_AT_MOST, Math.max(OUTSIDE_AT_LEAST, NUMBERS_AT_LEAST - own.length));
  const outside = others
    .filter(({ house, distanceKm: km }) => house.status === "open" && km <= OUTSIDE_WITHIN_KM)
    .slice(0, room);
  const list = (house: Hospice): SheetHouse => ({
    ...nameHouse(house, directory),
    type: house.type,
    resembles: findLikelyType(house, types) ?? null,
    status: house.status,
  });
  return {
    own: own.map(list),
    outside: outside.map(({ house, ...far }) => ({ ...list(house), ...far })),
    needs: choices.flatMap((choice) => {
      const type = types.find(({ id }) => id === choice.type);
      return type ? [answerNeed(choice, type, own, others, directory)] : [];
    }),
    reachableLate: [...own, ...outside.map(({ house }) => house)]
      .filter(isReachableLate)
      .map((house) => nameHouse(house, directory)),
  };
}

function answerNeed(
  choice: ReferralChoice,
  type: HospiceType,
  own: readonly Hospice[],
  others: readonly OtherHouse[],
  directory: WayDirectory,
): SheetNeed {
  const answers = groupByBasis(choice, type, own).map(({ basis, houses }) => ({
    basis,
    houses: houses.slice(0, NAMED_AT_MOST).map((house) => nameHouse(house, directory)),
  }));
  return {
    when: choice.when,
    type: type.id,
    answers,
    nearest: findNearest(choice, type, others, directory, answers[0]?.basis),
    otherwise: choice.otherwise ?? null,
  };
}

/** The same choice as in the next step of the directory. @param own the surest ground in the region */
function findNearest(
  choice: ReferralChoice,
  type: HospiceType,
  others: readonly OtherHouse[],
  directory: WayDirectory,
  own: AdviceBasis | undefined,
): SheetNeed["nearest"] {
  const ordered = orderToBegin(others, ({ house, distanceKm: km }) => ({ ...readBeginFacts(house), distanceKm: km }));
  const findGround = ({ house }: OtherHouse) =>
    groundOf(readGroundFacts(house, [type]), { kind: type.id, nearest: choice.nearest });
  const found =
    own === undefined
      ? nearestPerGround(ordered, findGround)
      : listToBegin(ordered, findGround)
          .filter(({ ground, house }) => isNear(house) && isSurer(ground, own))
          .slice(0, SURER_AT_MOST);
  return found.map(({ ground, house: { house, ...far } }) => ({
    basis: ground,
    house: nameHouse(house, directory),
    ...far,
  }));
}

/** Of the places that are as near, the first. */
function measureFrom(places: readonly NamedPoint[], house: Point): FromPlace {
  return places
    .map((place) => ({ from: place.name, distanceKm: distanceKm(place, house) }))
    .reduce((nearest, place) => (place.distanceKm < nearest.distanceKm ? place : nearest));
}

const EVENING = 18 * 60;
const SATURDAY = 5;

function isReachableLate({ phones }: Hospice): boolean {
  return phones.some(({ hours }) =>
    (hours === undefined ? null : parseCallHours(hours))?.some(
      ({ weekday, until }) => weekday >= SATURDAY || until > EVENING,
    ),
  );
}
