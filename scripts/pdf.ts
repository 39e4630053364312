import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { dutchDay, readBuildMoment } from "../src/domain/content/build-moment.ts";
import { findPdfAddress } from "../src/domain/content/pdf-address.ts";
import { siteName } from "../src/words/kader.ts";
import { pdfWords as words } from "../src/words/pdf.ts";
import { launchBrowser } from "./building/browser.ts";
import { formatDateText } from "../src/domain/border/dates.ts";
import { recoverFolder } from "./content/swap-folder.ts";
import { completePdf } from "./pdf/complete-pdf.ts";
import { placeTogether } from "./pdf/place-together.ts";

const buildMoment = readBuildMoment(process.env["SOURCE_DATE_EPOCH"]);

/** A page that gets a PDF: its address on the site and that of the PDF. */
export interface PdfTask {
  page: string;
  pdf: string;
}

/** Pages of the built site that get a PDF, in a fixed order. */
export async function listPdfTasks(site: string): Promise<PdfTask[]> {
  const names = await readdir(site, { recursive: true });
  const pages = names.map((name) => `/${name.split(sep).join("/")}`).filter((name) => name.endsWith("/index.html"));
  return pages
    .map((name) => name.slice(0, -"index.html".length))
    .sort()
    .flatMap((page) => {
      const pdf = findPdfAddress(page);
      return pdf === null ? [] : [{ page, pdf }];
    });
}

/**
 * Opens the built site in the browser under its own public address, without a network: so every link in a PDF leads to
 * the live site, and no server is needed. Requests for another host fail.
 */
export async function openBuiltSite(browser: Browser, site: string, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "nl-NL", colorScheme: "light", reducedMotion: "reduce" });
  // The pages word themselves by the day of the reader: on paper that is the day of the build.
  await context.clock.setFixedTime(buildMoment);
  await context.route("**", (route) => answerFromFolder(route, site, origin));
  return context;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

async function answerFromFolder(route: Route, site: string, origin: string): Promise<void> {
  const url = new URL(route.request().url());
  const path = join(site, decodeURIComponent(url.pathname));
  const file = url.pathname.endsWith("/") ? join(path, "index.html") : path;
  if (url.origin !== origin || !file.startsWith(site) || !existsSync(file)) return route.abort();
  return route.fulfill({
    body: await readFile(file),
    contentType: contentTypes[extname(file)] ?? "application/octet-stream",
  });
}

/** Stands at the head and foot of every sheet; printed by the browser itself, outside the page and its policy. */
function createSheetLine(left: string, right: string): string {
  const style =
    "width:100%;margin:0 18mm 0 24mm;display:flex;justify-content:space-between;font:7.5pt Verdana,sans-serif;color:#333";
  return `<div style="${style}"><span>${left}</span><span>${right}</span></div>`;
}

/** Room for the head and the foot of a sheet, in mm. */
const SHEET_EDGE = 20;
const POINTS_PER_MM = 72 / 25.4;

/** The day of the text, where its page states one ("2026-11-21"); otherwise that of the making. */
function sayDay(textDay: string | null): string {
  return textDay === null
    ? words.sayMadeOn({ day: formatDateText(dutchDay(buildMoment)) })
    : words.sayTextOf({ day: formatDateText(textDay) });
}

/** One page as a tagged PDF with an outline, from its print style: title and date above, address and page numbers below. */
export async function makePdf(context: BrowserContext, address: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    // As from another page of the site: then the page waits for its letters.
    const response = await page.goto(address, { waitUntil: "load", referer: address });
    if (!response?.ok()) throw new Error(`De pagina ${address} is er niet; verwacht een gebouwde pagina.`);
    await page.evaluate(() => document.fonts.ready);
    const textDay = await page.evaluate(
      () => document.querySelector<HTMLTimeElement>("time[data-text-day]")?.dateTime ?? null,
    );
    const printed = await page.pdf({
      format: "A4",
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: createSheetLine('<span class="title"></span>', sayDay(textDay)),
      footerTemplate: createSheetLine(
        `<span>${address}</span>`,
        words.sayPage({
          page: '<span class="pageNumber"></span>',
          pages: '<span class="totalPages"></span>',
        }),
      ),
      margin: { top: `${SHEET_EDGE}mm`, right: "18mm", bottom: `${SHEET_EDGE}mm`, left: "24mm" },
    });
    return Buffer.from(
      await completePdf(printed, {
        title: await page.title(),
        author: siteName,
        language: (await page.locator("html").getAttribute("lang")) ?? "nl",
        moment: buildMoment,
        linkWithin: words.linkWithin,
        edges: { top: SHEET_EDGE * POINTS_PER_MM, bottom: SHEET_EDGE * POINTS_PER_MM },
      }),
    );
  } finally {
    await page.close();
  }
}

/** A browser that sets letters where they belong and not on the nearest dot of a screen: on paper words stood unevenly. */
export const launchPdfBrowser = (): Promise<Browser> => launchBrowser(["--font-render-hinting=none"]);

/** Public address of the site, as its own pages state it. */
export function readOrigin(site: string): string {
  const home = join(site, "index.html");
  if (!existsSync(home)) throw new Error(`In ${site} staat geen gebouwde site. Maak die eerst met: npm run release`);
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(home, "utf8"))?.[1];
  if (canonical === undefined)
    throw new Error(`${home}: geen canonical adres gevonden; verwacht <link rel="canonical">`);
  return new URL(canonical).origin;
}

/**
 * Writes the PDF of every brochure, handreiking and format into the built site, all of them at the very end: killed before
 * that, the site is as it was. Says how many and how large.
 */
export async function writePdfs(site: string): Promise<{ files: number; bytes: number }> {
  const origin = readOrigin(site);
  const tasks = await listPdfTasks(site);
  const browser = await launchPdfBrowser();
  try {
    const context = await openBuiltSite(browser, site, origin);
    const made = new Map<string, Uint8Array>();
    for (const { page, pdf } of tasks) made.set(pdf.replace(/^\//u, ""), await makePdf(context, origin + page));
    placeTogether(site, made);
    return { files: tasks.length, bytes: [...made.values()].reduce((sum, { length }) => sum + length, 0) };
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const site = fileURLToPath(new URL("../dist", import.meta.url));
  recoverFolder(site);
  const { files, bytes } = await writePdfs(site);
  console.log(`${files} PDF's gemaakt, samen ${Math.round(bytes / 1000)} kB`);
}
