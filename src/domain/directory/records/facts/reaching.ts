import { asOf, note, rows } from "./fact.ts";

/** One of the two coordinates of a house. */
const degrees = (minimum: number, maximum: number) =>
  ({
    value: "number",
    minimum,
    maximum,
    isRequired: true,
    page: "own",
    hsds: { field: "service_at_locations" },
    ask: false,
  }) as const;

/** Where the house is, and how one reaches it. */
export const reachingFacts = rows({
  address: {
    label: "Adres",
    kind: "group",
    facts: {
      street: {
        label: "Straat en huisnummer",
        help: "straat en huisnummer, zoals Kerkstraat 1 A",
        value: "line",
        page: "own",
        csv: [{ at: 9, name: "street" }],
        hsds: { field: "service_at_locations" },
        ask: { in: "adres" },
      },
      postal_code: {
        label: "Postcode",
        value: "postal-code",
        page: "own",
        csv: [{ at: 10, name: "postal_code" }],
        hsds: { field: "service_at_locations" },
        ask: { in: "adres", help: "vier cijfers en twee letters, zoals 9718 BB" },
        search: "place",
      },
      city: {
        label: "Plaats",
        help: "plaatsnaam",
        value: "line",
        page: "own",
        csv: [{ at: 11, name: "city" }],
        hsds: { field: "service_at_locations" },
        ask: { in: "adres" },
        search: "place",
      },
      municipality: {
        label: "Gemeente",
        value: "municipality",
        page: "own",
        csv: [
          { at: 12, name: "municipality_code", help: "gemeentecode van het CBS", from: "address.municipality.code" },
          { at: 13, name: "municipality", help: "gemeente", from: "address.municipality.name" },
        ],
        hsds: { attribute: "municipality", help: "Code van het CBS.", from: "address.municipality.code" },
        ask: { in: "adres", choose: "municipality" },
      },
      note: { ...note(64, "address_note"), hsds: { field: "service_at_locations" } },
    },
  },
  location: {
    label: "Eigen coördinaten",
    help: "latitude en longitude, alleen als een bron ze noemt",
    kind: "group",
    facts: {
      latitude: {
        label: "Breedtegraad",
        help: "graden tussen 50.7 en 53.7 (Nederland)",
        ...degrees(50.7, 53.7),
        csv: [{ at: 15, name: "latitude", help: "breedtegraad (WGS84), met een komma", from: "latitude" }],
      },
      longitude: {
        label: "Lengtegraad",
        help: "graden tussen 3.2 en 7.3 (Nederland)",
        ...degrees(3.2, 7.3),
        csv: [{ at: 16, name: "longitude", help: "lengtegraad (WGS84), met een komma", from: "longitude" }],
      },
    },
  },
  phones: {
    label: "Telefoon",
    help: "lijst van nummers, elk met kind en als het kan as_of",
    kind: "list",
    csv: [
      { at: 18, name: "phones", help: "telefoonnummers met soort en uren", form: "phones" },
      { at: 65, name: "phone_notes", help: "toelichting en datum per nummer", form: "phone-notes" },
    ],
    facts: {
      number: {
        label: "Telefoonnummer",
        value: "phone",
        isRequired: true,
        page: "own",
        csv: false,
        hsds: { field: "phones" },
        ask: { in: "bereiken", slots: 3 },
      },
      kind: {
        label: "Soort nummer",
        help: "van het hospice zelf (hospice), algemeen van de organisatie (organization), van een regionaal punt (coordination-point) of bij spoed (urgent)",
        value: "choice",
        choices: ["hospice", "organization", "coordination-point", "urgent"],
        isRequired: true,
        page: "own",
        csv: false,
        hsds: { field: "phones" },
        ask: { in: "bereiken", choose: "phoneKind", slots: 3 },
      },
      hours: {
        label: "Bereikbaar",
        help: "wanneer u kunt bellen, zoals maandag tot en met vrijdag 9.00-17.00 uur, of dag en nacht; zo geschreven zegt de pagina ook of u nu te bellen bent",
        value: "text",
        page: "own",
        csv: false,
        hsds: { field: "phones" },
        ask: { in: "bereiken", slots: 3 },
      },
      note: { ...note(0, ""), csv: false, hsds: { field: "phones" } },
      as_of: { ...asOf(0, ""), csv: false, hsds: { field: "phones" } },
    },
  },
  email: {
    label: "E-mail",
    help: "address en kind; nooit het adres van een persoon",
    kind: "group",
    facts: {
      address: {
        label: "E-mailadres",
        value: "email",
        isRequired: true,
        page: "own",
        csv: [{ at: 19, name: "email", help: "e-mailadres van hospice of organisatie" }],
        hsds: { field: "email" },
        ask: { in: "bereiken", help: "een adres van de organisatie, nooit van een persoon, zoals info@voorbeeld.nl" },
      },
      kind: {
        label: "Soort adres",
        help: "van het hospice zelf (hospice) of van de organisatie erboven (organization)",
        value: "choice",
        choices: ["hospice", "organization"],
        isRequired: true,
        page: "own",
        csv: [{ at: 66, name: "email_kind" }],
        hsds: { field: "email" },
        ask: { in: "bereiken", choose: "emailKind" },
      },
      note: { ...note(67, "email_note"), hsds: { attribute: "email_note" } },
      as_of: asOf(68, "email_as_of"),
    },
  },
  website: {
    label: "Website",
    help: "url en als het kan as_of",
    kind: "group",
    facts: {
      url: {
        label: "Webadres",
        value: "web-address",
        isRequired: true,
        page: "own",
        csv: [{ at: 20, name: "website", help: "webadres" }],
        hsds: { field: "url" },
        ask: { in: "bereiken" },
      },
      note: { ...note(69, "website_note"), hsds: { attribute: "website_note" } },
      as_of: asOf(70, "website_as_of"),
    },
  },
});
