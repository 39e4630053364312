import { hospices, networks, settings } from "../../compiled.ts";
import { listWaysIn, type ReachedHouse, type WayDirectory, type WayIn } from "../../domain/directory/house/ways-in.ts";
import { markOld, type OldMarkWords } from "../../presentation/directory/house/say-source.ts";
import { markWays, type MarkedWay } from "../../presentation/directory/house/mark-ways.ts";
import { buildDay } from "../agenda/build-day.ts";

/** Where this site looks up how to reach a house without a number. */
export const wayDirectory: WayDirectory = { networks, houses: hospices, consortiumPage: settings.consortiumPage };

/** The ways in with how old a number is, as it stands behind any number of these pages. */
export const markOldWays = (ways: readonly WayIn[], words?: OldMarkWords): MarkedWay[] =>
  markWays(ways, (asOf) => markOld(asOf, buildDay, words));

/**
 * What one can do now to reach a house without a number; empty where a number is known.
 * @param words of an old number; Dutch where absent
 */
export const waysInto = (house: ReachedHouse, words?: OldMarkWords): MarkedWay[] =>
  markOldWays(listWaysIn(house, wayDirectory), words);
