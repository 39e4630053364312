import { foldText } from "../../domain/border/fold-text.ts";
import { MOST_AT_ONCE } from "./list-parts.ts";

interface HouseInGemeente {
  name: string;
  address: { municipality: { code: string; name: string } };
}

/** Houses of a large network that stand on a page of their own: those of one gemeente. */
export interface NetworkPart<House> {
  /** Last part of the address of its page: "noordoostpolder". */
  id: string;
  municipality: string;
  /** Which piece of the gemeente, from 1, of how many: more than one when it has more houses than a page holds. */
  piece: { number: number; of: number };
  houses: House[];
}

/**
 * How a network shows its houses: in one table on its own page, for which there are no parts, and with more than fit
 * there by gemeente, in the order of their names. Every house is in exactly one part.
 */
export function divideNetworkHouses<House extends HouseInGemeente>(
  houses: readonly House[],
  most: number = MOST_AT_ONCE,
): NetworkPart<House>[] {
  if (houses.length <= most) return [];
  return [...Map.groupBy(houses, ({ address }) => address.municipality.code).values()]
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), "nl"))
    .flatMap((own) => cut(own, most));
}

const nameOf = ([house]: readonly HouseInGemeente[]): string => house!.address.municipality.name;

/** Pieces of about the same length, in the order of the names of the houses. */
function cut<House extends HouseInGemeente>(houses: readonly House[], most: number): NetworkPart<House>[] {
  const municipality = nameOf(houses);
  const id = toAddress(municipality);
  const of = Math.ceil(houses.length / most);
  if (of === 1) return [{ id, municipality, piece: { number: 1, of }, houses: [...houses] }];
  const sorted = [...houses].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const length = Math.ceil(sorted.length / of);
  return Array.from({ length: of }, (_, index) => ({
    id: `${id}-${index + 1}`,
    municipality,
    piece: { number: index + 1, of },
    houses: sorted.slice(index * length, (index + 1) * length),
  }));
}

/** "'s-Hertogenbosch" as "s-hertogenbosch". */
function toAddress(name: string): string {
  return foldText(name)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
