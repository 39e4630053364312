/** What one line of the list and one point on the map need: handed over once, as `/data/hospicelijst.json`. */
export interface ListedHospice {
  id: string;
  name: string;
  city: string;
  typeId: string;
  typeName: string;
  /** The model region it counts in; the list is grouped by it. */
  regionId: string;
  regionName: string;
  networkNames: string[];
  phone: string | null;
  beds: number | null;
  /** Date of the source of the number of beds, already in Dutch words. */
  bedsAsOf: string | null;
  status: "open" | "temporarily-closed" | "planned" | "closed" | "unknown";
  confirmed: boolean;
  latitude: number;
  longitude: number;
  precision: "own" | "postcode4" | "town";
}

/** A heading of the list with the hospices under it, numbered through from `start`. */
export interface ListGroup {
  id: string;
  heading: string;
  start: number;
  hospices: ListedHospice[];
}

/** Numbers the hospices through the groups; groups without hospices are left out. */
export function numberGroups(groups: readonly Omit<ListGroup, "start">[]): ListGroup[] {
  let start = 1;
  return groups.flatMap((group) => {
    if (group.hospices.length === 0) return [];
    const numbered = { ...group, start };
    start += group.hospices.length;
    return [numbered];
  });
}

/** Groups by the region a hospice counts in; regions and names in Dutch alphabetical order. */
export function groupByRegion(hospices: readonly ListedHospice[]): ListGroup[] {
  const sorted = [...hospices].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const regions = new Map(sorted.map(({ regionId, regionName }) => [regionId, regionName]));
  const groups = [...regions].map(([id, heading]) => ({ id, heading, hospices: sorted.filter(({ regionId }) => regionId === id) }));
  return numberGroups(groups.sort((a, b) => a.heading.localeCompare(b.heading, "nl")));
}
