import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLaws } from "../../scripts/content/check-laws.ts";
import { listFiles } from "../../scripts/content/read-content.ts";
import { listDirectoryFiles, readDirectory } from "../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { distanceKm } from "../../src/domain/border/distance.ts";
import { formatReport } from "../../src/domain/border/problem.ts";
import { contentRoot } from "../content-root.ts";

const root = contentRoot;
const { documents, problems } = readDirectory(root);
const compiled = compileDirectory(documents);
if (!compiled.bundle) throw new Error(formatReport([...problems, ...compiled.problems]));
const { hospices, leads, networks, regions, taxonomy, municipalities, outlines, geoSources, places } = compiled.bundle;
const records = [...hospices, ...leads];

describe("the hospices", () => {
  it("are published or still to be looked into, each of the records once", () => {
    expect(records.map(({ id }) => `content/hospices/${id}.yaml`).sort()).toEqual(
      [...listFiles(root, "content/hospices", ".yaml")].sort(),
    );
    expect(hospices.length).toBeGreaterThan(0);
  });

  it("each have a publisher and web address per source, and a day on which they were found", () => {
    for (const { id, sources, foundOn } of records) {
      expect(foundOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      for (const { publisher, url } of sources) {
        expect(publisher, id).not.toBe("");
        expect(url, id).toMatch(/^https?:\/\//u);
      }
    }
  });

  it("are confirmed by a house only when someone checked them, on a day and in a role", () => {
    for (const { id, checked, confirmed } of records) {
      expect(checked.on === null, id).toBe(checked.byRole === null);
      if (confirmed.hospice || confirmed.network) expect(checked.on, id).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it("are published with high or medium confidence, and with the day of their status or a word about it", () => {
    for (const { id, confidence, statusDate, statusNote } of hospices) {
      expect(confidence, id).not.toBe("low");
      expect(statusDate ?? statusNote, id).toBeTruthy();
    }
  });

  it("say where the network comes from: their gemeente, or a source that states it", () => {
    for (const { id, networks: own, networksBasis, address } of hospices) {
      if (networksBasis === "stated") continue;
      for (const network of own) {
        const codes = networks.find((candidate) => candidate.id === network)?.municipalities.map(({ code }) => code);
        expect(codes, `${id} in ${network}`).toContain(address.municipality.code);
      }
    }
  });

  it("stand within their own gemeente on the map", () => {
    for (const { id, latitude, longitude, address } of hospices) {
      const municipality = municipalities.find(({ code }) => code === address.municipality.code);
      expect(municipality && distanceKm({ latitude, longitude }, municipality), id).toBeLessThan(25);
    }
  });

  it("show free beds only with the day on which they were reported and the day until which that holds", () => {
    for (const { id, availability } of records) {
      if (availability !== undefined) expect(availability.reportedOn <= availability.validUntil, id).toBe(true);
    }
  });
});

describe("the networks and regions", () => {
  it("are the files of the networks, each once, and each regional one lies in a region of the model", () => {
    expect(networks.map(({ id }) => `content/netwerken/${id}.yaml`).sort()).toEqual(
      [...listFiles(root, "content/netwerken", ".yaml")].sort(),
    );
    const regional = networks.filter(({ kind }) => kind === "regional");
    expect(regions.modelRegions.flatMap(({ networks: own }) => own).sort()).toEqual(
      regional.map(({ id }) => id).sort(),
    );
    for (const { id, networks: own } of regions.modelRegions) expect(own.length, id).toBeGreaterThan(0);
  });

  it("name a site only with a source that stands for it", () => {
    for (const { id, website, sources } of networks)
      if (website)
        expect(
          sources.some(({ fields }) => fields?.includes("website") ?? true),
          id,
        ).toBe(true);
  });

  it("divide every gemeente completely", () => {
    for (const { code, name, networks: own } of municipalities) {
      const shares = networks.flatMap((network) => network.municipalities.filter((member) => member.code === code));
      expect(own.length, name).toBe(shares.length);
      expect(
        shares.reduce((sum, { share }) => sum + share, 0),
        name,
      ).toBeCloseTo(1, 9);
    }
  });

  it("keep the fractions of the regulation exact", () => {
    const weights = (code: string) =>
      networks
        .flatMap((network) => network.municipalities.filter((member) => member.code === code))
        .map(({ weight }) => weight);
    expect(weights("GM0177").sort()).toEqual(["1/3", "2/3"]); // Raalte
    expect(weights("GM1773").sort()).toEqual(["4/9", "5/9"]); // Olst-Wijhe
    expect(weights("GM0737")).toEqual(["1/3", "1/3", "1/3"]); // Tytsjerksteradiel
  });

  it("mark a share that is our own approximation", () => {
    const approximated = networks
      .flatMap(({ municipalities: members }) => members.filter(({ note }) => note?.includes("benadering")))
      .map(({ name }) => name);
    expect(new Set(approximated)).toEqual(new Set(["De Fryske Marren", "Midden-Groningen", "Het Hogeland"]));
  });

  it("call the two readings of the work plan's IJsselstreek our own", () => {
    for (const id of ["ijssel-vecht", "noordoost-overijssel"]) {
      expect(regions.modelRegions.find((region) => region.id === id)?.note).toMatch(/\bDeze site rekent\b/u);
    }
  });

  it("name the publisher of every source", () => {
    for (const { id, sources } of networks) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { publisher } of sources) expect(publisher, id).not.toBe("");
    }
  });
});

describe("the types of hospice", () => {
  it("take the end of a legal definition from a law that has a source", () => {
    const { laws } = readLaws(root);
    for (const { id, legalBasis } of taxonomy.types.filter((type) => type.legalBasis)) {
      expect(laws.find((law) => law.id === legalBasis?.law)?.source.url, id).toMatch(/^https:/u);
    }
  });

  it("claim for no type what no source says about the two proposed functions", () => {
    expect(taxonomy.proposedFunctions).toHaveLength(2);
    for (const { id, successorFunctions } of taxonomy.types) expect(successorFunctions, id).toEqual([]);
  });

  it("have a source, or say that the words are our own", () => {
    for (const { id, sources, note } of taxonomy.types)
      expect(sources.length > 0 || note?.includes("omschrijving is van Consortium Ligare"), id).toBe(true);
  });
});

describe("the vocabularies", () => {
  it("ask, and claim nothing: every description is a question", () => {
    for (const { id, description } of [...taxonomy.expertise, ...taxonomy.facilities])
      expect(description, id).toMatch(/\?$/u);
  });

  it("use no id twice, also not between expertise and facilities", () => {
    const ids = [...taxonomy.expertise, ...taxonomy.facilities].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the geography", () => {
  it("names the source of every file, and only of files that are there", () => {
    // The places outside the area name their sources one by one, in the file itself.
    const named = ["content/geo/bronnen.yaml", "content/geo/buiten-het-gebied.yaml", "content/geo/uitzonderingen.yaml"];
    const files = listDirectoryFiles(root).filter((file) => file.startsWith("content/geo/") && !named.includes(file));
    expect(geoSources.map(({ file }) => `content/geo/${file}`).sort()).toEqual(files);
    expect(outlines.type).toBe("Topology");
  });

  it("has a point for every postcode and town, inside the Netherlands", () => {
    expect(places.postcodes.length).toBeGreaterThan(1000);
    for (const { latitude, longitude } of [...places.postcodes, ...places.towns]) {
      expect(latitude).toBeGreaterThan(52);
      expect(latitude).toBeLessThan(53.6);
      expect(longitude).toBeGreaterThan(4.8);
      expect(longitude).toBeLessThan(7.3);
    }
  });
});

describe("all these files", () => {
  it("hold no e-mail address of a person", () => {
    for (const file of [...listDirectoryFiles(root), "content/instellingen.yaml"]) {
      for (const [address] of readFileSync(join(root, file), "utf8").matchAll(/[\w.+-]+@[\w-]+\.[\w.]+/gu)) {
        // An initial or first name with a dot, as in m.jansen@, is a person; info@ and hospice@ are not.
        expect(address, file).not.toMatch(/^(?!hospice\.)[a-z]+\.[a-z]+@|@pznl\.nl/iu);
      }
    }
  });
});
