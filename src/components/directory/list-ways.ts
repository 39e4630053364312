import { hospices, networks, settings } from "../../compiled.ts";
import { listWaysIn, type ReachedHouse, type WayDirectory } from "../../domain/directory/house/ways-in.ts";

/** Where this site looks up how to reach a house without a number. */
export const wayDirectory: WayDirectory = { networks, houses: hospices, consortiumPage: settings.consortiumPage };

/** What one can do now to reach a house without a number; empty where a number is known. */
export const waysInto = (house: ReachedHouse) => listWaysIn(house, wayDirectory);
