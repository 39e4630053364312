import type { Verdict } from "../../domain/directory/finding/facets.ts";
import type { SearchableHospice } from "../../domain/directory/finding/searchable.ts";
import type { Availability } from "../../domain/directory/house/availability.ts";
import type { Hospice, Phone } from "../../domain/directory/records/hospice.ts";
import type { MarkedWay } from "./house/mark-ways.ts";

/** What the search, one line of the list and one point on the map need: handed over once, as `/data/hospicelijst.json`. */
export interface ListedHospice extends SearchableHospice {
  city: string;
  typeName: string;
  /** The kind it looks like by our own inference, while no source names one. */
  likelyTypeName?: string;
  /** The model region it counts in; the list is grouped by it. */
  regionId: string;
  regionName: string;
  networkNames: string[];
  /** The number to call, and whose it is; null while none is known. */
  phone: string | null;
  phoneKind?: Phone["kind"];
  /** From which year the number is, in words, where that is another than of most numbers. */
  phoneAge?: string;
  /** What one can do now where no number is known; absent where one is. */
  ways?: readonly MarkedWay[];
  /** Whom its network wants called first, where that has a number. */
  coordinationPoint?: { name: string; phone: string };
  /** The last report of free places; it holds up to and including its last day. */
  availability?: Pick<Availability, "status" | "reportedOn" | "validUntil">;
  /** What a source says of the care at night. */
  night?: string;
  /** Who that is, where a source tells. */
  nightBy?: NonNullable<Hospice["care"]>["nightBy"];
  /** Where the house says its guests come from, in its own words. */
  guestArea?: string;
  /** The gemeenten it names there, where those words are a list of them. */
  guestMunicipalities?: readonly string[];
  /** By need, how old the source of its yes or no is, in words; only of old ones. */
  answerMarks?: Readonly<Record<string, string>>;
  /** The known number of beds with its date, or that of some time ago, of a plan or of a former building, in Dutch words. */
  beds: string | null;
  status: "open" | "temporarily-closed" | "planned" | "closed" | "unknown";
  confirmed: boolean;
  precision: "own" | "postcode4" | "town";
}

/** A wish by its Dutch name, with what the hospice says to it. */
export interface NamedReason {
  /** With how old the source of a yes or no is, where that is told. */
  name: string;
  verdict: Verdict;
  /** What a house answers, and not where it is or of what kind. */
  isNeed: boolean;
}

/** A hospice in the list with its number there, and what there is to say about it for this query. */
export interface ListEntry {
  number: number;
  hospice: ListedHospice;
  /** As the crow flies; null when no place was named. */
  distanceKm: number | null;
  /** Asked only for the lines that are shown: a list may hold thousands. */
  explain: () => readonly NamedReason[];
}

/** A heading of the list with the hospices under it. */
export interface ListGroup {
  id: string;
  heading: string;
  entries: readonly ListEntry[];
}

export type UnnumberedGroup = Omit<ListGroup, "entries"> & { entries: readonly Omit<ListEntry, "number">[] };

/** Numbers the hospices through the groups, from 1; groups without hospices are left out. */
export function numberGroups(groups: readonly UnnumberedGroup[]): ListGroup[] {
  let number = 0;
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map((group) => ({ ...group, entries: group.entries.map((entry) => ({ ...entry, number: (number += 1) })) }));
}

/** Groups by the region a hospice counts in; regions and names in Dutch alphabetical order. */
export function groupByRegion(hospices: readonly ListedHospice[]): ListGroup[] {
  const collator = new Intl.Collator("nl");
  const sorted = [...hospices].sort((a, b) => collator.compare(a.name, b.name));
  const regions = new Map(sorted.map(({ regionId, regionName }) => [regionId, regionName]));
  const groups = [...regions].map(([id, heading]) => ({
    id,
    heading,
    entries: sorted
      .filter(({ regionId }) => regionId === id)
      .map((hospice) => ({ hospice, distanceKm: null, explain: () => [] })),
  }));
  return numberGroups(groups.sort((a, b) => collator.compare(a.heading, b.heading)));
}
