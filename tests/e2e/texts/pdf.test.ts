import type { Browser, BrowserContext } from "playwright-core";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/building/browser.ts";
import { listPdfTasks, makePdf, openBuiltSite, readOrigin } from "../../../scripts/pdf.ts";
import { readPages, siteFolder } from "../../site/built-site.ts";

const origin = readOrigin(siteFolder);
const tasks = await listPdfTasks(siteFolder);
const pageByPath = new Map(readPages().map((page) => [page.path, page]));
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openBuiltSite(browser, siteFolder, origin);
}, 60_000);
afterAll(() => browser.close());

/** Words without the hyphens, spaces and line ends that setting a page adds. */
const squeeze = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]+/g, "").toLowerCase();

async function readText(document: PDFDocumentProxy): Promise<string> {
  const sheets = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const texts = await Promise.all(
    sheets.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  return texts.join(" ");
}

async function readLinks(document: PDFDocumentProxy): Promise<string[]> {
  const sheets = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const notes = await Promise.all(sheets.map(async (number) => (await document.getPage(number)).getAnnotations()));
  return notes.flat().flatMap(({ url }: { url?: string }) => url ?? []);
}

/** Roles of the marked parts of a sheet, from the tree that a screen reader follows. */
async function readRoles(document: PDFDocumentProxy): Promise<Set<string>> {
  const roles = new Set<string>();
  const collect = (node: { role?: string; children?: unknown[] } | null) => {
    if (node?.role !== undefined) roles.add(node.role);
    for (const child of node?.children ?? []) collect(child as { role?: string; children?: unknown[] });
  };
  for (let number = 1; number <= document.numPages; number += 1)
    collect(await (await document.getPage(number)).getStructTree());
  return roles;
}

test("every brochure, guide and format gets a PDF", () => {
  expect(tasks.map(({ page }) => page)).toEqual(
    expect.arrayContaining(["/hospicezorg/soorten/", "/formats/samenwerkingsafspraken/"]),
  );
  const sections = ["handreikingen", "brochures", "formats"];
  const expected = [...pageByPath.keys()].filter((path) =>
    sections.some((section) => new RegExp(`^/${section}/[^/]+/$`).test(path)),
  );
  expect(tasks.map(({ page }) => page)).toEqual(expect.arrayContaining(expected));
});

describe.each(tasks)("the PDF of $page", ({ page }) => {
  let document: PDFDocumentProxy;
  beforeAll(async () => {
    const bytes = await makePdf(context, origin + page);
    document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  }, 60_000);
  afterAll(() => document.loadingTask.destroy());

  test("is tagged, in Dutch, with the title of the page and an outline of its headings", async () => {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const title = pageByPath.get(page)?.$("h1").text() ?? "";
    // Its type says object; what comes is a map.
    expect([...((await document.getMarkInfo()) as unknown as Map<string, boolean>)]).toContainEqual(["Marked", true]);
    expect(info.Language).toBe("nl");
    expect(info.Title).toContain(title);
    const [top] = await document.getOutline();
    expect(squeeze(top?.title ?? "")).toContain(squeeze(title));
    const roles = await readRoles(document);
    expect([...roles]).toEqual(expect.arrayContaining(["H1", "H2", "P", "Link"]));
  });

  test("reads in the order of the page", async () => {
    const text = squeeze(await readText(document));
    const headings =
      pageByPath
        .get(page)
        ?.$("main :is(h1, h2)")
        .not("nav *, .no-print *, .no-print, .visually-hidden")
        // A text on one sheet of paper leaves its sources and its own story to the page.
        .not("main:has(.one-sheet) section:has(> :is(#bronnen, #over-deze-tekst, #andere-brochures)) *")
        .map((_, element) => squeeze(pageByPath.get(page)!.$(element).text()))
        .get() ?? [];
    let from = 0;
    const lost = headings.filter((heading) => {
      const place = text.indexOf(heading, from);
      if (place !== -1) from = place + heading.length;
      return place === -1;
    });
    expect(headings.length).toBeGreaterThan(2);
    expect(lost).toEqual([]);
  });

  test("carries the day, page numbers and the live address, and its links lead to that site or further", async () => {
    const text = squeeze(await readText(document));
    const year = new Date().getFullYear();
    expect(text).toMatch(new RegExp(`\\d{1,2}[a-z]+${year}`));
    expect(text).toContain(`bladzijde1van${document.numPages}`);
    expect(text).toContain(squeeze(origin + page));
    const links = await readLinks(document);
    expect(links).toContain(origin + page);
    expect(
      links.filter((link) => !/^(https?:|mailto:|tel:)/.test(link) || /127\.0\.0\.1|localhost/.test(link)),
    ).toEqual([]);
  });
});
