import { distanceKm, type Point } from "../border/distance.ts";

/** A town outside the area with a hospice. */
export interface OutsideTown extends Point {
  name: string;
  province: string;
  kind: "adults" | "children";
  status: "open" | "closed" | "closure-announced" | "unknown";
}

/** Nobody is sent to a house that is closed, or that has said it will close. */
const NOT_POINTED_TO: readonly OutsideTown["status"][] = ["closed", "closure-announced"];

/** The border is not a wall: towns just outside with a hospice that is not closed or closing and lies nearer than `km`. */
export function findNearerOutside<Town extends OutsideTown>(
  outside: readonly Town[],
  from: Point,
  km: number,
  kind: OutsideTown["kind"] = "adults",
): { town: Town; distanceKm: number }[] {
  return outside
    .filter((town) => town.kind === kind && !NOT_POINTED_TO.includes(town.status))
    .map((town) => ({ town, distanceKm: distanceKm(from, town) }))
    .filter((item) => item.distanceKm < km)
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
