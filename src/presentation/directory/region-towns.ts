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
 * ones with the most people. A name that the region bears itself tells nothing more.
 */
export function nameRegionTowns(
  region: { name: string; parts: readonly RegionPart[] },
  townNames: ReadonlySet<string>,
): string[] {
  return region.parts
    .filter(({ name }) => townNames.has(name) && !region.name.includes(name))
    .sort((a, b) => b.people - a.people || a.name.localeCompare(b.name, "nl"))
    .slice(0, MOST_TOWNS)
    .map(({ name }) => name);
}
