import type { CheerioAPI } from "cheerio";
import { describe, expect, test } from "vitest";
import { waysInWords } from "../../../src/words/zonder-nummer.ts";
import { readPages, readSiteFile } from "../built-site.ts";

interface House {
  id: string;
  status: string;
  phones: unknown[];
  website?: { url: string };
}
const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as { hospices: House[] };
const unnumbered = hospices.filter(({ phones, status }) => phones.length === 0 && status !== "closed");
const pages = new Map(readPages().map(({ path, $ }) => [path, $]));

const squeeze = (text: string) => text.replaceAll(/\s+/gu, " ").trim().replace(/\.$/u, "").toLowerCase();
const page = (path: string): CheerioAPI => pages.get(path)!;

/** Every place that says how to reach a house, as it is read there. */
function readWays(id: string): string[] {
  const said = [
    page(`/embed/hospice/${id}/`)(".ways").text(),
    ...[...pages.entries()]
      .filter(([path]) => /^\/(?:netwerken|regio)\/[^/]+\/$/u.test(path))
      .flatMap(([, $]) =>
        $(`table th a[href="/sociale-kaart/${id}/"]`)
          .closest("tr")
          .find("td:last-child")
          .toArray()
          .map((cell) => $(cell).text()),
      ),
  ];
  return said.filter((text) => text !== "").map(squeeze);
}

describe("a house without a number", () => {
  test("is reached in the same words on every page that lists it", () => {
    for (const { id } of unnumbered) {
      const said = readWays(id);
      expect(said.length, id).toBeGreaterThan(1);
      expect(new Set(said), id).toEqual(new Set([said[0]]));
      // A row of the list has room for the first way only.
      const row = squeeze(page("/sociale-kaart/")(`#hospice-${id} .entry-ways`).text());
      expect(row, id).not.toBe("");
      expect(said[0]!.startsWith(row), id).toBe(true);
    }
  });

  test("has on its own page something to press besides the page of a network on this site", () => {
    for (const { id } of unnumbered) {
      const $ = page(`/sociale-kaart/${id}/`);
      const links = $(".call-block :is(.call, .ways, .point) a").toArray();
      expect(links.length, id).toBeGreaterThan(0);
      for (const link of links) expect($(link).attr("href"), id).toMatch(/^(?:tel:|https?:)/u);
    }
  });

  test("without a site of its own ends at a number wherever another house has one", () => {
    const hasNumbers = hospices.some(({ phones, status }) => phones.length > 0 && status === "open");
    for (const { id } of unnumbered.filter(({ website }) => website === undefined)) {
      const numbers = page(`/sociale-kaart/${id}/`)(".call-block :is(.ways, .point) a[href^='tel:']").length;
      if (hasNumbers) expect(numbers, id).toBeGreaterThan(0);
    }
    expect(waysInWords.network).not.toMatch(/\bbel\b/u);
  });
});
