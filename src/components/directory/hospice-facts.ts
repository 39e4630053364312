import { formatDateText } from "../../domain/content/dates.ts";
import type { Hospice } from "../../domain/directory/hospice.ts";
import { availabilityNames } from "../../text/directory.ts";

/** A fact as shown; without text and note nobody has told us. */
export interface Fact {
  label: string;
  text?: string | undefined;
  asOf?: string | undefined;
  note?: string | undefined;
}

export function careFacts({ care, stay }: Pick<Hospice, "care" | "stay">): Fact[] {
  return [
    { label: "Arts", text: care?.physician },
    { label: "Verpleging", text: care?.nursing },
    { label: "’s Nachts", text: care?.night },
    { label: "Vrijwilligers", text: care?.volunteers },
    { label: "Als iemand opknapt", text: stay?.recovery },
    { label: "Logeren om naasten rust te geven", text: stay?.respite },
  ];
}

export function applicationFacts({ application }: Pick<Hospice, "application">): Fact[] {
  return [
    { label: "Wie kan aanmelden", text: application?.by?.join("; ") },
    { label: "Hoe het gaat", text: application?.process },
    { label: "Als het haast heeft", text: application?.urgent },
    { label: "Papieren", text: application?.documents?.join("; ") },
    { label: "Kennismaken", text: application?.introduction },
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
    { label: "Voor wie", text: admission?.criteria },
    { label: "Levensverwachting", text: expectancy(admission) },
    { label: "Leeftijd", text: ages(admission) },
    { label: "Opnamedagen", text: admission?.days },
    { label: "Wie gaat voor als het vol is", text: admission?.priority },
    { label: "Beleid bij euthanasie", text: admission?.euthanasiaPolicy },
  ];
}

/** An amount nobody checked is not shown as a price: it says only that a source names one, and how old that source is. */
export function costFacts({ costs }: Pick<Hospice, "costs">): Fact[] {
  const label = "Eigen bijdrage";
  const amount = costs?.contributionPerDayEur;
  if (amount === undefined) return [{ label, note: costs?.note }];
  if (costs?.checkedOn) {
    const euros = amount.toLocaleString("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return [{ label, text: `€ ${euros} per dag (gecontroleerd op ${formatDateText(costs.checkedOn)})`, note: costs.note }];
  }
  const age = costs?.asOf ? `een bron uit ${formatDateText(costs.asOf)}` : "een bron zonder datum";
  return [{ label, text: `Er staat een eigen bijdrage in ${age}. Vraag het huis naar het bedrag van nu.`, note: costs?.note }];
}

function availabilityFact(availability: Hospice["availability"], today: string): Fact {
  const label = "Plek op dit moment";
  if (!availability || availability.validUntil < today) return { label, text: "Onbekend. Bel het hospice." };
  const reported = `gemeld op ${formatDateText(availability.reportedOn)}, geldig tot en met ${formatDateText(availability.validUntil)}`;
  return { label, text: `${availabilityNames[availability.status]} (${reported})`, note: availability.note };
}

function bedsInWords(capacity: Hospice["capacity"]): string | undefined {
  if (capacity?.beds === undefined) return undefined;
  const beds = capacity.beds === 1 ? "1 bed" : `${capacity.beds} bedden`;
  return capacity.asOf ? beds : `${beds} (bron zonder datum)`;
}

/** Beds with the age of the source, and places free only as long as the report holds; `today` as "2026-11-21". */
export function bedFacts({ capacity, availability }: Pick<Hospice, "capacity" | "availability">, today: string): Fact[] {
  return [
    { label: "Aantal bedden", text: bedsInWords(capacity), asOf: capacity?.asOf, note: capacity?.note },
    availabilityFact(availability, today),
  ];
}
