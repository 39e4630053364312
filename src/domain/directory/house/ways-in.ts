import { distanceKm } from "../../border/distance.ts";
import { pickNearest } from "../../border/pick-nearest.ts";
import type { Network } from "../records/bundle.ts";
import type { Hospice } from "../records/hospice.ts";
import { orderPhones } from "./call-plan.ts";

/** A way to a house of which no source names a number. */
export type WayIn =
  | { kind: "coordination-point"; name: string; phone: string }
  /** The site of the house, or of who runs it. */
  | { kind: "website"; url: string }
  /** The site of its network. Of a network without one nothing is said: no source gives it a number either. */
  | { kind: "network"; url: string }
  /** The nearest house that can be called, which may know. Kilometres as the crow flies from the house itself, named in `of`. */
  | {
      kind: "neighbour";
      id: string;
      name: string;
      phone: string;
      isGeneral: boolean;
      asOf?: string;
      distanceKm: number;
      of: string;
    }
  /** No way in that a source names: the page of the consortium is what remains. */
  | { kind: "consortium"; url: string };

export type ReachedHouse = Pick<Hospice, "id" | "name" | "phones" | "website" | "networks" | "latitude" | "longitude">;

/** Where the ways in are looked up. */
export interface WayDirectory {
  networks: readonly Pick<Network, "id" | "website" | "coordinationPoint">[];
  houses: readonly (Pick<ReachedHouse, "id" | "name" | "phones" | "latitude" | "longitude"> &
    Pick<Hospice, "status">)[];
  consortiumPage: string;
}

/**
 * What one can do now to reach a house without a number, in the order to do it; never empty there, and empty where a
 * number is known. The number of a coordination point comes first, then the site of the house; without these the site of
 * its network and the nearest open house with a number, for the site of a network need not name the house.
 */
export function listWaysIn(house: ReachedHouse, { networks, houses, consortiumPage }: WayDirectory): WayIn[] {
  if (house.phones.length > 0) return [];
  const own = networks.filter(({ id }) => house.networks.includes(id));
  const points = own.flatMap(({ coordinationPoint: point }): WayIn[] =>
    point?.phone === undefined ? [] : [{ kind: "coordination-point", name: point.name, phone: point.phone }],
  );
  const direct: WayIn[] = [...points, ...(house.website ? [{ kind: "website", url: house.website.url } as const] : [])];
  if (direct.length > 0) return direct;
  const sites = [...new Set(own.flatMap(({ website }) => (website ? [website.url] : [])))];
  const ways: WayIn[] = [...sites.map((url) => ({ kind: "network", url }) as const), ...findNeighbour(house, houses)];
  return ways.length > 0 ? ways : [{ kind: "consortium", url: consortiumPage }];
}

function findNeighbour(house: ReachedHouse, houses: WayDirectory["houses"]): WayIn[] {
  const others = listCallable(houses).filter(({ id }) => id !== house.id);
  return pickNearest(others, (other) => distanceKm(house, other), 1).map(
    ({ item: { id, name, phone }, distanceKm: km }) => ({
      kind: "neighbour",
      id,
      name,
      distanceKm: km,
      of: house.name,
      phone: phone.number,
      isGeneral: phone.kind === "organization",
      ...(phone.asOf !== undefined && { asOf: phone.asOf }),
    }),
  );
}

/** An open house, with the number to call first. */
type Callable = Pick<ReachedHouse, "id" | "name" | "latitude" | "longitude"> & {
  phone: ReachedHouse["phones"][number];
};

const callable = new WeakMap<WayDirectory["houses"], Callable[]>();

/** The same for every house that asks, so put in order once for a directory. */
function listCallable(houses: WayDirectory["houses"]): Callable[] {
  const known = callable.get(houses);
  if (known) return known;
  const found = houses.flatMap(({ id, name, status, phones, latitude, longitude }): Callable[] => {
    const [phone] = orderPhones(phones);
    return phone === undefined || status !== "open" ? [] : [{ id, name, latitude, longitude, phone }];
  });
  callable.set(houses, found);
  return found;
}
