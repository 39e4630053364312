import type { Cell, Row } from "../../border/csv-export.ts";
import { dutchExcel, toCsv } from "../../border/csv-export.ts";
import type { Hospice, TermClaims } from "../records/hospice.ts";

interface Column {
  name: string;
  /** What it holds, in Dutch, for the data dictionary. */
  description: string;
  read: (hospice: Hospice) => Cell;
}

const joined = (values: readonly string[] | undefined) => values?.join("; ");
const claimed = (claims: TermClaims, value: string) =>
  joined(
    Object.entries(claims)
      .filter(([, claim]) => claim.value === value)
      .map(([id]) => id),
  );

/** The columns of `hospices.csv`: one row per hospice. An empty cell means unknown. */
export const hospiceColumns: readonly Column[] = [
  { name: "id", description: "ons id; blijft gelijk en staat in het adres van de pagina", read: ({ id }) => id },
  { name: "name", description: "naam", read: ({ name }) => name },
  {
    name: "alternate_names",
    description: "andere namen, gescheiden door puntkomma's",
    read: ({ alternateNames }) => joined(alternateNames),
  },
  { name: "status", description: "open, temporarily-closed, planned, closed of unknown", read: ({ status }) => status },
  {
    name: "status_date",
    description: "datum van de nieuwste bron over de status",
    read: ({ statusDate }) => statusDate,
  },
  { name: "type", description: "id van de soort: bth, hch, pu, child, respite of unknown", read: ({ type }) => type },
  { name: "organization", description: "naam van de organisatie", read: ({ organization }) => organization?.name },
  { name: "description", description: "korte beschrijving", read: ({ description }) => description },
  { name: "street", description: "straat en huisnummer", read: ({ address }) => address.street },
  { name: "postal_code", description: "postcode", read: ({ address }) => address.postalCode },
  { name: "city", description: "plaats", read: ({ address }) => address.city },
  {
    name: "municipality_code",
    description: "gemeentecode van het CBS",
    read: ({ address }) => address.municipality.code,
  },
  { name: "municipality", description: "gemeente", read: ({ address }) => address.municipality.name },
  { name: "province", description: "provincie", read: ({ address }) => address.province },
  { name: "latitude", description: "breedtegraad (WGS84), met een komma", read: ({ latitude }) => latitude },
  { name: "longitude", description: "lengtegraad (WGS84), met een komma", read: ({ longitude }) => longitude },
  {
    name: "precision",
    description: "hoe precies de coördinaten zijn: own, postcode4 of town",
    read: ({ precision }) => precision,
  },
  {
    name: "phones",
    description: "telefoonnummers met soort en uren",
    read: ({ phones }) =>
      joined(phones.map(({ number, kind, hours }) => `${number} (${[kind, hours].filter(Boolean).join(", ")})`)),
  },
  { name: "email", description: "e-mailadres van hospice of organisatie", read: ({ email }) => email?.address },
  { name: "website", description: "webadres", read: ({ website }) => website?.url },
  { name: "application_by", description: "wie mag aanmelden", read: ({ application }) => joined(application?.by) },
  { name: "application_process", description: "hoe aanmelden gaat", read: ({ application }) => application?.process },
  { name: "application_urgent", description: "wat u doet bij spoed", read: ({ application }) => application?.urgent },
  {
    name: "coordination_point",
    description: "het punt dat eerst gebeld wordt",
    read: ({ application }) => application?.coordinationPoint,
  },
  {
    name: "documents",
    description: "papieren die nodig zijn",
    read: ({ application }) => joined(application?.documents),
  },
  { name: "admission_days", description: "dagen waarop opname kan", read: ({ admission }) => admission?.days },
  { name: "minimum_age", description: "leeftijd vanaf", read: ({ admission }) => admission?.minimumAge },
  { name: "maximum_age", description: "leeftijd tot en met", read: ({ admission }) => admission?.maximumAge },
  {
    name: "life_expectancy_max_months",
    description: "levensverwachting hooguit, in maanden",
    read: ({ admission }) => admission?.lifeExpectancyMaxMonths,
  },
  { name: "criteria", description: "voorwaarden", read: ({ admission }) => admission?.criteria },
  {
    name: "euthanasia_policy",
    description: "wat het hospice over euthanasie zegt",
    read: ({ admission }) => admission?.euthanasiaPolicy,
  },
  {
    name: "expertise_yes",
    description: "expertise: ja (ids uit de woordenlijst)",
    read: ({ expertise }) => claimed(expertise, "yes"),
  },
  {
    name: "expertise_on_consultation",
    description: "expertise: in overleg",
    read: ({ expertise }) => claimed(expertise, "on-consultation"),
  },
  {
    name: "expertise_no",
    description: "expertise: nee; wat nergens staat, is onbekend",
    read: ({ expertise }) => claimed(expertise, "no"),
  },
  { name: "facilities_yes", description: "voorzieningen: ja", read: ({ facilities }) => claimed(facilities, "yes") },
  {
    name: "facilities_on_consultation",
    description: "voorzieningen: in overleg",
    read: ({ facilities }) => claimed(facilities, "on-consultation"),
  },
  {
    name: "facilities_no",
    description: "voorzieningen: nee; wat nergens staat, is onbekend",
    read: ({ facilities }) => claimed(facilities, "no"),
  },
  {
    name: "beds",
    description: "aantal bedden nu: hooguit drie jaar voor de bouw van de site geteld, of bevestigd door het huis",
    read: ({ capacity }) => capacity?.beds,
  },
  {
    name: "beds_as_of",
    description: "datum van de bron van het aantal bedden nu",
    read: ({ capacity }) => capacity?.asOf,
  },
  {
    name: "beds_last_known",
    description: "laatst bekend aantal bedden, te oud of zonder datum: niet optellen bij bedden van nu",
    read: ({ capacity }) => capacity?.lastKnown?.beds,
  },
  {
    name: "beds_last_known_as_of",
    description: "datum van de bron van het laatst bekende aantal",
    read: ({ capacity }) => capacity?.lastKnown?.asOf,
  },
  { name: "beds_planned", description: "aantal bedden in een plan", read: ({ capacity }) => capacity?.planned?.beds },
  {
    name: "beds_planned_as_of",
    description: "datum van de bron van het plan",
    read: ({ capacity }) => capacity?.planned?.asOf,
  },
  {
    name: "beds_former_building",
    description: "aantal bedden in een gebouw waar het huis niet meer zit",
    read: ({ capacity }) => capacity?.formerBuilding?.beds,
  },
  {
    name: "beds_former_building_as_of",
    description: "datum van de bron over het vroegere gebouw",
    read: ({ capacity }) => capacity?.formerBuilding?.asOf,
  },
  {
    name: "availability",
    description: "gemelde beschikbaarheid; geldt niet langer dan valid_until",
    read: ({ availability }) => availability?.status,
  },
  {
    name: "reported_on",
    description: "dag van de melding van de beschikbaarheid",
    read: ({ availability }) => availability?.reportedOn,
  },
  {
    name: "valid_until",
    description: "laatste dag waarop de beschikbaarheid geldt; daarna is die onbekend",
    read: ({ availability }) => availability?.validUntil,
  },
  {
    name: "contribution_per_day_eur",
    description: "eigen bijdrage per dag in euro; alleen als iemand het bedrag heeft gecontroleerd",
    read: ({ costs }) => (costs?.checkedOn ? costs.contributionPerDayEur : undefined),
  },
  { name: "networks", description: "ids van netwerken palliatieve zorg", read: ({ networks }) => joined(networks) },
  {
    name: "model_region",
    description: "regio van het prognosemodel waarin het hospice telt",
    read: ({ modelRegion }) => modelRegion,
  },
  {
    name: "confirmed_by_hospice",
    description: "bevestigd door het hospice: true of false",
    read: ({ confirmed }) => confirmed.hospice,
  },
  {
    name: "confirmed_by_network",
    description: "bevestigd door het netwerk: true of false",
    read: ({ confirmed }) => confirmed.network,
  },
  { name: "checked_on", description: "dag van de laatste controle", read: ({ checked }) => checked.on },
  {
    name: "found_on",
    description: "dag waarop de gegevens zijn gevonden; dit is geen controle",
    read: ({ foundOn }) => foundOn,
  },
  { name: "source_date", description: "datum van de nieuwste bron", read: ({ sourceDate }) => sourceDate },
  {
    name: "sources",
    description: "bronnen: uitgever, datum en webadres",
    read: ({ sources }) =>
      joined(sources.map(({ publisher, date, url }) => [publisher, date, url].filter(Boolean).join(", "))),
  },
];

/** The directory as one table for a Dutch Excel. */
export function toHospiceCsv(hospices: readonly Hospice[]): string {
  const rows: Row[] = hospices.map((hospice) =>
    Object.fromEntries(hospiceColumns.map(({ name, read }) => [name, read(hospice)])),
  );
  return toCsv(
    hospiceColumns.map(({ name }) => name),
    rows,
    dutchExcel,
  );
}
