import { MOST_AT_ONCE } from "./list-parts.ts";

interface PlacedHouse {
  id: string;
  networks: readonly string[];
}

export interface RegionHouses<House extends PlacedHouse, Network extends { id: string }> {
  /** Networks whose own page lists their houses, with how many they have here; none for a region of ordinary size. */
  networks: { network: Network; count: number }[];
  /** Houses for the table on the page of the region itself. */
  table: House[];
}

/**
 * How the page of a region shows its houses: in one table, and with more than fit there by network. Every house stands
 * in the table or on the page of a network that is named.
 * @param networks of the region
 */
export function divideRegionHouses<House extends PlacedHouse, Network extends { id: string }>(
  houses: readonly House[],
  networks: readonly Network[],
  most: number = MOST_AT_ONCE,
): RegionHouses<House, Network> {
  if (houses.length <= most) return { networks: [], table: [...houses] };
  const known = new Set(networks.map(({ id }) => id));
  const countOf = (id: string) => houses.filter((house) => house.networks.includes(id)).length;
  return {
    networks: networks.map((network) => ({ network, count: countOf(network.id) })).filter(({ count }) => count > 0),
    table: houses.filter((house) => !house.networks.some((id) => known.has(id))),
  };
}
