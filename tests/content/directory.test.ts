import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readLaws } from "../../scripts/content/check-laws.ts";
import { listFiles } from "../../scripts/content/read-content.ts";
import { listDirectoryFiles, readDirectory } from "../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { distanceKm } from "../../src/domain/border/distance.ts";
import { formatReport } from "../../src/domain/border/problem.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
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

  it("name who checked them when they say on which day", () => {
    for (const { id, checked } of records) expect(checked.byRole === null, id).toBe(checked.on === null);
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
});

describe("the networks and regions", () => {
  it("belong to one model region each, except a network for children", () => {
    const regional = networks.filter(({ kind }) => kind === "regional").map(({ id }) => id);
    expect(regions.modelRegions.flatMap(({ networks: own }) => own).sort()).toEqual(regional.sort());
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

  it("name the publisher of every source", () => {
    for (const { id, sources } of networks) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { publisher } of sources) expect(publisher, id).not.toBe("");
    }
  });
});

describe("the types of hospice", () => {
  it("take the end of a legal definition from a law that has a source", () => {
    const { laws } = readLaws(process.cwd());
    for (const { id, legalBasis } of taxonomy.types.filter((type) => type.legalBasis)) {
      expect(laws.find((law) => law.id === legalBasis?.law)?.source.url, id).toMatch(/^https:/u);
    }
  });

  it("lead only to functions that were proposed", () => {
    const proposed = taxonomy.proposedFunctions.map(({ id }) => id);
    for (const { id, successorFunctions } of taxonomy.types)
      for (const successor of successorFunctions) expect(proposed, id).toContain(successor);
  });

  it("have a source, or say that the words are our own", () => {
    for (const { id, sources, note } of taxonomy.types)
      expect(sources.length > 0 || note?.includes("eigen omschrijving"), id).toBe(true);
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
    expect(places.postcodes.length).toBeGreaterThan(0);
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
