import { rows } from "./fact.ts";

const publicNumber = (label: string, at: number, name: string) =>
  ({
    label,
    help: "een openbaar nummer van acht cijfers",
    value: "eight-digits",
    page: false,
    csv: [{ at, name }],
    hsds: { field: "organization" },
    ask: false,
  }) as const;

/** The networks, region and public registers around the house, and how it describes itself. */
export const aroundFacts = rows({
  networks: {
    label: "Netwerken",
    help: "lijst van ids uit content/netwerken",
    value: "ids",
    page: "own",
    csv: [{ at: 50, name: "networks", help: "ids van netwerken palliatieve zorg" }],
    hsds: { field: "attributes" },
    ask: {
      in: "streek",
      choose: "network",
      label: "Netwerk palliatieve zorg",
      slots: 2,
      later: { label: "Tweede netwerk", help: "alleen als u bij twee netwerken hoort" },
    },
  },
  networks_basis: {
    label: "Netwerk volgens",
    help: "afgeleid uit de gemeente (derived), of genoemd door het hospice of het netwerk zelf (stated)",
    value: "choice",
    choices: ["derived", "stated"],
    page: "own",
    csv: [{ at: 91, name: "networks_basis" }],
    hsds: { field: "attributes" },
    ask: false,
  },
  service_area: {
    label: "Voor wie uit de streek",
    help: "waar het hospice zegt dat zijn gasten vandaan komen",
    value: "text",
    page: "own",
    csv: [{ at: 92, name: "service_area" }],
    hsds: { field: "service_areas" },
    ask: { in: "streek", isLong: true },
    search: "area",
  },
  identity: {
    label: "Identiteit",
    help: "levensbeschouwing of grondslag, zoals het hospice die zelf noemt",
    value: "text",
    page: { list: "identity", form: "text", isQuiet: true },
    csv: [{ at: 93, name: "identity" }],
    hsds: { attribute: "identity" },
    ask: { in: "huis" },
  },
  languages: {
    label: "Talen",
    help: "lijst van talen",
    value: "texts",
    page: { list: "identity", form: "names", isQuiet: true },
    csv: [{ at: 94, name: "languages" }],
    hsds: { field: "languages" },
    ask: { in: "huis" },
  },
  accreditations: {
    label: "Keurmerken",
    help: "lijst van keurmerken",
    value: "texts",
    page: { list: "identity", form: "names", isQuiet: true },
    csv: [{ at: 95, name: "accreditations" }],
    hsds: { field: "accreditations" },
    ask: { in: "huis" },
  },
  identifiers: {
    label: "Nummers",
    kind: "group",
    facts: {
      kvk: publicNumber("KVK-nummer", 96, "kvk"),
      agb: publicNumber("AGB-code", 97, "agb"),
      ura: publicNumber("URA-nummer", 98, "ura"),
      lrza: {
        label: "LRZa",
        help: "verwijzing in het Landelijk Register Zorgaanbieders",
        value: "line",
        page: false,
        csv: [{ at: 99, name: "lrza" }],
        hsds: { field: "organization" },
        ask: false,
      },
    },
  },
});
