import type { ReferralChoice } from "./brochure.ts";
import {
  groundOf,
  groupByGround,
  orderToBegin,
  readGroundFacts,
  type BeginFacts,
  type Ground,
} from "../../directory/finding/grounds.ts";
import type { HospiceType } from "../../directory/records/bundle.ts";
import type { Hospice, Lead, Phone } from "../../directory/records/hospice.ts";
import { orderPhones } from "../../directory/house/call-plan.ts";
import { listWaysIn, type ReachedHouse, type WayDirectory, type WayIn } from "../../directory/house/ways-in.ts";

export type ReferralHouse = ReachedHouse &
  Pick<Hospice, "name" | "status" | "type" | "typeNote" | "address" | "care" | "expertise" | "stay">;

/** How a printed sheet leads a referrer to a house: its number, or else what one can do now. */
export type HouseRoute =
  | {
      kind: "phone";
      number: string;
      /** Whose number it is. */
      phoneKind: Phone["kind"];
      hours: string | null;
      /** Date of the source, as precise as that source. */
      asOf?: string | undefined;
    }
  | { kind: "ways-in"; ways: WayIn[] };

/** More houses than this are counted, not named: the sheet is one page. */
const NAMED_AT_MOST = 8;

/** Why houses stand with a need: they are of the kind, resemble it, or a record comes near to what is asked. */
export type AdviceBasis = Ground;

export interface AdvisedHouse {
  id: string;
  name: string;
  city: string;
  route: HouseRoute;
}

/** Houses that help with a need, in one line of the sheet. */
export interface AdviceLine {
  basis: AdviceBasis;
  houses: AdvisedHouse[];
  /** How many more there are than the sheet has room for. */
  more: number;
}

/** What a referrer does with a need: only kinds of house that are on this site, or that there is none and what comes nearest. */
export interface Advice {
  when: string;
  /** What to do, where there is a house of the kind or the need asks for none; null where there is none of the kind. */
  then: string | null;
  /** Name of the kind that is not on this site. */
  missing: string | null;
  /** What the writer says to do when no house can be named at all. */
  otherwise: string | null;
  lines: AdviceLine[];
  /** How many houses there are of a kind too common to name each; with the type to filter by. */
  count: { houses: number; type: string } | null;
}

/**
 * Open houses that answer a need, in order of how surely; a house stands in one group. A sheet has no room to quote a sign,
 * so houses with no more than that are named only where nothing surer is told of the night.
 */
export function groupByBasis<House extends ReferralHouse>(
  { nearest }: Pick<ReferralChoice, "nearest">,
  type: HospiceType,
  houses: readonly House[],
): { basis: AdviceBasis; houses: House[] }[] {
  const ordered = orderToBegin(houses, readBeginFacts);
  const groups = groupByGround(ordered, (house) =>
    groundOf(readGroundFacts(house, [type]), { kind: type.id, nearest }),
  );
  const isNightTold = groups.some(({ ground }) => ground === "nightNurse" || ground === "nightHomeCare");
  return groups
    .filter(({ ground }) => ground !== "nightSign" || !isNightTold)
    .map(({ ground, houses: found }) => ({ basis: ground, houses: found }));
}

export function readBeginFacts({ name, status, phones }: ReferralHouse): BeginFacts {
  return { name, status, hasNumber: phones.length > 0 };
}

/** @param houses published hospices; only those that are open are advised */
export function adviseReferral(
  choice: ReferralChoice,
  types: readonly HospiceType[],
  houses: readonly ReferralHouse[],
  ways: WayDirectory,
): Advice {
  const { when, then, otherwise = null } = choice;
  const type = types.find(({ id }) => id === choice.type);
  if (type === undefined) return { when, then, missing: null, otherwise, lines: [], count: null };
  const groups = groupByBasis(choice, type, houses);
  const ofKind = groups.find(({ basis }) => basis === "kind")?.houses.length ?? 0;
  const isCommon = ofKind > NAMED_AT_MOST;
  return {
    when,
    then: ofKind > 0 ? then : null,
    missing: ofKind > 0 ? null : type.name,
    otherwise,
    lines: groups
      .filter(({ basis }) => (basis === "kind" ? !isCommon : basis !== "alike" || ofKind === 0))
      .map(({ basis, houses: group }) => ({
        basis,
        more: Math.max(0, group.length - NAMED_AT_MOST),
        houses: group.slice(0, NAMED_AT_MOST).map((house) => nameHouse(house, ways)),
      })),
    count: isCommon ? { houses: ofKind, type: type.id } : null,
  };
}

/** Houses of the kind a need asks for that are open by what a source says, but have no page on this site yet; by name. */
export function listOpenLeads(
  { type }: Pick<ReferralChoice, "type">,
  leads: readonly Lead[],
): Pick<Lead, "id" | "name" | "statusDate" | "address" | "website">[] {
  return leads
    .filter((lead) => type !== undefined && lead.type === type && lead.status === "open")
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

export function nameHouse(house: ReferralHouse, ways: WayDirectory): AdvisedHouse {
  return { id: house.id, name: house.name, city: house.address.city, route: findHouseRoute(house, ways) };
}

export function findHouseRoute(house: ReachedHouse, directory: WayDirectory): HouseRoute {
  const [first] = orderPhones(house.phones);
  if (first === undefined) return { kind: "ways-in", ways: listWaysIn(house, directory) };
  const { number, kind, hours = null, asOf } = first;
  return { kind: "phone", number, phoneKind: kind, hours, asOf };
}
