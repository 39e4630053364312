import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import type { DirectoryBundle } from "../../../src/domain/directory/records/bundle.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import type { DirectoryDocuments } from "../../../src/domain/directory/records/directory-files.ts";
import type { ParsedDocument } from "../../../src/domain/border/validate.ts";

/** An invented directory of two gemeenten, three networks and one hospice, small enough to see every fault of it. */
export type SmallFiles = ReturnType<typeof makeSmallFiles>;

const source = { publisher: "Bron", url: "https://verzonnen.example/" };
const day = "2026-01-02";

export function makeSmallFiles() {
  const network = (
    name: string,
    modelRegion: string | null,
    workplanRegion: string | null,
    municipalities: object[],
    kind = "regional",
  ) => ({
    name,
    kind,
    model_region: modelRegion,
    workplan_region: workplanRegion,
    municipalities,
    basis: "Verzonnen.",
    sources: [source],
    found_on: day,
  });
  const term = (id: string) => ({
    id,
    name: id,
    group: "Groep",
    description: "Vraag?",
    synonyms: [],
    abbreviations: [],
  });
  const type = (id: string) => ({
    id,
    name: id,
    plural: `${id}s`,
    synonyms: [],
    definition: "Verzonnen.",
    successor_functions: ["zorgplek"],
    sources: [source],
  });
  return {
    types: {
      types: [type("bth"), type("unknown")],
      proposed_functions: [{ id: "zorgplek", name: "Zorgplek" }],
      proposal: { note: "Verzonnen.", sources: [source] },
    },
    expertise: { terms: [term("als"), term("dementie")] },
    facilities: { terms: [term("tuin")] },
    regions: {
      model_regions: [
        { id: "noord", name: "Noord", workplan_regions: ["boven"] },
        { id: "zuid", name: "Zuid", workplan_regions: ["onder"] },
      ],
      workplan_regions: [
        { id: "boven", name: "Boven", model_regions: ["noord"] },
        { id: "onder", name: "Onder", model_regions: ["zuid"] },
      ],
      equal_shares: [{ municipality: "GM0002", model_region: "zuid", note: "Keuze." }],
      documents: [],
      sources: [source],
    },
    municipalities: [
      { code: "GM0002", name: "Beta", province: "Drenthe", nuts3: "NL131", latitude: "52.80", longitude: "6.50" },
      { code: "GM0001", name: "Alfa", province: "Groningen", nuts3: "NL113", latitude: "53.20", longitude: "6.50" },
    ],
    postcodes: [
      { postcode4: "9001", place: "Alfastad", municipality: "GM0001", latitude: "53.21", longitude: "6.51" },
      { postcode4: "9002", place: "Betadorp", municipality: "GM0002", latitude: "52.81", longitude: "6.51" },
    ],
    otherPostcodes: [
      {
        postcode4: "8999",
        place: "Alfastad",
        municipality: "Alfa",
        province: "Groningen",
        kind: "postbus",
        latitude: "",
        longitude: "",
      },
      {
        postcode4: "8001",
        place: "Buiten",
        municipality: "Rand",
        province: "Gelderland",
        kind: "adres",
        latitude: "52.30",
        longitude: "5.90",
      },
    ],
    places: [
      {
        name: "Gehucht",
        municipality: "Alfa",
        province: "Groningen",
        latitude: "",
        longitude: "",
        source: "Verzonnen",
      },
    ],
    otherNames: [{ name: "Alphastad", place: "Alfastad", municipality: "Alfa", source: "Verzonnen" }],
    formerMunicipalities: [{ name: "Oud-Alfa", municipalities: "Alfa", latitude: "53.2", longitude: "6.5" }],
    pointExceptions: {
      postcodes: [
        { postcode4: "9001", reason: "Verzonnen: twee dorpen ver uit elkaar." },
        { postcode4: "9002", reason: "Idem." },
      ],
    },
    outlines: {
      type: "Topology",
      arcs: [],
      objects: { municipalities: { type: "GeometryCollection", geometries: [{ id: "GM0001" }, { id: "GM0002" }] } },
    },
    geoSources: { files: [{ file: "a.csv", title: "A", publisher: "P", licence: "L", found_on: "2026-01-03" }] },
    outsidePlaces: {
      location_source: { publisher: "P" },
      found_on: day,
      places: [
        {
          name: "Buiten",
          province: "Gelderland",
          kind: "adults",
          status: "open",
          latitude: 52.3,
          longitude: 5.9,
          sources: [{ publisher: "P" }],
        },
      ],
    },
    settings: {
      site_url: "https://verzonnen.example/",
      correction_address: "",
      consortium_page: "https://consortium.example",
      publisher: "Uitgever",
      data_licence: { name: "L", url: "https://verzonnen.example/l" },
    },
    networks: {
      "net-b": network("B", "zuid", "onder", [{ code: "GM0002", weight: "1/2" }]),
      "net-a": network("A", "noord", "boven", [
        { code: "GM0002", weight: "1/2", note: "De helft." },
        { code: "GM0001", weight: "1" },
      ]),
      kinderen: network("Kinderen", null, null, [], "children"),
    } as Record<string, object>,
    hospices: {
      "huis-a": {
        name: "Huis A",
        publication: "published",
        confidence: "high",
        status: "open",
        status_date: "2025",
        type: "bth",
        description: "Verzonnen.",
        address: { postal_code: "9001 AB", city: "Alfastad", municipality: "GM0001" },
        networks: ["net-a"],
        networks_basis: "derived",
        sources: [{ ...source, fields: ["address"] }],
        found_on: day,
        checked: { on: null, by_role: null, next: null },
        confirmed: { hospice: false, network: false },
      },
    } as Record<string, object>,
  };
}

function toDocument(file: string, data: unknown): ParsedDocument {
  return { file, data, lineAt: () => 1 };
}

export function toDocuments(files: Partial<SmallFiles>, areNetworksComplete = true): DirectoryDocuments {
  const { networks = {}, hospices = {}, ...singles } = files;
  return {
    ...(Object.fromEntries(
      Object.entries(singles).map(([name, data]) => [name, toDocument(`${name}.yaml`, data)]),
    ) as Partial<DirectoryDocuments>),
    networks: Object.entries(networks).map(([id, data]) => toDocument(`content/netwerken/${id}.yaml`, data)),
    hospices: Object.entries(hospices).map(([id, data]) => toDocument(`content/hospices/${id}.yaml`, data)),
    areNetworksComplete,
    builtOn: "2026-11-21",
  };
}

/** The small directory after a change, compiled. */
export function compileSmall(change: (files: SmallFiles) => void = () => undefined): DirectoryBundle {
  const files = makeSmallFiles();
  change(files);
  const result = compileDirectory(toDocuments(files));
  if (result.problems) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.bundle;
}

/** What is told after a change: field, found and expected, without file and line. */
export function faultsOfSmall(change: (files: SmallFiles) => void): string[] {
  const files = makeSmallFiles();
  change(files);
  return (compileDirectory(toDocuments(files)).problems ?? []).map(
    ({ file, field, found, expected }) => `${file.replace(/^.*\//u, "")} ${field}: ${found} → ${expected}`,
  );
}
