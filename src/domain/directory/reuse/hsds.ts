import { toHsdsAttributes, type HsdsVocabulary } from "./hsds-attributes.ts";
import { hsdsId } from "../records/hsds-ids.ts";
import type { HsdsLocation, HsdsMetadata, HsdsOrganization, HsdsService, HsdsStatus } from "./hsds-objects.ts";
import type { RecordHistory } from "../records/history.ts";
import type { Hospice, Phone } from "../records/hospice.ts";
import { foldText } from "../../border/fold-text.ts";

/**
 * The directory in the Human Services Data Specification 3.0: one service per hospice, with its location, organisation
 * and contact inside it. What is unknown is absent. Names organisations and roles, never a person.
 */

export interface HsdsContext extends HsdsVocabulary {
  history: RecordHistory | null;
  /** Who says so, in the log of changes. */
  publisher: string;
}

/** The standard knows no planned and no unknown; the nearest is not active. Our own status goes along as an attribute. */
const STATUSES: Readonly<Record<Hospice["status"], HsdsStatus>> = {
  open: "active",
  "temporarily-closed": "temporarily closed",
  planned: "inactive",
  closed: "defunct",
  unknown: "inactive",
};

const ALERTS: Readonly<Record<Exclude<Hospice["status"], "open">, string>> = {
  "temporarily-closed": "Tijdelijk gesloten.",
  planned: "Gepland: nog niet open.",
  closed: "Gesloten.",
  unknown: "Onbekend of dit hospice open is.",
};

const PHONE_KINDS: Readonly<Record<Phone["kind"], string>> = {
  hospice: "Nummer van het hospice.",
  organization: "Algemeen nummer van de organisatie.",
  "coordination-point": "Nummer van het coördinatiepunt.",
  urgent: "Nummer bij spoed.",
};

export function toHsdsServices(hospices: readonly Hospice[], context: HsdsContext): HsdsService[] {
  return hospices.map((hospice) => toService(hospice, context));
}

function toService(hospice: Hospice, context: HsdsContext): HsdsService {
  const id = hsdsId(hospice.id);
  const organization = toOrganization(hospice);
  const location = toLocation(hospice);
  const { admission, email, website, checked } = hospice;
  const metadata = toMetadata(hospice.id, context);
  const part = (kind: string, index: number) => ({ id: hsdsId(hospice.id, kind, String(index)), service_id: id });
  return {
    id,
    ...(organization ? { organization_id: organization.id } : {}),
    name: hospice.name,
    ...optional("alternate_name", joinSentences(hospice.alternateNames, "; ")),
    description: hospice.description,
    ...optional("url", website && toUri(website.url)),
    ...optional("email", email?.kind === "hospice" ? email.address : undefined),
    status: STATUSES[hospice.status],
    ...optional("application_process", applicationProcess(hospice)),
    ...optional("fees_description", feesDescription(hospice)),
    ...optional("accreditations", joinSentences(hospice.accreditations, "; ")),
    ...optional("eligibility_description", eligibility(hospice)),
    ...optional("minimum_age", admission?.minimumAge),
    ...optional("maximum_age", admission?.maximumAge),
    ...optional("assured_date", checked.on ?? undefined),
    ...optional("alert", alertOf(hospice)),
    ...optional("organization", organization),
    phones: hospice.phones.map((phone, index) => ({
      ...part("phone", index),
      number: phone.number,
      type: "voice",
      description: describePhone(phone),
    })),
    service_areas: hospice.serviceArea ? [{ ...part("service_area", 0), name: hospice.serviceArea }] : [],
    service_at_locations: [{ ...part("service_at_location", 0), location_id: location.id, location }],
    languages: hospice.languages.map((name, index) => ({ ...part("language", index), name })),
    required_documents: (hospice.application?.documents ?? []).map((document, index) => ({
      ...part("required_document", index),
      document,
    })),
    attributes: toHsdsAttributes(hospice, context),
    ...optional("metadata", metadata),
  };
}

/** A field that is there only when something is known. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

/**
 * A web address as the URI that the standard asks (RFC 3986). A record may hold more, such as an é, a square bracket, a
 * loose % or a second #: those are percent-encoded, as a browser would.
 */
function toUri(address: string): string {
  return address.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]|(?<=#.*)#/gu, encodeURIComponent);
}

function joinSentences(parts: readonly (string | undefined)[], separator = " "): string | undefined {
  const known = parts.filter((part) => part !== undefined && part !== "");
  return known.length === 0 ? undefined : known.join(separator);
}

