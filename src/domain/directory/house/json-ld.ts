import type { Hospice } from "../records/hospice.ts";
import { isOffered } from "../records/offered.ts";

/** SNOMED CT: hospice (environment). */
const SNOMED_HOSPICE = "http://snomed.info/id/284546000";

export interface JsonLdContext {
  /** Address of the page. */
  url: string;
  networks: readonly { name: string }[];
}

/**
 * A hospice in the words of schema.org. Only what a source states: no approximate coordinates, no opening hours in
 * words, no report of free places, which would outlive its day.
 */
export function toJsonLd(hospice: Hospice, { url, networks }: JsonLdContext): Record<string, unknown> {
  const { name, alternateNames, description, address, phones, email, website, organization, languages, identifiers } =
    hospice;
  return withoutAbsent({
    // No kind of its own in schema.org: a place of care that people call and go to.
    "@type": "MedicalBusiness",
    "@id": url,
    additionalType: SNOMED_HOSPICE,
    url,
    name,
    alternateName: present(alternateNames),
    description,
    address: withoutAbsent({
      "@type": "PostalAddress",
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressRegion: address.province,
      addressCountry: "NL",
    }),
    geo:
      hospice.precision === "own"
        ? { "@type": "GeoCoordinates", latitude: hospice.latitude, longitude: hospice.longitude }
        : undefined,
    // Of a house that closed no number or address to write to is passed on.
    telephone: isOffered(hospice) ? phones.find(({ kind }) => kind === "hospice")?.number : undefined,
    email: isOffered(hospice) && email?.kind === "hospice" ? email.address : undefined,
    sameAs: website?.url,
    parentOrganization: organization && { "@type": "Organization", name: organization.name },
    memberOf: present(networks.map((network) => ({ "@type": "Organization", name: network.name }))),
    knowsLanguage: present(languages),
    identifier: present(
      Object.entries(identifiers ?? {}).map(([propertyID, value]) => ({ "@type": "PropertyValue", propertyID, value })),
    ),
  });
}

function present<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function withoutAbsent(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
