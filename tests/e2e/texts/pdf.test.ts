import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { Browser, BrowserContext } from "playwright-core";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchPdfBrowser, listPdfTasks, makePdf, openBuiltSite, readOrigin } from "../../../scripts/pdf.ts";
import { formatDateText } from "../../../src/domain/border/dates.ts";
import { imprint, siteName } from "../../../src/words/kader.ts";
import { pdfWords as words } from "../../../src/words/pdf.ts";
import { readPages, siteFolder } from "../../site/built-site.ts";
import { judgePdf, NO_CLAIM } from "./pdf/judge-pdf.ts";

const origin = readOrigin(siteFolder);
const tasks = await listPdfTasks(siteFolder);
const pageByPath = new Map(readPages().map((page) => [page.path, page]));
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchPdfBrowser();
  context = await openBuiltSite(browser, siteFolder, origin);
}, 60_000);
afterAll(() => browser.close());

/** Words without the hyphens, spaces and line ends that setting a page adds. */
const squeeze = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]+/g, "").toLowerCase();

/** Every sheet, in order. */
const openSheets = (document: PDFDocumentProxy) =>
  Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));

async function readSheets(document: PDFDocumentProxy): Promise<string[]> {
  const contents = await Promise.all((await openSheets(document)).map((sheet) => sheet.getTextContent()));
  return contents.map(({ items }) => items.map((item) => ("str" in item ? item.str : "")).join(" "));
}

const readText = async (document: PDFDocumentProxy): Promise<string> => (await readSheets(document)).join(" ");

interface Note {
  url?: string;
  contentsObj: { str: string };
}

async function readNotes(document: PDFDocumentProxy): Promise<Note[]> {
  const notes = await Promise.all((await openSheets(document)).map((sheet) => sheet.getAnnotations()));
  return notes.flat() as Note[];
}

const readLinks = async (document: PDFDocumentProxy): Promise<string[]> =>
  (await readNotes(document)).flatMap(({ url }) => url ?? []);

interface Part {
  role?: string;
  children?: Part[];
}

/** The tree that a screen reader follows, of each sheet. */
const readTrees = async (document: PDFDocumentProxy): Promise<Part[]> =>
  (await Promise.all((await openSheets(document)).map((sheet) => sheet.getStructTree()))) as Part[];

/** Parts with a role in a tree. */
const findParts = (part: Part | null, role: string): Part[] =>
  part === null
    ? []
    : [...(part.role === role ? [part] : []), ...(part.children ?? []).flatMap((child) => findParts(child, role))];

/** Roles of the marked parts of a sheet, from the tree that a screen reader follows. */
async function readRoles(document: PDFDocumentProxy): Promise<Set<string>> {
  const roles = new Set<string>();
  const collect = (part: Part | null) => {
    if (part?.role !== undefined) roles.add(part.role);
    for (const child of part?.children ?? []) collect(child);
  };
  for (const tree of await readTrees(document)) collect(tree);
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
  let file: PDFDocument;
  beforeAll(async () => {
    const bytes = await makePdf(context, origin + page);
    file = await PDFDocument.load(bytes, { updateMetadata: false });
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
    // A button on the page is its words on paper.
    expect([...roles]).not.toContain("Form");
  });

  test("has lists of items that each are a mark and a text, and links that say where they lead", async () => {
    const items = (await readTrees(document)).flatMap((tree) => findParts(tree, "LI"));
    expect(items.filter((item) => findParts(item, "LBody").length === 0)).toEqual([]);
    const notes = await readNotes(document);
    expect(notes.length).toBeGreaterThan(0);
    for (const { url, contentsObj } of notes)
      expect(contentsObj.str).toMatch(url === undefined ? /./u : /^(?:https?|tel|mailto):/u);
  });

  test("tells programs its title, its sender and its language, and claims no standard that nobody held it to", async () => {
    const { info, metadata } = await document.getMetadata();
    expect(metadata?.get("dc:title")).toBe((info as { Title: string }).Title);
    expect(metadata?.get("dc:creator")).toEqual([siteName]);
    expect(metadata?.getRaw()).toContain("<rdf:li>nl</rdf:li>");
    expect(metadata?.getRaw()).not.toContain("pdfuaid");
  });

  test("is gone through in the order of its text, with its title in the window and the side of every head of a table", () => {
    const preferences = file.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict);
    expect(preferences.lookup(PDFName.of("DisplayDocTitle"), PDFBool).asBoolean()).toBe(true);
    for (const sheet of file.getPages()) {
      expect(sheet.node.lookup(PDFName.of("Tabs"), PDFName).decodeText()).toBe("S");
      // Each link is a part of the text, and not only a place on the sheet.
      const links = sheet.node.Annots()?.asArray() ?? [];
      for (const link of links)
        expect(file.context.lookup(link, PDFDict).lookup(PDFName.of("StructParent"))).toBeInstanceOf(PDFNumber);
    }
    const heads = file.context
      .enumerateIndirectObjects()
      .map(([, part]) => part)
      .filter((part) => part instanceof PDFDict && part.get(PDFName.of("S")) === PDFName.of("TH")) as PDFDict[];
    for (const head of heads) {
      const told = head.lookup(PDFName.of("A"));
      const parts = told instanceof PDFArray ? told.asArray() : [told];
      expect(parts.map(String).join()).toMatch(/\/Scope \/(?:Row|Column)/u);
    }
  });

  test("holds every condition of PDF/UA that a machine can judge, but for the claim itself", async () => {
    const { [NO_CLAIM]: claim, ...failures } = await judgePdf(file, document);
    expect(failures).toEqual({});
    expect(claim).toHaveLength(1);
  });

  test("ends where its text ends: the last sheet holds words of the text, and no sheet those of the site around it", async () => {
    const texts = (await readSheets(document)).map(squeeze);
    expect(texts.filter((text) => text.includes(squeeze(imprint)))).toEqual([]);
    const own = pageByPath.get(page)!.$("main");
    const words = squeeze(own.text());
    const last = texts.at(-1)!.replace(/^.*?(?=\p{L}{3})/u, "");
    const runs = Array.from({ length: Math.max(0, last.length - 25) }, (_, start) => last.slice(start, start + 25));
    expect(runs.some((run) => words.includes(run))).toBe(true);
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
    // That of the text where it has one: a leaflet made anew is not a new text.
    const day = pageByPath.get(page)?.$("time[data-text-day]").attr("datetime");
    const expected = day ? formatDateText(day) : new RegExp(`\\d{1,2}[a-z]+${new Date().getFullYear()}`);
    if (typeof expected === "string") expect(text).toContain(squeeze(words.sayTextOf({ day: expected })));
    else expect(text).toMatch(expected);
    expect(text).toContain(`bladzijde1van${document.numPages}`);
    expect(text).toContain(squeeze(origin + page));
    const links = await readLinks(document);
    expect(links).toContain(origin + page);
    expect(
      links.filter((link) => !/^(https?:|mailto:|tel:)/.test(link) || /127\.0\.0\.1|localhost/.test(link)),
    ).toEqual([]);
  });
});
