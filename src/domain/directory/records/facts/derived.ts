import type { Column, HsdsPlace, SearchField } from "./fact.ts";

/** What we work out of a record and share as well; it stands in no file of the editors. */
export interface DerivedFact {
  /** Path in a compiled hospice, in the keys of the files. */
  path: string;
  label: string;
  csv: readonly Column[];
  hsds: HsdsPlace | false;
  search?: SearchField;
}

export const derivedFacts: readonly DerivedFact[] = [
  {
    path: "id",
    label: "Id",
    csv: [{ at: 1, name: "id", help: "ons id; blijft gelijk en staat in het adres van de pagina" }],
    hsds: { field: "id" },
  },
  {
    path: "address.municipality.name",
    label: "Gemeente",
    csv: [],
    hsds: false,
    search: "place",
  },
  {
    path: "address.province",
    label: "Provincie",
    csv: [{ at: 14, name: "province", help: "provincie" }],
    hsds: { field: "service_at_locations" },
    search: "place",
  },
  {
    path: "precision",
    label: "Precisie van de plek",
    csv: [
      {
        at: 17,
        name: "precision",
        help: "hoe precies de coördinaten zijn: uit een bron (own), het midden van het postcodegebied (postcode4) of van de plaats (town)",
      },
    ],
    hsds: {
      attribute: "precision",
      help: "Uit een bron (own), het midden van het postcodegebied (postcode4) of het midden van de plaats (town).",
    },
  },
  {
    path: "capacity.last_known.beds",
    label: "Laatst bekende bedden",
    csv: [
      {
        at: 40,
        name: "beds_last_known",
        help: "laatst bekend aantal bedden, ouder dan drie jaar of zonder datum: niet optellen bij bedden van nu",
      },
    ],
    hsds: { attribute: "beds_last_known" },
  },
  {
    path: "capacity.last_known.as_of",
    label: "Laatst bekende bedden volgens bron van",
    csv: [{ at: 41, name: "beds_last_known_as_of", help: "datum van de bron van het laatst bekende aantal" }],
    hsds: { attribute: "beds_last_known_as_of" },
  },
  {
    path: "model_region",
    label: "Regio van het prognosemodel",
    csv: [{ at: 51, name: "model_region", help: "regio van het prognosemodel waarin het hospice telt" }],
    hsds: { field: "attributes" },
  },
  {
    path: "source_date",
    label: "Nieuwste bron van",
    csv: [{ at: 56, name: "source_date", help: "datum van de nieuwste bron" }],
    hsds: false,
  },
];
