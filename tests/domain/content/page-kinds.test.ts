import { describe, expect, test } from "vitest";
import { contentSchemas } from "../../../src/domain/content/collections.ts";
import {
  findEntryAddress,
  findPageFacet,
  findPageKind,
  listedPageKinds,
} from "../../../src/domain/content/page-kinds.ts";

describe("the page kinds", () => {
  test("have an address each, and one place in the menu", () => {
    const addresses = listedPageKinds.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/u);
    const places = listedPageKinds.flatMap(({ menu }) => menu ?? []).sort((a, b) => a - b);
    expect(places).toEqual(places.map((_, index) => index + 1));
  });

  test("hold a schema for every collection, and show only texts of a collection", () => {
    for (const { id, collection, schema, entries, shows } of listedPageKinds) {
      expect(collection === undefined, id).toBe(schema === undefined);
      expect(collection === undefined, id).toBe(entries === undefined);
      if (collection) expect(contentSchemas, id).toHaveProperty(collection, schema);
      if (shows) expect(contentSchemas, id).toHaveProperty(shows.collection);
    }
  });

  test("take a page by the longest address that begins its path, and home takes the rest", () => {
    expect(findPageKind("/sociale-kaart/hospice/").id).toBe("directory");
    expect(findPageKind("/sociale-kaart/voor-naasten/").id).toBe("relatives");
    expect(findPageKind("/hospicezorg/soorten/a4/").id).toBe("hospiceKinds");
    expect(findPageKind("/iets-anders/").id).toBe("home");
    expect(() => findPageKind("zonder-streep")).toThrow(/pad dat met \//u);
  });

  test("tell the page itself from those below it in the search", () => {
    expect([findPageFacet("/netwerken/"), findPageFacet("/netwerken/salland/")]).toEqual(["pagina", "netwerk"]);
    expect([findPageFacet("/formats/"), findPageFacet("/formats/opzet/")]).toEqual(["format", "format"]);
    expect(findPageFacet("/iets-anders/")).toBe("pagina");
  });

  test("say where a text is read: its own page, a place on one, or the page that shows it", () => {
    expect(findEntryAddress("formats", "opzet")).toBe("/formats/opzet/");
    expect(findEntryAddress("begrippen", "woord")).toBe("/begrippen/#woord");
    expect(findEntryAddress("nieuws", "bericht")).toBe("/nieuws/bericht/");
    expect(findEntryAddress("brochures", "soorten-hospices")).toBe("/hospicezorg/soorten/");
    expect(() => findEntryAddress("onbekend", "x")).toThrow(/onbekend/u);
  });
});
