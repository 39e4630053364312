import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { writeFeed } from "../../../src/components/reuse/write-feed.ts";

const head = {
  title: "Hospices: nieuw en gewijzigd",
  description: "Verzonnen.",
  page: "https://verzonnen.example/",
  atom: "https://verzonnen.example/feed.xml",
  json: "https://verzonnen.example/feed.json",
  publisher: { name: "Consortium Ligare", link: "https://verzonnen.example/over/" },
  licence: "CC BY 4.0",
  updated: "2026-11-21",
};
const hostile = `Huis <script>alert(1)</script> & "zoon" ]]> \u202Eneppo`;
const item = { id: "urn:uuid:1", hospiceId: "verzonnen-huis", title: hostile, text: hostile, date: "2026-11-21" };
const write = (format: "atom" | "json") => writeFeed(format, head, [item], (id) => `https://verzonnen.example/${id}/`);

describe("a feed", () => {
  it("is Atom in which hostile text is text", () => {
    const atom = load(write("atom"), { xml: true });
    expect(atom("feed > updated").text()).toBe("2026-11-21T00:00:00.000Z");
    expect(atom("entry > id").text()).toBe("urn:uuid:1");
    for (const element of ["title", "content"]) {
      const html = atom(`entry > ${element}`).text();
      expect(load(html)("script")).toHaveLength(0);
      expect(load(html).text()).toContain("<script>alert(1)</script>");
    }
  });

  it("is JSON Feed in which the title is plain and the content is written out", () => {
    const { items } = JSON.parse(write("json")) as { items: { title: string; content_html: string }[] };
    expect(items[0]?.title).toBe(hostile);
    expect(load(items[0]?.content_html ?? "")("script")).toHaveLength(0);
  });
});
