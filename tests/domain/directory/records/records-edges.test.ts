import { describe, expect, it } from "vitest";
import { z } from "zod";
import { camelKeys } from "../../../../src/domain/border/camel-keys.ts";
import { compileDirectory } from "../../../../src/domain/directory/records/compile.ts";
import { compileHospices, newestSourceDate } from "../../../../src/domain/directory/records/compile-hospices.ts";
import { describeExpected } from "../../../../src/domain/border/describe-issue.ts";
import { allowedKeys, describeField } from "../../../../src/domain/border/describe-schema.ts";
import {
  isIdentifier,
  municipalityCode,
  partialDate,
  phoneNumber,
  plainText,
  postalCode,
  shortText,
  webAddress,
} from "../../../../src/domain/border/fields.ts";
import { buildGazetteer } from "../../../../src/domain/directory/records/gazetteer.ts";
import { toHospiceFile } from "../../../../src/domain/directory/reuse/hospice-file.ts";
import { networkSchema } from "../../../../src/domain/directory/records/network-schema.ts";
import {
  describeValue,
  formatFieldPath,
  formatProblem,
  formatReport,
  sortProblems,
} from "../../../../src/domain/border/problem.ts";
import { problemAt, validateDocument, validateDocuments } from "../../../../src/domain/border/validate.ts";
import { compileSmall, faultsOfSmall, makeSmallFiles, toDocuments, type SmallFiles } from "../small-directory.ts";

/** Puts a value at a path of the small directory; undefined takes the field away. */
function at(path: string, value: unknown): (files: SmallFiles) => void {
  return (files) => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const target = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, files);
    if (value === undefined) Reflect.deleteProperty(target, last);
    else target[last] = value;
  };
}
const all =
  (...changes: ((files: SmallFiles) => void)[]) =>
  (files: SmallFiles) =>
    changes.forEach((change) => change(files));
const house = (changes: object) => (files: SmallFiles) =>
  void (files.hospices["huis-a"] = { ...files.hospices["huis-a"], ...changes });
const anotherHouse = (changes: object) => (files: SmallFiles) =>
  void (files.hospices["huis-b"] = { ...files.hospices["huis-a"], ...changes });