function toOrganization({ id: hospiceId, organization, identifiers, email }: Hospice): HsdsOrganization | undefined {
  if (!organization) return undefined;
  // Houses of one organisation share it; its own name is all that identifies it.
  const id = hsdsId("organisatie", foldText(organization.name));
  const known = Object.entries(identifiers ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    id,
    name: organization.name,
    description: organization.note ?? "De organisatie die een bron bij dit hospice noemt.",
    ...optional("email", email?.kind === "organization" ? email.address : undefined),
    organization_identifiers: known.map(([type, identifier]) => ({
      id: hsdsId(hospiceId, "identifier", type),
      organization_id: id,
      ...(type === "kvk" ? { identifier_scheme: "NL-KVK" } : {}),
      identifier_type: type.toUpperCase(),
      identifier,
    })),
  };
}

const PRECISIONS: Readonly<Record<Hospice["precision"], string>> = {
  own: "De coördinaten komen uit een bron.",
  postcode4: "De coördinaten zijn bij benadering: het midden van het postcodegebied.",
  town: "De coördinaten zijn bij benadering: het midden van de plaats.",
};

function toLocation({ id: hospiceId, name, address, latitude, longitude, precision }: Hospice): HsdsLocation {
  const id = hsdsId(hospiceId, "location");
  const { street, postalCode, city, municipality, province, note } = address;
  const isComplete = street !== undefined && postalCode !== undefined;
  const place = isComplete
    ? undefined
    : `${[street, postalCode].filter(Boolean).join(", ") || "Straat onbekend"}, ${city}, gemeente ${municipality.name}.`;
  return {
    id,
    location_type: "physical",
    name,
    description: joinSentences([place, note, PRECISIONS[precision]]) ?? "",
    latitude,
    longitude,
    addresses: isComplete
      ? [
          {
            id: hsdsId(hospiceId, "address"),
            location_id: id,
            address_1: street,
            city,
            region: municipality.name,
            state_province: province,
            postal_code: postalCode,
            country: "NL",
            address_type: "physical",
          },
        ]
      : [],
  };
}

function applicationProcess({ application }: Hospice): string | undefined {
  if (!application) return undefined;
  const { by, process, urgent, coordinationPoint, introduction } = application;
  return joinSentences([
    coordinationPoint && `Coördinatiepunt: ${coordinationPoint}`,
    by && `Aanmelden door: ${by.join(", ")}.`,
    process,
    urgent && `Bij spoed: ${urgent}`,
    introduction && `Kennismaken: ${introduction}`,
  ]);
}

function eligibility({ admission }: Hospice): string | undefined {
  const months = admission?.lifeExpectancyMaxMonths;
  return joinSentences([
    admission?.criteria,
    months === undefined
      ? undefined
      : `Levensverwachting hooguit ongeveer ${months} ${months === 1 ? "maand" : "maanden"}.`,
  ]);
}

/** A price never without how old it is. */
function feesDescription({ costs }: Hospice): string | undefined {
  if (costs?.contributionPerDayEur === undefined) return costs?.note;
  const amount = costs.contributionPerDayEur.toFixed(2).replace(".", ",");
  const age = costs.checkedOn
    ? `gecontroleerd op ${costs.checkedOn}`
    : costs.asOf
      ? `bron van ${costs.asOf}`
      : "bron zonder datum";
  return joinSentences([`Eigen bijdrage € ${amount} per dag (${age}).`, costs.note]);
}

function alertOf({ status, statusNote, availability }: Hospice): string | undefined {
  return joinSentences([
    ...(status === "open" ? [] : [ALERTS[status], statusNote]),
    availability &&
      `Beschikbaarheid gemeld op ${availability.reportedOn}, geldt tot en met ${availability.validUntil}; daarna onbekend.`,
  ]);
}

function describePhone({ kind, hours, note, asOf }: Phone): string {
  return joinSentences([PHONE_KINDS[kind], hours && `Bereikbaar: ${hours}.`, note, asOf && `Stand van ${asOf}.`]) ?? "";
}

/** The log of changes; absent where the history is not whole. What was not there before, was unknown. */
function toMetadata(hospiceId: string, { history, publisher }: HsdsContext): HsdsMetadata[] | undefined {
  return history?.[hospiceId]?.flatMap(({ date, fields }) =>
    fields.map(({ field, before, after }) => ({
      id: hsdsId(hospiceId, "metadata", date, field),
      resource_id: hsdsId(hospiceId),
      resource_type: "service" as const,
      last_action_date: date,
      last_action_type: "update" as const,
      field_name: field,
      previous_value: before ?? "onbekend",
      replacement_value: after ?? "onbekend",
      updated_by: publisher,
    })),
  );
}
