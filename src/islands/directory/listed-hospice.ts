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
  /** All model regions of its networks; the filter looks at these. */
  regionIds: string[];
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

/** Groups by the region a hospice counts in, regions and names in Dutch alphabetical order, numbered through. */
export function groupByRegion(hospices: readonly ListedHospice[]): ListGroup[] {
  const sorted = [...hospices].sort(
    (a, b) => a.regionName.localeCompare(b.regionName, "nl") || a.name.localeCompare(b.name, "nl"),
  );
  const groups: ListGroup[] = [];
  sorted.forEach((hospice, index) => {
    const last = groups.at(-1);
    if (last?.id === hospice.regionId) last.hospices.push(hospice);
    else groups.push({ id: hospice.regionId, heading: hospice.regionName, start: index + 1, hospices: [hospice] });
  });
  return groups;
}
