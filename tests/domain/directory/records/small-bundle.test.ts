import { describe, expect, it } from "vitest";
import { camelKeys } from "../../../../src/domain/border/camel-keys.ts";
import { compileDirectory } from "../../../../src/domain/directory/records/compile.ts";
import { compileHospices } from "../../../../src/domain/directory/records/compile-hospices.ts";
import { buildGazetteer } from "../../../../src/domain/directory/records/geography/gazetteer.ts";
import { toHospiceFile } from "../../../../src/domain/directory/reuse/hospice-file.ts";
import { compileSmall, faultsOfSmall, makeSmallFiles, toDocuments } from "../small-directory.ts";
import { all, anotherHouse, at, house } from "../small-changes.ts";

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
      compileSmall(
        at("settings.contacts", {
          children_network: null,
          consultation: {},
          coordination_points: { "net-b": { name: "Punt", phone: "050-1234567", as_of: "2025" } },
        }),
      ).networks[1]?.coordinationPoint,
    ).toEqual({ name: "Punt", phone: "050-1234567", asOf: "2025" });
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
    const lead = compileSmall(
      house({ publication: "lead", confidence: "low", open_questions: ["Is het er?"], status_note: "Gerucht." }),
    );
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
      sourceDate: "2025",
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

  it("tells leads from houses, and lets no record through that the checks would have stopped", () => {
    const both = compileSmall((files) => {
      files.hospices["huis-b"] = {
        ...files.hospices["huis-a"],
        name: "B",
        publication: "lead",
        confidence: "low",
        open_questions: ["?"],
      };
    });
    expect([both.hospices.map(({ id }) => id), both.leads.map(({ id }) => id)]).toEqual([["huis-a"], ["huis-b"]]);
    const leads = compileSmall((files) => {
      const lead = { ...files.hospices["huis-a"], publication: "lead", confidence: "low", open_questions: ["?"] };
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

describe("what the bundle is written with", () => {
  it("renames keys at every depth, and leaves ids with hyphens and values alone", () => {
    expect(camelKeys({ a_b: [{ c_d_e: null, f: undefined, "een-id": { g_h: "i_j" } }], _x: 1, k_1: 2 })).toEqual({
      aB: [{ cDE: null, "een-id": { gH: "i_j" } }],
      X: 1,
      k_1: 2,
    });
    expect("f" in camelKeys({ f: undefined })).toBe(false);
  });

  it("gives one hospice its file, with everything the page tells", () => {
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
    expect(toHospiceFile({ ...hospice!, costs }, context).hospice.costs).toEqual(costs);
    expect(toHospiceFile(hospice!, { ...context, history: [] })).toHaveProperty("history", []);
  });
});
