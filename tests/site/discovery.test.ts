import { load } from "cheerio";
import { expect, test } from "vitest";
import { formatDateText } from "../../src/domain/border/dates.ts";
import { dutchDay } from "../../src/domain/content/build-moment.ts";
import { pageFacets } from "../../src/domain/content/page-kinds.ts";
import { mayBeIndexed } from "../../src/domain/directory/house/indexing.ts";
import type { Hospice } from "../../src/domain/directory/records/hospice.ts";
import { sayOpenUnconfirmed } from "../../src/words/hospicepagina.ts";
import { unconfirmedSentence } from "../../src/words/sociale-kaart.ts";
import { listFiles, readPages, readSiteFile } from "./built-site.ts";

const pages = readPages();
const files = listFiles();

/** As the open data say it: what is not known is null. */
type SharedHospice = Pick<Hospice, "id" | "confirmed" | "status"> & { statusDate: string | null };

function readSitemapPaths(): string[] {
  const parts = load(readSiteFile("sitemap-index.xml"), { xml: true })("loc")
    .map((_, loc) => new URL(load(loc).text()).pathname.slice(1))
    .get();
  return parts.flatMap((file) =>
    load(readSiteFile(file), { xml: true })("loc")
      .map((_, loc) => new URL(load(loc).text()).pathname)
      .get(),
  );
}

test("the sitemap holds exactly the pages that search engines may list", () => {
  const listed = pages.filter(({ isNoindex }) => !isNoindex).map(({ path }) => path);
  expect(readSitemapPaths().sort()).toEqual(listed.sort());
});

test("pages that lead nowhere new are kept out of search engines", () => {
  const hidden = pages.filter(({ isNoindex }) => isNoindex).map(({ path }) => path);
  expect(hidden).toEqual(expect.arrayContaining(["/404.html", "/zoeken/"]));
  expect(hidden).not.toContain("/");
});

test("a hospice's page is in search engines by the one rule, and says there how sure it is", () => {
  const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as { hospices: SharedHospice[] };
  expect(hospices.length).toBeGreaterThan(0);
  const wrong = hospices.flatMap((hospice) => {
    const page = pages.find(({ path }) => path === `/sociale-kaart/${hospice.id}/`)!;
    if (
      page.isNoindex === mayBeIndexed({ ...hospice, statusDate: hospice.statusDate ?? undefined }, dutchDay(new Date()))
    )
      return [`${hospice.id}: wrong in its head`];
    const isConfirmed = hospice.confirmed.hospice || hospice.confirmed.network;
    if (page.isNoindex || isConfirmed) return [];
    const description = page.$('meta[name="description"]').attr("content") ?? "";
    const said = sayOpenUnconfirmed({ date: formatDateText(hospice.statusDate!) });
    const isSaidOnPage = page.$("main").text().includes(unconfirmedSentence);
    return description.endsWith(said) && isSaidOnPage ? [] : [`${hospice.id}: not said`];
  });
  expect(wrong).toEqual([]);
});

test("every indexable page tells search engines what it is, in one valid block, and no other page does", () => {
  const wrong = pages.flatMap(({ path, isNoindex, isRedirect, $ }) => {
    const blocks = $('script[type="application/ld+json"]')
      .map((_, block) => $(block).text())
      .get();
    if (isNoindex || isRedirect) return blocks.length === 0 ? [] : [`${path}: a block`];
    if (blocks.length !== 1) return [`${path}: ${blocks.length} blocks`];
    const { "@context": context, "@graph": graph } = JSON.parse(blocks[0]!) as {
      "@context": string;
      "@graph": Record<string, unknown>[];
    };
    const types = graph.map((item) => item["@type"]);
    const first = path === "/" ? "Organization" : "BreadcrumbList";
    const isSound = context === "https://schema.org" && types[0] === first && !types.includes(undefined);
    return isSound ? [] : [`${path}: ${JSON.stringify(types)}`];
  });
  expect(wrong).toEqual([]);
});

test("a hospice, a word and a dated meeting are told as what they are", () => {
  const typesOn = (path: string) => {
    const page = pages.find((one) => one.path === path)!;
    return page.$('script[type="application/ld+json"]').text();
  };
  const houses = pages.filter(({ isNoindex, $ }) => !isNoindex && $(".call-block").length > 0);
  expect(houses.filter(({ path }) => !typesOn(path).includes('"MedicalBusiness"')).map(({ path }) => path)).toEqual([]);
  expect(typesOn("/begrippen/").match(/"DefinedTerm"/gu)).toHaveLength(
    pages.find(({ path }) => path === "/begrippen/")!.$("main dt").length,
  );
  // A meeting with a day has a file for a calendar of its own.
  const dated = files.filter((file) => /^agenda\/(?!ligare\.)[^/]+\.ics$/u.test(file));
  expect(typesOn("/agenda/").match(/"@type":"Event"/gu) ?? []).toHaveLength(dated.length);
});

test("robots.txt allows everything and names the sitemap", () => {
  const robots = readSiteFile("robots.txt");
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \S/m);
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "";
  expect(files).toContain(new URL(sitemap).pathname.slice(1));
});

test("security.txt says where to report, and for how long that holds", () => {
  const text = readSiteFile(".well-known/security.txt");
  const contact = /^Contact: (\S+)$/m.exec(text)?.[1] ?? "";
  expect(pages.map(({ path }) => path)).toContain(new URL(contact).pathname);
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? "");
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 366 * 24 * 3600 * 1000);
});

test("the search index is built, in Dutch, and holds the pages that have a kind and every word of the glossary", () => {
  const entry = JSON.parse(readSiteFile("pagefind/pagefind-entry.json")) as {
    languages: Record<string, { page_count: number }>;
  };
  const searchable = pages.filter(({ $ }) => $("[data-pagefind-body]").length > 0);
  expect(Object.keys(entry.languages)).toEqual(["nl"]);
  const terms = pages.find(({ path }) => path === "/begrippen/")?.$("dt[id]").length ?? 0;
  expect(terms).toBeGreaterThan(0);
  // The words of wishes are a record of their own, which comes last.
  expect(entry.languages["nl"]?.page_count).toBe(searchable.length + terms + 1);
  const kinds = searchable.map(({ $ }) =>
    ($("[data-pagefind-body]").attr("data-pagefind-filter") ?? "").replace(/^soort:/, ""),
  );
  expect([...new Set(kinds)].filter((kind) => !pageFacets.some((facet) => facet === kind))).toEqual([]);
});
