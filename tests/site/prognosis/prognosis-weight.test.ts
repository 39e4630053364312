import { load } from "cheerio";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listFiles, readSiteFile } from "../built-site.ts";

/**
 * In bytes packed by gzip. The island is what starts with the page, and the worker that computes its bands; 1.2 kB of it
 * is what a large area needs (the model in parts, and how far people go), 0.4 kB what reads a chart point by point.
 */
const MOST_ISLAND = 64_800;
/** For who opens every question too; 8 kB of it is the schema library that reads links and files. */
const MOST_WITH_ALL_VIEWS = 205_700;
const MOST_DATA = 60_000;
/** Packed by brotli, as every server of pages does. */
const MOST_FIRST_VIEW = 25_000;

const scripts = new Set(listFiles().filter((file) => file.startsWith("_astro/") && file.endsWith(".js")));
/** React itself, and what of it the other islands of the site share. */
const isReact = (file: string) => /^_astro\/(?:client|react|react-dom|jsx-runtime)\./.test(file);
const weigh = (file: string) => gzipSync(readSiteFile(file)).length;

/** Fetched by who saves a spreadsheet, and by nobody else. */
const SPREADSHEET = /^_astro\/(?:save-tables|browser)\./;
/** `import ... from "./x.js"` and `import "./x.js"`: fetched with the script that has it. */
const AT_ONCE = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
/** Every name of a script, for what is fetched later too. */
const EVER = /["'`](?:\.\/|\/?_astro\/)?([\w.-]+\.js)["'`]/g;

/** Scripts that these bring along, React and the writer of spreadsheets left out. */
function listReached(from: readonly string[], pattern: RegExp): string[] {
  const reached = new Set(from);
  for (const file of reached) {
    for (const [, name] of readSiteFile(file).matchAll(pattern)) {
      const named = `_astro/${name}`;
      if (scripts.has(named) && !isReact(named) && !SPREADSHEET.test(named)) reached.add(named);
    }
  }
  return [...reached];
}

function weighAll(files: readonly string[]): { total: number; heaviest: string } {
  const sizes = files.map((file) => ({ file, size: weigh(file) })).sort((a, b) => b.size - a.size);
  return {
    total: sizes.reduce((sum, { size }) => sum + size, 0),
    heaviest: sizes
      .slice(0, 12)
      .map(({ file, size }) => `${size} ${file}`)
      .join("\n"),
  };
}

const findIsland = () =>
  load(readSiteFile("prognose/index.html"))("astro-island[component-url*=PrognosisExplorer]")
    .attr("component-url")!
    .slice(1);

test("the island of the prognosis and its worker weigh at most 64.8 kB besides React", () => {
  const worker = [...scripts].find((file) => file.includes("model-worker"))!;
  const files = listReached([findIsland(), worker], AT_ONCE);
  expect(files.length).toBeGreaterThan(5);
  const { total, heaviest } = weighAll(files);
  expect(total, heaviest).toBeLessThanOrEqual(MOST_ISLAND);
});

test("with every view, every panel and the reader of links it is at most 205.7 kB", () => {
  const files = listReached([findIsland()], EVER);
  expect(files.some((file) => file.includes("model-worker"))).toBe(true);
  expect(files.length).toBeGreaterThan(25);
  const { total, heaviest } = weighAll(files);
  expect(total, heaviest).toBeLessThanOrEqual(MOST_WITH_ALL_VIEWS);
});

/** Of who moves a control, besides what the page started with. */
const MOST_TO_WRITE_A_LINK = 2_000;

test("a moved control fetches what writes its link, and not the schema that reads one", () => {
  const writer = [...scripts].find((file) => file.includes("write-scenario"))!;
  const started = new Set(listReached([findIsland()], AT_ONCE));
  const { total, heaviest } = weighAll(listReached([writer], AT_ONCE).filter((file) => !started.has(file)));
  expect(total, heaviest).toBeLessThanOrEqual(MOST_TO_WRITE_A_LINK);
});

test("the figures to calculate with weigh at most 60 kB", () => {
  expect(weigh("data/prognose.json")).toBeLessThanOrEqual(MOST_DATA);
});

/** What a browser waits for before it paints: the page itself and its style sheets. */
test("the first view of the prognosis waits for at most 25 kB", () => {
  const html = readSiteFile("prognose/index.html");
  const sheets = load(html)("link[rel=stylesheet]")
    .toArray()
    .map(({ attribs }) => attribs["href"]!);
  const total = ["prognose/index.html", ...sheets.map((href) => href.slice(1))]
    .map((file) => brotliCompressSync(readSiteFile(file)).length)
    .reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(MOST_FIRST_VIEW);
});
