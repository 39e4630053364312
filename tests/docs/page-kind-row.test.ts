import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";

/** docs/page-kind.md: a collection that needs a row, its words and its texts, and no page of its own. */
const recipe = vi.hoisted(async () => {
  const fs = await import("node:fs");
  const text = fs.readFileSync(`${import.meta.dirname}/../../docs/page-kind.md`, "utf8");
  const block = (language: string, holding: string): string =>
    [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "gu"))]
      .map(([, code = ""]) => code)
      .find((code) => code.includes(holding)) ?? "";
  return { row: block("ts", "plainTextSchema"), words: block("yaml", "pageWords"), text: block("mdx", "title") };
});

vi.mock("../../src/domain/content/page-kind-table.ts", async (importOriginal) => {
  const table = await importOriginal<typeof import("../../src/domain/content/page-kind-table.ts")>();
  const { plainTextSchema } = await import("../../src/domain/content/plain-text.ts");
  const folder = mkdtempSync(join(tmpdir(), "page-kind-row-"));
  const file = join(folder, "row.ts");
  writeFileSync(file, `export const makeRow = (plainTextSchema: unknown) => ({${(await recipe).row}});`);
  const { makeRow } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    makeRow: (schema: unknown) => object;
  };
  rmSync(folder, { recursive: true });
  return { ...table, pageKinds: { ...table.pageKinds, ...makeRow(plainTextSchema) } };
});

vi.mock("../../src/words/paginas.ts", async (importOriginal) => {
  const words = await importOriginal<typeof import("../../src/words/paginas.ts")>();
  const { pageWords, pageKindNames } = parse((await recipe).words) as Record<"pageWords" | "pageKindNames", object>;
  return {
    ...words,
    pageWords: { ...words.pageWords, ...pageWords },
    pageKindNames: { ...words.pageKindNames, ...pageKindNames },
  };
});

const { contentSchemas, writtenCollections } = await import("../../src/domain/content/collections.ts");
const kinds = await import("../../src/domain/content/page-kinds.ts");
const { listPageFacets } = await import("../../src/domain/content/page-facets.ts");
const { findPdfAddress } = await import("../../src/domain/content/pdf-address.ts");
const navigation = await import("../../src/presentation/site/navigation.ts");
const { namePageFacet } = await import("../../src/presentation/site/name-page-facet.ts");
const { findTarget } = await import("../../scripts/readability/targets.ts");
const { textKinds } = await import("../../scripts/editing/schemas/content-kinds.ts");
const { makeCmsStart } = await import("../../scripts/editing/cms/cms-config.ts");
const { readContext } = await import("../../scripts/editing/cms/read-context.ts");
const { checkWrittenContent } = await import("../../scripts/content/check-written-content.ts");
const { listSiteAddresses } = await import("../../scripts/content/site/site-addresses.ts");
const { readWrittenTexts } = await import("../../scripts/content/site/site-facts.ts");

const project = join(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "page-kind-"));
afterAll(() => rmSync(root, { recursive: true }));

const { words, text } = await recipe;
const { pageWords, pageKindNames } = parse(words) as {
  pageWords: { stories: { label: string; description: string; lead: string } };
  pageKindNames: { verhaal: string };
};
const { stories } = pageWords;
const page = "/verhalen/de-eerste-dienst/";

describe("a row of the page kinds with its words, without a page of its own", () => {
  it("stands in the site map, the footer and the trail, and has a head for its list", () => {
    expect(navigation.siteMap.flatMap(({ pages }) => pages)).toContainEqual(
      expect.objectContaining({ href: "/verhalen/", label: stories.label, description: stories.description }),
    );
    expect(navigation.footerNavigation.flatMap(({ links }) => links.map(({ href }) => href))).toContain("/verhalen/");
    expect(navigation.trailTo("stories" as "guides")).toEqual({ href: "/verhalen/", label: stories.label });
    expect(navigation.headOf("stories" as "guides")).toEqual({ title: stories.label, lead: stories.lead });
  });

  it("has a collection with a schema, a form and a description for editors", () => {
    expect(contentSchemas).toHaveProperty("verhalen");
    expect(writtenCollections).toContain("verhalen");
    expect(textKinds.map(({ files }) => files)).toContain("content/verhalen/*.mdx");
    const form = makeCmsStart(readContext(project), null).collections.find(({ name }) => name === "verhalen");
    expect(form).toMatchObject({ label: stories.label, label_singular: pageKindNames.verhaal.toLowerCase() });
  });

  it("gives its pages an address, a facet, readers, a reading target and a PDF", () => {
    expect(kinds.findEntryAddress("verhalen", "de-eerste-dienst")).toBe(page);
    expect(kinds.findPageFacet(page)).toBe("verhaal");
    expect(kinds.pageFacets).toContain("verhaal");
    expect(namePageFacet("verhaal")).toBe(pageKindNames.verhaal);
    const none = new Map<string, never>();
    const facts = { regionNames: none, regionsOfHospice: none, regionsOfNetwork: none, texts: none, themes: [] };
    expect(listPageFacets(page, facts).voor).not.toEqual([]);
    expect(findTarget(page)).toEqual(findTarget("/begrippen/"));
    expect(findPdfAddress(page)).toBe(`${page}verhalen-de-eerste-dienst.pdf`);
  });

  it("is drawn by the general page files, and its pages are known before they are built", () => {
    for (const part of ["list", "texts"] as const)
      expect(kinds.listPlainKinds(part).map(({ address }) => address)).toContain("/verhalen/");
    mkdirSync(join(root, "content/verhalen"), { recursive: true });
    for (const file of ["instellingen.yaml", "taxonomie", "begrippen.yaml", "feiten.yaml"])
      cpSync(join(project, "content", file), join(root, "content", file), { recursive: true });
    writeFileSync(join(root, "content/verhalen/de-eerste-dienst.mdx"), text);
    const site = listSiteAddresses(root, readWrittenTexts(root));
    expect(["/verhalen/", page, "/verhalen/iets-anders/"].map(site.hasPage)).toEqual([true, true, false]);
    expect(site.anchorsOf(page)).toContain("in-de-keuken");
  });

  it("has its texts checked: the example is right, and a wrong one is told by file, line and field", () => {
    const told = (body: string) => {
      writeFileSync(join(root, "content/verhalen/de-eerste-dienst.mdx"), body);
      return checkWrittenContent(root, undefined, []).problems.filter(({ file }) => file.includes("verhalen"));
    };
    expect(told(text)).toEqual([]);
    expect(told(text.replace("order: 1", "order: 0"))).toMatchObject([
      { file: "content/verhalen/de-eerste-dienst.mdx", line: 3, field: "order" },
    ]);
  });
});

describe("the general page files", () => {
  it("draw only what is one step from the home page and has what they show", () => {
    for (const kind of [...kinds.listPlainKinds("list"), ...kinds.listPlainKinds("texts")])
      expect(kind.address, kind.id).toMatch(/^\/[a-z0-9-]+\/$/u);
    for (const kind of kinds.listPlainKinds("texts"))
      expect(Object.keys((kind.schema as (typeof contentSchemas)["consortium"]).shape), kind.id).toEqual(
        expect.arrayContaining(["title", "order", "summary", "audience", "activities", "sources", "review"]),
      );
    for (const kind of kinds.listPlainKinds("list")) expect(navigation.headOf(kind.id).lead, kind.id).not.toBe("");
  });

  it("are the only pages of what they draw", () => {
    for (const { address } of kinds.listPlainKinds("list"))
      expect(existsSync(join(project, "src/pages", address, "index.astro")), address).toBe(false);
  });
});