describe("the small directory", () => {
  it("is without a fault", () => {
    expect(faultsOfSmall(() => undefined)).toEqual([]);
  });

  it("is put together with its networks, shares and regions in their order", () => {
    const bundle = compileSmall();
    expect(
      bundle.networks.map(({ id, municipalities, coordinationPoint }) => [id, municipalities, coordinationPoint]),
    ).toEqual([
      [
        "net-a",
        [
          { code: "GM0001", name: "Alfa", weight: "1", share: 1 },
          { code: "GM0002", name: "Beta", weight: "1/2", share: 0.5, note: "De helft." },
        ],
        null,
      ],
      ["net-b", [{ code: "GM0002", name: "Beta", weight: "1/2", share: 0.5 }], null],
      ["kinderen", [], null],
    ]);
    expect(bundle.municipalities.map(({ code, networks, modelRegion }) => [code, networks, modelRegion])).toEqual([
      ["GM0001", ["net-a"], "noord"],
      ["GM0002", ["net-a", "net-b"], "zuid"],
    ]);
    expect(
      bundle.regions.modelRegions.map(({ id, networks, municipalities }) => [
        id,
        networks,
        municipalities.map(({ name, share }) => [name, share]),
      ]),
    ).toEqual([
      [
        "noord",
        ["net-a"],
        [
          ["Alfa", 1],
          ["Beta", 0.5],
        ],
      ],
      ["zuid", ["net-b"], [["Beta", 0.5]]],
    ]);
    expect(bundle).toMatchObject({
      regions: {
        workplanRegions: [
          { id: "boven", modelRegions: ["noord"] },
          { id: "onder", modelRegions: ["zuid"] },
        ],
        documents: [],
      },
      taxonomy: {
        types: [{ id: "bth", successorFunctions: ["zorgplek"] }, { id: "unknown" }],
        proposedFunctions: [{ id: "zorgplek" }],
        expertise: [{ id: "als" }, { id: "dementie" }],
        facilities: [{ id: "tuin" }],
      },
      places: {
        postcodes: [{ postcode4: "9001" }, { postcode4: "9002" }],
        towns: [{ name: "Alfastad" }, { name: "Betadorp" }],
        outside: [{ name: "Buiten" }],
      },
      geoSources: [{ file: "a.csv" }],
      settings: { siteUrl: "https://verzonnen.example/", dataLicence: { name: "L" } },
    });
  });

  it("is dated by the newest day on which anything was found or checked", () => {
    expect(compileSmall().newestDate).toBe("2026-01-03");
    expect(compileSmall(house({ checked: { on: "2026-02-01", by_role: "redacteur", next: null } })).newestDate).toBe(
      "2026-02-01",
    );
    expect(compileSmall(house({ found_on: "2026-02-02" })).newestDate).toBe("2026-02-02");
    expect(compileSmall(at("networks.net-b.found_on", "2026-02-03")).newestDate).toBe("2026-02-03");
  });

  it("shows a coordination point where a network has one, and networks of one region by name", () => {
    expect(
      compileSmall(at("networks.net-b.coordination_point", { name: "Punt", as_of: "2025" })).networks[1]
        ?.coordinationPoint,
    ).toEqual({ name: "Punt", asOf: "2025" });
    const renamed = all(
      at("networks.net-b.model_region", "noord"),
      at("networks.net-b.workplan_region", "boven"),
      at("networks.net-b.name", "0"),
      at("regions.equal_shares", []),
    );
    expect(compileSmall(renamed).networks.map(({ id }) => id)).toEqual(["net-b", "net-a", "kinderen"]);
  });

  it("sorts houses by name without minding apostrophes and accents, and then by id", () => {
    const names = all(anotherHouse({ name: "'t Huis" }), (files) => {
      files.hospices["huis-c"] = { ...files.hospices["huis-a"], name: "Élan" };
      files.hospices["huis-0"] = { ...files.hospices["huis-a"] };
    });
    expect(compileSmall(names).hospices.map(({ id }) => id)).toEqual(["huis-c", "huis-0", "huis-a", "huis-b"]);
  });

  it("keeps what a lead holds, and gives a house the regions of its networks", () => {
    const lead = compileSmall(house({ publication: "lead", open_questions: ["Is het er?"], status_note: "Gerucht." }));
    expect([lead.hospices, lead.leads]).toMatchObject([
      [],
      [{ id: "huis-a", name: "Huis A", openQuestions: ["Is het er?"], statusNote: "Gerucht." }],
    ]);
    expect(lead.leads[0]).not.toHaveProperty("publication");
    const both = compileSmall(house({ networks: ["kinderen", "net-b", "net-a"], networks_basis: "stated" }))
      .hospices[0];
    expect(both).toMatchObject({
      networks: ["net-a", "net-b", "kinderen"],
      regions: ["noord", "zuid"],
      modelRegion: "noord",
    });
  });

  it("gives a house every list and word that its record holds, and an empty one where it holds none", () => {
    const lists = {
      alternate_names: ["B"],
      languages: ["Fries"],
      accreditations: ["K"],
      notices: ["Let op."],
      open_questions: ["?"],
      redirects_from: ["oud"],
    };
    const rich = compileSmall(
      house({
        ...lists,
        phones: [{ number: "050-1234567", kind: "hospice", as_of: "2025" }],
        expertise: { als: { value: "yes", as_of: "2025" } },
        facilities: { tuin: { value: "no" } },
      }),
    ).hospices[0];
    expect(rich).toMatchObject({
      alternateNames: ["B"],
      languages: ["Fries"],
      accreditations: ["K"],
      notices: ["Let op."],
      openQuestions: ["?"],
      redirectsFrom: ["oud"],
      phones: [{ number: "050-1234567", kind: "hospice", asOf: "2025" }],
      expertise: { als: { value: "yes", asOf: "2025" } },
      facilities: { tuin: { value: "no" } },
      address: {
        postalCode: "9001 AB",
        city: "Alfastad",
        municipality: { code: "GM0001", name: "Alfa" },
        province: "Groningen",
      },
      networks: ["net-a"],
      regions: ["noord"],
      sourceDate: null,
    });
    const bare = compileSmall().hospices[0];
    expect([
      bare?.alternateNames,
      bare?.languages,
      bare?.accreditations,
      bare?.notices,
      bare?.openQuestions,
      bare?.redirectsFrom,
      bare?.phones,
      bare?.expertise,
      bare?.facilities,
    ]).toEqual([[], [], [], [], [], [], [], {}, {}]);
  });

  it("dates a house by its newest dated source, of a month or year its first day", () => {
    const dateOf = (...dates: (string | undefined)[]) => newestSourceDate(dates.map((date) => ({ date })));
    expect([
      dateOf(),
      dateOf(undefined),
      dateOf("2025", undefined, "2025-03", "2024-12-31"),
      dateOf("2025-01-02", "2025"),
      dateOf("2025-01", "2025-01-01", "2025"),
    ]).toEqual([null, null, "2025-03", "2025-01-02", "2025-01-01"]);
  });

  it("tells leads from houses, and lets no record through that the checks would have stopped", () => {
    const both = compileSmall((files) => {
      files.hospices["huis-b"] = { ...files.hospices["huis-a"], name: "B", publication: "lead", open_questions: ["?"] };
    });
    expect([both.hospices.map(({ id }) => id), both.leads.map(({ id }) => id)]).toEqual([["huis-a"], ["huis-b"]]);
    const leads = compileSmall((files) => {
      const lead = { ...files.hospices["huis-a"], publication: "lead", open_questions: ["?"] };
      files.hospices = { c: { ...lead, name: "C" }, a: { ...lead, name: "'' A" }, b: { ...lead, name: "b'a" } };
    });
    expect(leads.leads.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const bundle = compileSmall();
    const around = {
      networks: [],
      municipalities: bundle.municipalities,
      regionIds: [],
      gazetteer: buildGazetteer([]),
      builtOn: "2026-11-21",
    };
    const value = (changes: object) => ({
      publication: "published",
      name: "X",
      description: "X.",
      networks_basis: "derived",
      address: { city: "A", municipality: "GM0001" },
      location: { latitude: 53, longitude: 6 },
      sources: [],
      ...changes,
    });
    const compile = (changes: object) =>
      compileHospices([{ file: "x.yaml", data: null, lineAt: () => 1, value: value(changes) as never }], around);
    expect(compile({})).toMatchObject([{ id: "x", precision: "own" }]);
    for (const missing of [
      { description: "" },
      { networks_basis: undefined },
      { address: { municipality: "GM0001" } },
      { address: { city: "A", municipality: "GM0009" } },
      { address: undefined },
      { location: undefined },
    ]) {
      expect(() => compile(missing), JSON.stringify(missing)).toThrow("x passed the checks but cannot be published");
    }
  });

  it("says nothing of a file that is not there, and makes no bundle without it", () => {
    for (const name of [
      "types",
      "expertise",
      "facilities",
      "regions",
      "municipalities",
      "postcodes",
      "otherPostcodes",
      "places",
      "otherNames",
      "formerMunicipalities",
      "pointExceptions",
      "outlines",
      "geoSources",
      "outsidePlaces",
      "settings",
    ] as const) {
      const files = makeSmallFiles();
      at(name, undefined)(files);
      expect(compileDirectory(toDocuments(files)), name).toEqual({ problems: [] });
    }
    expect(compileDirectory(toDocuments(makeSmallFiles(), false))).toEqual({ problems: [] });
  });

  it("tells only its own fault when a network is faulty, not what would follow from it", () => {
    expect(faultsOfSmall(at("networks.net-a.kind", "landelijk"))).toEqual([
      expect.stringContaining('net-a.yaml kind: "landelijk"'),
    ]);
  });
});

describe("a fault in the taxonomy, the division or the geography", () => {
  const GEMEENTE = "een gemeente uit content/geo/gemeenten.csv";

  it.each<[string, (files: SmallFiles) => void, string[]]>([
    [
      "a type named twice",
      (files) => void files.types.types.push(files.types.types[0]!),
      ['types.yaml types[3].id: "bth" → elke id één keer'],
    ],
    [
      "a function named twice",
      (files) => void files.types.proposed_functions.push({ id: "zorgplek", name: "X" }),
      ['types.yaml proposed_functions[2].id: "zorgplek" → elke id één keer'],
    ],
    [
      "no unknown type",
      at("types.types.1.id", "hch"),
      ["types.yaml types: een lijst van 2 → ook een soort met id: unknown"],
    ],
    [
      "a successor that is no function",
      at("types.types.0.successor_functions", ["zorgplek", "iets"]),
      ['types.yaml types[1].successor_functions[2]: "iets" → een id uit proposed_functions'],
    ],
    [
      "a type without source or note",
      at("types.types.0.sources", []),
      [
        "types.yaml types[1].sources: een lege lijst → ten minste één bron, of een note die zegt dat de omschrijving van onszelf is",
      ],
    ],
    [
      "a term named twice",
      (files) => void files.expertise.terms.push(files.expertise.terms[1]!),
      ['expertise.yaml terms[3].id: "dementie" → elke id één keer'],
    ],
    [
      "a facility that is an expertise too",
      at("facilities.terms.0.id", "als"),
      ['facilities.yaml terms[1].id: "als" → een id die niet ook een expertise is'],
    ],
    [
      "a model region named twice",
      (files) => void files.regions.model_regions.push(files.regions.model_regions[1]!),
      ['regions.yaml model_regions[3].id: "zuid" → elke id één keer'],
    ],
    [
      "a region of the work plan named twice",
      (files) => void files.regions.workplan_regions.push(files.regions.workplan_regions[1]!),
      ['regions.yaml workplan_regions[3].id: "onder" → elke id één keer'],
    ],
    [
      "a pair on one side only",
      at("regions.model_regions.0.workplan_regions", ["boven", "onder"]),
      ['regions.yaml model_regions[1].workplan_regions[2]: "onder" → een regio van het werkplan die noord ook noemt'],
    ],
    [
      "a pair on the other side only",
      at("regions.workplan_regions.0.model_regions", ["noord", "zuid"]),
      ['regions.yaml workplan_regions[1].model_regions[2]: "zuid" → een regio van het model die boven ook noemt'],
    ],
    [
      "a network of a region that is not there",
      at("networks.net-b.model_region", "west"),
      [
        'net-b.yaml model_region: "west" → een van: noord, zuid',
        'regions.yaml equal_shares[1].model_region: "zuid" → een van: west, noord',
      ],
    ],
    [
      "a network of another region of the work plan",
      at("networks.net-b.workplan_region", "boven"),
      ['net-b.yaml workplan_region: "boven" → een van: onder (bij zuid)'],
    ],
    [
      "a network of a gemeente that is not there",
      (files) =>
        void (files.networks["kinderen"] = {
          ...files.networks["kinderen"],
          municipalities: [{ code: "GM0009", weight: "1" }],
        }),
      [`kinderen.yaml municipalities[1].code: "GM0009" → ${GEMEENTE}`],
    ],
    [
      "a gemeente twice in a network",
      at("networks.net-a.municipalities", [
        { code: "GM0001", weight: "1/2" },
        { code: "GM0001", weight: "1/2" },
        { code: "GM0002", weight: "1/2" },
      ]),
      ['net-a.yaml municipalities[2].code: "GM0001" → elke gemeente één keer'],
    ],
    [
      "a gemeente without a network",
      at("networks.net-a.municipalities", [{ code: "GM0002", weight: "1/2" }]),
      [
        "municipalities.yaml [2]: geen netwerk → delen in content/netwerken die voor Alfa (GM0001) samen precies 1 zijn",
        'huis-a.yaml networks[1]: "net-a" → een gemeente bij address; of networks_basis: stated als een bron dit netwerk noemt',
      ],
    ],
    [
      "a gemeente divided too far",
      at("networks.net-b.municipalities.0.weight", "0.6"),
      [
        "municipalities.yaml [1]: net-b 0.6 + net-a 1/2 → delen in content/netwerken die voor Beta (GM0002) samen precies 1 zijn",
        'regions.yaml equal_shares[1].municipality: "GM0002" → een gemeente die voor een even groot deel in twee regio\'s ligt',
      ],
    ],
    [
      "an equal share without a choice",
      at("regions.equal_shares", []),
      [
        "regions.yaml equal_shares: een lege lijst → een keuze voor GM0002, dat een even groot deel heeft in zuid en noord",
      ],
    ],
    [
      "a choice for a region that is not one of the two",
      at("regions.equal_shares.0.model_region", "west"),
      ['regions.yaml equal_shares[1].model_region: "west" → een van: zuid, noord'],
    ],
    [
      "a choice where there is none to make",
      (files) => void files.regions.equal_shares.push({ municipality: "GM0001", model_region: "noord", note: "X" }),
      [
        'regions.yaml equal_shares[2].municipality: "GM0001" → een gemeente die voor een even groot deel in twee regio\'s ligt',
      ],
    ],
    [
      "a choice for a gemeente nobody knows",
      (files) => void files.regions.equal_shares.push({ municipality: "GM0009", model_region: "noord", note: "X" }),
      [
        'regions.yaml equal_shares[2].municipality: "GM0009" → een gemeente die voor een even groot deel in twee regio\'s ligt',
      ],
    ],
    [
      "a postcode twice",
      (files) => void files.postcodes.push({ ...files.postcodes[0]! }),
      ["postcodes.yaml [3].postcode4: 9001 → elke waarde één keer; 9001 staat er vaker"],
    ],
    [
      "a postcode in no gemeente",
      (files) => void files.postcodes.push({ ...files.postcodes[0]!, postcode4: "9050", municipality: "GM0009" }),
      [`postcodes.yaml [3].municipality: "GM0009" → ${GEMEENTE}`],
    ],
    [
      "a gemeente that is not drawn",
      (files) => void files.outlines.objects.municipalities.geometries.pop(),
      ["outlines.yaml objects.municipalities: niets → een grens voor GM0002"],
    ],
    [
      "a gemeente drawn that is none",
      (files) => void files.outlines.objects.municipalities.geometries.push({ id: "GM0009" }),
      ["outlines.yaml objects.municipalities: GM0009 → alleen gemeenten uit content/geo/gemeenten.csv"],
    ],
    [
      "a gemeente drawn twice",
      (files) => void files.outlines.objects.municipalities.geometries.push({ id: "GM0001" }),
      ["outlines.yaml : GM0001 → elke waarde één keer; GM0001 staat er vaker"],
    ],
    [
      "a point outside the country",
      at("municipalities.0.latitude", "54.10"),
      ['municipalities.yaml [1].latitude: "54.10" → een getal tussen 50.7 en 53.7 (Nederland)'],
    ],
    [
      "a point that is no number",
      at("municipalities.0.latitude", "53,2"),
      ['municipalities.yaml [1].latitude: "53,2" → een getal met een punt, in graden'],
    ],
  ])("is told: %s", (_what, change, expected) => {
    expect(faultsOfSmall(change)).toEqual(expected);
  });

  it("allows a type without a source that says its words are our own", () => {
    expect(faultsOfSmall(all(at("types.types.0.sources", []), at("types.types.0.note", "Van onszelf.")))).toEqual([]);
  });

  it("tells of a gemeente that stands twice", () => {
    expect(faultsOfSmall((files) => void files.municipalities.push({ ...files.municipalities[0]! }))).toContain(
      "municipalities.yaml [3].code: GM0002 → elke waarde één keer; GM0002 staat er vaker",
    );
  });
});

describe("a fault in a record", () => {
  it.each<[string, (files: SmallFiles) => void, string[]]>([
    [
      "a file name that is no id",
      (files) => {
        files.hospices["Huis_B"] = files.hospices["huis-a"]!;
      },
      ['Huis_B.yaml : "Huis_B" → een bestandsnaam met kleine letters, cijfers en streepjes, zoals hospice-zwolle.yaml'],
    ],
    ["a type nobody knows", house({ type: "hch" }), ['huis-a.yaml type: "hch" → een van: bth, unknown']],
    [
      "an expertise nobody knows",
      house({ expertise: { als: { value: "yes" }, mist: { value: "no" } } }),
      ['huis-a.yaml expertise.mist: "mist" → een id uit content/taxonomie/expertise.yaml'],
    ],
    [
      "a facility nobody knows",
      house({ facilities: { tuin: { value: "yes" }, mist: { value: "no" } } }),
      ['huis-a.yaml facilities.mist: "mist" → een id uit content/taxonomie/voorzieningen.yaml'],
    ],
    [
      "a network nobody knows",
      house({ networks: ["net-a", "net-c"] }),
      ['huis-a.yaml networks[2]: "net-c" → de naam van een bestand in content/netwerken, zonder .yaml'],
    ],
    [
      "a network nobody knows, stated or not",
      house({ networks: ["net-c"], networks_basis: "stated" }),
      ['huis-a.yaml networks[1]: "net-c" → de naam van een bestand in content/netwerken, zonder .yaml'],
    ],
    [
      "a network of another gemeente",
      house({ networks: ["net-b"] }),
      [
        'huis-a.yaml networks[1]: "net-b" → een netwerk van GM0001: net-a; of networks_basis: stated als een bron dit netwerk noemt',
      ],
    ],
    [
      "a gemeente nobody knows",
      house({ address: { city: "Alfastad", municipality: "GM0009" } }),
      ['huis-a.yaml address.municipality: "GM0009" → een gemeente uit content/geo/gemeenten.csv'],
    ],
    [
      "a postcode of another gemeente",
      house({ address: { postal_code: "9002 AB", city: "Alfastad", municipality: "GM0001" } }),
      ['huis-a.yaml address.postal_code: "9002 AB" → een postcode in Alfa (GM0001), volgens content/geo/postcode4.csv'],
    ],
    [
      "a town nobody can place",
      house({ address: { city: "Betadorp", municipality: "GM0001" } }),
      [
        'huis-a.yaml address.city: "Betadorp" → een plaats in Alfa (GM0001) zoals in content/geo/postcode4.csv, of een postcode',
      ],
    ],
    [
      "a point far from the gemeente",
      house({ location: { latitude: 52.83, longitude: 6.5 } }),
      ["huis-a.yaml location: 52.83, 6.5 → een punt in Alfa (GM0001)"],
    ],
    [
      "a source for a field that is none",
      house({ sources: [{ publisher: "B", url: "https://verzonnen.example/", fields: ["address.city", "adres"] }] }),
      ['huis-a.yaml sources[1].fields[2]: "adres" → de naam van een veld van dit hospice, zoals address of phones'],
    ],
    [
      "an old address of two houses",
      all(house({ redirects_from: ["oud"] }), anotherHouse({ redirects_from: ["ouder", "oud"] })),
      ['huis-b.yaml redirects_from[2]: "oud" → een oude id die niet al bij content/hospices/huis-a.yaml hoort'],
    ],
    [
      "an old address that is a house",
      anotherHouse({ redirects_from: ["huis-a"] }),
      ['huis-b.yaml redirects_from[1]: "huis-a" → een oude id die niet al bij content/hospices/huis-a.yaml hoort'],
    ],
    [
      "a lead without a gemeente and with a network",
      house({ publication: "lead", open_questions: ["?"], address: {} }),
      [
        'huis-a.yaml networks[1]: "net-a" → een gemeente bij address; of networks_basis: stated als een bron dit netwerk noemt',
      ],
    ],
    [
      "no status date and no note",
      house({ status_date: undefined }),
      [
        "huis-a.yaml status_date: niets (het veld ontbreekt) → een datum bij de status, of een status_note die zegt waarom die er niet is",
      ],
    ],
    [
      "no description",
      house({ description: undefined }),
      ["huis-a.yaml description: niets (het veld ontbreekt) → een beschrijving bij publication: published"],
    ],
    [
      "no town",
      house({ address: { postal_code: "9001 AB", municipality: "GM0001" } }),
      ["huis-a.yaml address.city: niets (het veld ontbreekt) → een plaats bij publication: published"],
    ],
    [
      "an unsure record",
      house({ confidence: "low" }),
      ['huis-a.yaml confidence: "low" → high of medium bij publication: published; anders publication: lead'],
    ],
    [
      "a lead without a question",
      house({ publication: "lead" }),
      [
        "huis-a.yaml open_questions: niets (het veld ontbreekt) → bij publication: lead ten minste één zin over wat nog moet worden uitgezocht",
      ],
    ],
    [
      "a check without a role",
      house({ checked: { on: "2026-01-01", by_role: null, next: null } }),
      [
        "huis-a.yaml checked.by_role: niets (het veld is leeg) → de rol van wie controleerde, want checked.on is ingevuld",
      ],
    ],
    [
      "a next check without one",
      house({ checked: { on: null, by_role: null, next: "2026-01-01" } }),
      ['huis-a.yaml checked.next: "2026-01-01" → een dag na checked.on; zonder controle is er geen volgende controle'],
    ],
    [
      "a word that is no id",
      house({ expertise: { Als: { value: "yes" } } }),
      ["huis-a.yaml expertise.Als: een groep velden → een id uit de woordenlijst, met kleine letters en streepjes"],
    ],
    [
      "no network",
      house({ networks: [] }),
      ["huis-a.yaml networks: een lege lijst → ten minste één netwerk bij publication: published"],
    ],
    [
      "a next check on the day of the check",
      house({ checked: { on: "2026-01-01", by_role: "redacteur", next: "2026-01-01" } }),
      ['huis-a.yaml checked.next: "2026-01-01" → een dag na checked.on; zonder controle is er geen volgende controle'],
    ],
    [
      "a role without a day",
      house({ checked: { on: null, by_role: "redacteur", next: null } }),
      ["huis-a.yaml checked.on: niets (het veld is leeg) → de dag van de controle, want checked.by_role is ingevuld"],
    ],
    [
      "two times the same other name",
      house({ alternate_names: ["B", "C", "B"] }),
      ['huis-a.yaml alternate_names[3]: "B" → elke waarde één keer; B staat er twee keer'],
    ],
    [
      "a report that ends before it begins",
      house({ availability: { status: "place", reported_on: "2026-01-02", valid_until: "2026-01-01" } }),
      ['huis-a.yaml availability.valid_until: "2026-01-01" → een dag op of na reported_on'],
    ],
  ])("is told: %s", (_what, change, expected) => {
    expect(faultsOfSmall(change)).toEqual(expected);
  });

  it.each<[string, (files: SmallFiles) => void]>([
    ["a town without a postcode", house({ address: { city: "alfastad", municipality: "GM0001" } })],
    ["a point in the gemeente", house({ location: { latitude: 52.9, longitude: 6.5 } })],
    ["a network that a source states", house({ networks: ["net-b"], networks_basis: "stated" })],
    [
      "a lead without an address",
      house({
        publication: "lead",
        open_questions: ["?"],
        address: undefined,
        networks: undefined,
        networks_basis: undefined,
        description: undefined,
        status_date: undefined,
        confidence: "low",
      }),
    ],
    [
      "a lead whose town nobody can place",
      house({ publication: "lead", open_questions: ["?"], address: { city: "Nergens", municipality: "GM0001" } }),
    ],
    [
      "a status without a date, with a note",
      house({ status_date: undefined, status_note: "De bron heeft geen datum." }),
    ],
    [
      "a report of one day",
      house({ availability: { status: "place", reported_on: "2026-01-02", valid_until: "2026-01-02" } }),
    ],
    ["a check with a next one", house({ checked: { on: "2026-01-01", by_role: "redacteur", next: "2026-01-02" } })],
    [
      "beds with a note or a date",
      all(
        house({ capacity: { beds: 4, note: "Zonder datum." } }),
        anotherHouse({ capacity: { beds: 4, as_of: "2025" } }),
      ),
    ],
    [
      "a price with a note or a date",
      all(
        house({ costs: { contribution_per_day_eur: 40, note: "Zonder datum." } }),
        anotherHouse({ costs: { contribution_per_day_eur: 40, as_of: "2025", checked_on: "2025-01-01" } }),
      ),
    ],
    ["one age for all", house({ admission: { minimum_age: 18, maximum_age: 18 } })],
    ["an old address of one house", house({ redirects_from: ["oud", "ouder"] })],
  ])("is not seen in %s", (_what, change) => {
    expect(faultsOfSmall(change)).toEqual([]);
  });

  it("adds up: a price or beds without date or note, an upside-down age, a check without a price", () => {
    const wrong = house({
      capacity: { beds: 4 },
      costs: { contribution_per_day_eur: 40 },
      admission: { minimum_age: 18, maximum_age: 17 },
    });
    expect(faultsOfSmall(wrong).map((fault) => fault.split(": ")[0])).toEqual([
      "huis-a.yaml capacity.as_of",
      "huis-a.yaml costs.as_of",
      "huis-a.yaml admission.maximum_age",
    ]);
    expect(faultsOfSmall(house({ costs: { checked_on: "2026-01-01" } }))).toEqual([
      "huis-a.yaml costs.contribution_per_day_eur: niets (het veld ontbreekt) → een bedrag, want costs.checked_on is ingevuld",
    ]);
    expect(faultsOfSmall(house({ networks_basis: undefined }))).toEqual([
      "huis-a.yaml networks_basis: niets (het veld ontbreekt) → derived of stated, want networks is ingevuld",
    ]);
  });
});

describe("the kinds of value", () => {
  const fits = (schema: z.ZodType, ...values: unknown[]) => values.map((value) => schema.safeParse(value).success);

  it("are told apart at their edges", () => {
    expect(["a", "a-1", "a--b", "-a", "a-", "A", ""].map(isIdentifier)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(fits(municipalityCode, "GM0014", "GM014", "gm0014", "XGM0014", "GM00145")).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(fits(postalCode, "9718 BB", "0718 BB", "9718BB", "9718 bb", "9718 BBB", "19718 BB")).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(fits(partialDate, "2025", "2025-02", "2025-02-28", "2025/2026", "2025-02-30")).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(
      fits(
        plainText,
        "a",
        "a\nb\tc",
        " a ",
        "",
        "  ",
        "a <b>",
        "a < b",
        "a\u0007",
        "a\u202Eb",
        "</p>",
        "<!--",
        "a".repeat(2000),
        "a".repeat(2001),
      ),
    ).toEqual([true, true, true, false, false, false, true, false, false, false, false, true, false]);
    expect(fits(shortText, "a", "a\nb", "a\tb", "a".repeat(200), "a".repeat(201), "<i>")).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("know Dutch phone numbers: ten digits, or a service number of eight or eleven", () => {
    const right = ["050-1234567", "0598-744213", "06-12345678", "0800-1234", "0900-1234567", "0906-1234", "0909-1234"];
    const wrong = [
      "0501234567",
      "050-123456",
      "050-12345678",
      "00-12345678",
      "0800-12345",
      "0900-123456",
      "0900-12345678",
      "1050-123456",
      "050-1234567x",
      "+31-501234567",
      "05012-34567",
    ];
    expect(fits(phoneNumber, ...right)).toEqual(right.map(() => true));
    expect(fits(phoneNumber, ...wrong)).toEqual(wrong.map(() => false));
  });

  it("know web addresses", () => {
    const right = ["https://a.nl", "http://a-b.nl/pad?x=1#y", "https://a.nl:8080/", "HTTPS://A.NL"];
    const wrong = [
      "ftp://a.nl",
      "https://a",
      "https://-a.nl",
      "https://a.nl/ x",
      'https://a.nl/"',
      "https://u@a.nl",
      "//a.nl",
      "https://a.nl/\u200B",
      `https://a.nl/${"x".repeat(500)}`,
    ];
    expect(fits(webAddress, ...right)).toEqual(right.map(() => true));
    expect(fits(webAddress, ...wrong)).toEqual(wrong.map(() => false));
  });

  it("ask of a regional network what one for children may leave out, and weights that are a part of a whole", () => {
    const network = makeSmallFiles().networks["net-a"]!;
    const fitsNetwork = (changes: object) => networkSchema.safeParse({ ...network, ...changes }).success;
    expect([{}, { model_region: null }, { workplan_region: null }, { municipalities: [] }].map(fitsNetwork)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(fitsNetwork({ kind: "children", model_region: null, workplan_region: null, municipalities: [] })).toBe(true);
    const weights = ["1", "1/3", "0.5", "0", "3/2", "1.01", "half", "1/0"];
    expect(weights.map((weight) => fitsNetwork({ municipalities: [{ code: "GM0001", weight }] }))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a fault in words", () => {
  it("names its place as an editor reads it", () => {
    expect(formatFieldPath(["phones", 1, "number"])).toBe("phones[2].number");
    expect(formatFieldPath([0, "code"])).toBe("[1].code");
    expect(formatFieldPath([])).toBe("");
  });

  it.each([
    [undefined, "niets (het veld ontbreekt)"],
    [null, "niets (het veld is leeg)"],
    ["", "een lege tekst"],
    ["  ", "een lege tekst"],
    ["a", '"a"'],
    ["a".repeat(80), `"${"a".repeat(80)}"`],
    ["a".repeat(81), `"${"a".repeat(80)}…"`],
    [[], "een lege lijst"],
    [[1, 2], "een lijst van 2"],
    [{}, "een groep velden"],
    [1.5, "1.5"],
    [true, "true"],
  ])("calls %j %s", (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it("is told in the order of file, line, field and expectation, with what is hidden made visible", () => {
    const problem = (file: string, line: number, field: string, expected: string) => ({
      file,
      line,
      field,
      found: "x\u200B",
      expected,
    });
    const sorted = [
      problem("a", 1, "a", "1"),
      problem("a", 1, "a", "2"),
      problem("a", 1, "b", "0"),
      problem("a", 2, "a", "0"),
      problem("b", 1, "a", "0"),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
    expect(formatProblem(sorted[0]!)).toBe("a:1  a: gevonden x\\u{200b}; verwacht 1");
    expect(formatProblem(problem("a", 3, "", "1"))).toBe("a:3 gevonden x\\u{200b}; verwacht 1");
    expect(formatReport([sorted[4]!, sorted[0]!])).toBe(
      "a:1  a: gevonden x\\u{200b}; verwacht 1\nb:1  a: gevonden x\\u{200b}; verwacht 0\n\n2 fouten in de inhoud.",
    );
    expect(formatReport([sorted[0]!])).toMatch(/\n\n1 fout in de inhoud\.$/u);
  });

  it("words what a schema asks, with the description of the field beside it", () => {
    const expectedOf = (schema: z.ZodType, value: unknown, description?: string) =>
      describeExpected(schema.safeParse(value).error!.issues[0]!, description);
    expect(expectedOf(z.string(), 1)).toBe("tekst");
    expect(expectedOf(z.int(), 1.5, "een aantal")).toBe("een heel getal (een aantal)");
    expect(expectedOf(z.array(z.string()), 1)).toBe("een lijst");
    expect(expectedOf(z.date(), 1, "een dag")).toBe("een dag");
    expect(expectedOf(z.date(), 1)).toBe("een geldige waarde");
    expect(expectedOf(z.enum(["a", "b"]), "c")).toBe("een van: a, b");
    expect(expectedOf(z.string().min(1), "")).toBe("ten minste 1 teken");
    expect(expectedOf(z.string().min(2), "")).toBe("ten minste 2 tekens");
    expect(expectedOf(z.string().max(1), "ab")).toBe("ten hoogste 1 teken");
    expect(expectedOf(z.array(z.string()).min(2), [])).toBe("ten minste 2 in de lijst");
    expect(expectedOf(z.number().min(2), 1)).toBe("ten minste 2");
    expect(expectedOf(z.number().max(2), 3)).toBe("ten hoogste 2");
    expect(expectedOf(z.string().regex(/a/u), "b", "met een a")).toBe("met een a");
    expect(expectedOf(z.string().regex(/a/u, { error: "een a" }), "b", "iets")).toBe("een a");
  });

  it("finds the description of a field through what makes it optional, nullable or filled in", () => {
    const inner = z.strictObject({
      naam: z.string().meta({ title: "Naam", description: "binnen" }).optional().meta({ description: "buiten" }),
      rij: z.array(z.strictObject({ x: z.number() })).default([]),
    });
    const schema = z.strictObject({
      groep: inner.nullable().optional(),
      woorden: z.record(z.string(), z.strictObject({ y: z.number().meta({ title: "Y" }) })),
      los: z.string().prefault("a"),
    });
    expect(describeField(schema, ["groep", "naam"])).toEqual({ title: "Naam", description: "buiten" });
    expect(describeField(schema, ["woorden", "iets", "y"])).toEqual({ title: "Y" });
    expect(describeField(schema, ["groep", "nergens", "dieper"])).toEqual({});
    expect(describeField(schema, ["los", "dieper"])).toEqual({});
    expect(allowedKeys(schema, ["groep"])).toEqual(["naam", "rij"]);
    expect(allowedKeys(schema, ["groep", "rij", 0])).toEqual(["x"]);
    expect(allowedKeys(schema, ["los"])).toEqual([]);
    expect(allowedKeys(schema, ["nergens"])).toEqual([]);
  });
});

describe("a document against its schema", () => {
  const schema = z.strictObject({
    a: z.number().meta({ title: "Getal A" }),
    b: z.array(z.strictObject({ c: z.string() })).default([]),
  });
  const documentOf = (data: unknown) => ({ file: "x.yaml", data, lineAt: (path: readonly unknown[]) => path.length });

  it("gives its values, or each fault with its line", () => {
    expect(validateDocument(schema, documentOf({ a: 1 }))).toEqual({ value: { a: 1, b: [] } });
    expect(validateDocument(schema, documentOf({ a: "x", b: [{ c: "c", d: 1, e: 2 }] })).problems).toEqual([
      { file: "x.yaml", line: 1, field: "a", found: '"x"', expected: "een getal (Getal A)" },
      { file: "x.yaml", line: 3, field: "b[1].d", found: "een veld dat hier niet bestaat", expected: "een van: c" },
      { file: "x.yaml", line: 3, field: "b[1].e", found: "een veld dat hier niet bestaat", expected: "een van: c" },
    ]);
    expect(validateDocument(z.strictObject({}), documentOf({ a: 1 })).problems?.[0]?.expected).toBe("geen extra veld");
    expect(validateDocument(schema, documentOf(null)).problems).toMatchObject([
      { line: 0, field: "", found: "niets (het veld is leeg)", expected: "een groep velden" },
    ]);
  });

  it("keeps the right ones of several", () => {
    const { valid, problems } = validateDocuments(schema, [documentOf({ a: 1 }), documentOf({}), documentOf({ a: 2 })]);
    expect(valid.map(({ value, file }) => [value.a, file])).toEqual([
      [1, "x.yaml"],
      [2, "x.yaml"],
    ]);
    expect(problems).toHaveLength(1);
  });

  it("says what stands at a path, or what it was told", () => {
    expect(problemAt(documentOf({ b: [{ c: 7 }] }), ["b", 0, "c"], "tekst")).toEqual({
      file: "x.yaml",
      line: 3,
      field: "b[1].c",
      found: "7",
      expected: "tekst",
    });
    expect(problemAt(documentOf({ b: "tekst" }), ["b", "length"], "x").found).toBe("niets (het veld ontbreekt)");
    expect(problemAt(documentOf(null), ["b"], "x", "iets").found).toBe("iets");
  });
});

describe("what the bundle is written with", () => {
  it("renames keys at every depth, and leaves ids with hyphens and values alone", () => {
    expect(camelKeys({ a_b: [{ c_d_e: null, f: undefined, "een-id": { g_h: "i_j" } }], _x: 1, k_1: 2 })).toEqual({
      aB: [{ cDE: null, "een-id": { gH: "i_j" } }],
      X: 1,
      k_1: 2,
    });
    expect("f" in camelKeys({ f: undefined })).toBe(false);
  });

  it("gives one hospice its file, without a price that nobody checked", () => {
    const [hospice] = compileSmall().hospices;
    const context = {
      settings: { publisher: "P", dataLicence: { name: "L", url: "u" } },
      dataVersion: "v",
      page: "p",
      history: undefined,
    };
    expect(toHospiceFile(hospice!, context)).toEqual({
      licence: { name: "L", url: "u" },
      publisher: "P",
      dataVersion: "v",
      page: "p",
      hospice,
    });
    const costs = { contributionPerDayEur: 40, checkedOn: null };
    expect(toHospiceFile({ ...hospice!, costs }, context).hospice).not.toHaveProperty("costs");
    expect(
      toHospiceFile({ ...hospice!, costs: { ...costs, checkedOn: "2026-01-01" } }, context).hospice.costs
        ?.contributionPerDayEur,
    ).toBe(40);
    expect(toHospiceFile(hospice!, { ...context, history: [] })).toHaveProperty("history", []);
  });
});
