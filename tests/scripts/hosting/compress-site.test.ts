import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

const module = fileURLToPath(new URL("../../../scripts/hosting/compress-site.ts", import.meta.url));
const FILES = 200;
const BYTES = 60_000;
const MOST_MEGABYTES = 450;

/** Text that packs as a page does: words that are not the same twice. */
function inventPage(page: number): string {
  let state = page + 1;
  let text = "";
  while (text.length < BYTES) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += `<p class="note">${state.toString(36)} verzonnen</p>`;
  }
  return text;
}

/** How often the processor time of gzip alone packing may take: twice over for brotli, once for reading, writing, and starting. */
const MOST_TIMES_GZIP = 5;

interface Cost {
  megabytes: number;
  /** Of the processor. */
  seconds: number;
}

/** Runs this in a process of its own and gives what it took. */
function measure(code: string): Cost {
  const run = `${code}
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.log(JSON.stringify({ megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", run], { encoding: "utf8" })) as Cost;
}

const packs = (site: string) =>
  measure(`const { compressSite } = await import(${JSON.stringify(module)});
    await compressSite(${JSON.stringify(site)}, false);`);

const gzips = (site: string) =>
  measure(`import { readdirSync, readFileSync } from "node:fs";
    import { gzipSync } from "node:zlib";
    for (const name of readdirSync(${JSON.stringify(site)})) gzipSync(readFileSync(${JSON.stringify(site)} + "/" + name), { level: 9 });`);

let site: string;
let gzip: Cost;
let packing: Cost;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "pages-"));
  for (let page = 0; page < FILES; page += 1) writeFileSync(join(site, `${page}.html`), inventPage(page));
  gzip = gzips(site);
  packing = packs(site);
}, 120_000);
afterAll(() => rmSync(site, { recursive: true }));

test("every page is packed in both ways", () => {
  for (const ending of [".br", ".gz"])
    expect(readdirSync(site).filter((name) => name.endsWith(ending))).toHaveLength(FILES);
});

test("what is packed is the page", () => {
  for (let page = 0; page < FILES; page += 1) {
    const file = join(site, `${page}.html`);
    const text = readFileSync(file, "utf8");
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString("utf8")).toBe(text);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString("utf8")).toBe(text);
  }
});

test("packing many pages takes no more memory than packing a few", () => {
  expect(packing.megabytes).toBeLessThan(MOST_MEGABYTES);
});

test("packing a page costs a few times what gzip costs", () => {
  expect(packing.seconds / gzip.seconds).toBeLessThan(MOST_TIMES_GZIP);
});
