import { formatDateText } from "../../domain/border/dates.ts";
import { isAvailabilityCurrent, type Availability } from "../../domain/directory/house/availability.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { sayKnownCount, sayOtherCounts } from "./say-beds.ts";
import { bedLabel, bedsNowUnknown, sayBedCount } from "../../words/bedden.ts";
import { availabilityNames } from "../../words/sociale-kaart.ts";
import { unknownAvailability } from "../../words/hospicepagina.ts";

/** A fact as shown; without text and note nobody has told us. */
export interface Fact {
  label: string;
  /** Key of the record it comes from, by which its sources are found. */
  field: string;
  text?: string | undefined;
  asOf?: string | undefined;
  note?: string | undefined;
}

export function careFacts({ care, stay }: Pick<Hospice, "care" | "stay">): Fact[] {
  return [
    { label: "Arts", field: "care", text: care?.physician },
    { label: "Verpleging", field: "care", text: care?.nursing },
    { label: "’s Nachts", field: "care", text: care?.night },
    { label: "Vrijwilligers", field: "care", text: care?.volunteers },
    { label: "Als iemand opknapt", field: "stay", text: stay?.recovery },
    { label: "Logeren om naasten rust te geven", field: "stay", text: stay?.respite },
  ];
}

export function applicationFacts({ application }: Pick<Hospice, "application">): Fact[] {
  return [
    { label: "Wie kan aanmelden", field: "application", text: application?.by?.join("; ") },
    { label: "Hoe het gaat", field: "application", text: application?.process },
    { label: "Als het haast heeft", field: "application", text: application?.urgent },
    { label: "Papieren", field: "application", text: application?.documents?.join("; ") },
    { label: "Kennismaken", field: "application", text: application?.introduction },
  ];
}

function ages(admission: Hospice["admission"]): string | undefined {
  const { minimumAge, maximumAge } = admission ?? {};
  if (minimumAge !== undefined && maximumAge !== undefined) return `van ${minimumAge} tot en met ${maximumAge} jaar`;
  if (minimumAge !== undefined) return `vanaf ${minimumAge} jaar`;
  return maximumAge === undefined ? undefined : `tot en met ${maximumAge} jaar`;
}

function expectancy(admission: Hospice["admission"]): string | undefined {
  const months = admission?.lifeExpectancyMaxMonths;
  if (months === undefined) return undefined;
  return months === 1 ? "hooguit ongeveer 1 maand" : `hooguit ongeveer ${months} maanden`;
}

export function admissionFacts({ admission }: Pick<Hospice, "admission">): Fact[] {
  return [
    { label: "Voor wie", field: "admission", text: admission?.criteria },
    { label: "Levensverwachting", field: "admission", text: expectancy(admission) },
    { label: "Leeftijd", field: "admission", text: ages(admission) },
    { label: "Opnamedagen", field: "admission", text: admission?.days },
    { label: "Wie gaat voor als het vol is", field: "admission", text: admission?.priority },
    { label: "Beleid bij euthanasie", field: "admission", text: admission?.euthanasiaPolicy },
  ];
}

/** An amount nobody checked is not shown as a price: it says only that a source names one, and how old that source is. */
export function costFacts({ costs }: Pick<Hospice, "costs">): Fact[] {
  const own = { label: "Eigen bijdrage", field: "costs" };
  const amount = costs?.contributionPerDayEur;
  if (amount === undefined) return [{ ...own, note: costs?.note }];
  if (costs?.checkedOn) {
    const euros = amount.toLocaleString("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return [
      { ...own, text: `€ ${euros} per dag (gecontroleerd op ${formatDateText(costs.checkedOn)})`, note: costs.note },
    ];
  }
  const age = costs?.asOf ? `een bron uit ${formatDateText(costs.asOf)}` : "een bron zonder datum";
  return [
    {
      ...own,
      text: `Er staat een eigen bijdrage in ${age}. Vraag het huis naar het bedrag van nu.`,
      note: costs?.note,
    },
  ];
}

/** The beds of now with the age of the source; behind them what is no number of now, each kind in its own words. */
export function bedFacts({ capacity = {} }: Pick<Hospice, "capacity">): Fact[] {
  const { beds, asOf, note, planned, formerBuilding } = capacity;
  const others = sayOtherCounts(capacity);
  const notes = [note, planned?.note, formerBuilding?.note].filter((one) => one !== undefined);
  const fact = { label: bedLabel, field: "capacity", note: notes.length === 0 ? undefined : notes.join(" ") };
  if (others.length > 0) return [{ ...fact, text: [sayKnownCount(capacity) ?? bedsNowUnknown, ...others].join("; ") }];
  if (beds === undefined) return [fact];
  return [
    asOf === undefined ? { ...fact, text: sayKnownCount(capacity)! } : { ...fact, text: sayBedCount({ beds }), asOf },
  ];
}

/** Who is behind the house, and what it says of itself. What no source mentions is left out, but for the organization. */
export function identityFacts({
  organization,
  alternateNames,
  identity,
  languages,
  accreditations,
}: Pick<Hospice, "organization" | "alternateNames" | "identity" | "languages" | "accreditations">): Fact[] {
  const lists = [
    { label: "Ook bekend als", field: "alternate_names", text: alternateNames.join(", ") },
    { label: "Identiteit", field: "identity", text: identity ?? "" },
    { label: "Talen", field: "languages", text: languages.join(", ") },
    { label: "Keurmerken", field: "accreditations", text: accreditations.join(", ") },
  ];
  return [
    { label: "Organisatie", field: "organization", text: organization?.name, note: organization?.note },
    ...lists.filter(({ text }) => text !== ""),
  ];
}

/** A report of free places in words, with its day and its last day: "er is plek (gemeld op ..., geldt tot en met ...)". */
export function reportInWords({ status, reportedOn, validUntil }: Availability): string {
  return `${availabilityNames[status]} (gemeld op ${formatDateText(reportedOn)}, geldt tot en met ${formatDateText(validUntil)})`;
}

/** What may be said of free places on a day ("2026-11-21"): a report only while it holds. */
export function availabilityInWords(availability: Availability | undefined, day: string): string {
  return availability && isAvailabilityCurrent(availability, day) ? reportInWords(availability) : unknownAvailability;
}
