import { sayOwnTown } from "../../words/regio.ts";

/** A gemeente that lies in a region, wholly or in part. */
export interface RegionPart {
  name: string;
  /** Of the gemeente, how many of its people live in the region. */
  people: number;
}

/** So many names say where a region is, and leave the choice one line. */
const MOST_TOWNS = 2;

/**
 * The towns by which one knows a region whose name one does not know: of its gemeenten that bear the name of a town, the
 * ones with the most people, and before all the town that gave the region its name. Another name with a town's in it
 * says that town already.
 */
export function nameRegionTowns(
  region: { name: string; parts: readonly RegionPart[] },
  townNames: ReadonlySet<string>,
): string[] {
  const isOwn = (name: string) => name === region.name;
  return region.parts
    .filter(({ name }) => townNames.has(name) && (isOwn(name) || !region.name.includes(name)))
    .sort(
      (a, b) =>
        Number(isOwn(b.name)) - Number(isOwn(a.name)) || b.people - a.people || a.name.localeCompare(b.name, "nl"),
    )
    .slice(0, MOST_TOWNS)
    .map(({ name }) => (isOwn(name) ? sayOwnTown({ name }) : name));
}
