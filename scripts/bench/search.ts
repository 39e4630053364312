/** Size of the search index and what a first query costs a visitor: npm run bench. Needs a built site; asserts nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { launchBrowser } from "../building/browser.ts";
import { startServer } from "../serve.ts";

const site = fileURLToPath(new URL("../../dist", import.meta.url));
const queries = ["wat kost een hospice", "wachtlijstbeheer", "hoeveel bedden in Twente"];

/** Bytes over the line: Pagefind's own files are packed already, scripts and words are packed by a host. */
function packedSize(name: string, content: Buffer): number {
  return /\.(js|json|css|html)$/.test(name) ? gzipSync(content).length : content.length;
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function measureIndex(): string {
  const folder = join(site, "pagefind");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => {
    const content = readFileSync(join(parentPath, name));
    return { raw: content.length, packed: packedSize(name, content) };
  });
  const sum = (key: "raw" | "packed") => total(sizes.map((size) => size[key]));
  const beside = ["woorden.json", "paginas.json"].map((name) => readFileSync(join(site, "zoeken", name)));
  return [
    `Zoekindex: ${files.length} bestanden, ${formatBytes(sum("raw"))}, ingepakt ${formatBytes(sum("packed"))}`,
    `Zoekwoorden en facetten: ${formatBytes(total(beside.map(({ length }) => length)))}, ingepakt ${formatBytes(total(beside.map((content) => gzipSync(content).length)))}`,
  ].join("\n");
}

/** Milliseconds from the press on the button until the results stand there. */
async function ask(page: Page, query: string): Promise<number> {
  const start = performance.now();
  await page.locator("input[type=search]").fill(query);
  await page.locator(".search-line button").click();
  await page.locator("[data-said]", { hasText: `voor “${query}”` }).waitFor();
  return performance.now() - start;
}

async function measureQueries(): Promise<string[]> {
  const server = await startServer(site, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/zoeken/`);
    const lines: string[] = [];
    for (const query of queries) {
      const responses: Response[] = [];
      const collect = (response: Response) => responses.push(response);
      page.on("response", collect);
      const milliseconds = await ask(page, query);
      page.off("response", collect);
      const sizes = await Promise.all(
        responses.map(async (response) => packedSize(new URL(response.url()).pathname, await response.body())),
      );
      lines.push(
        `“${query}”: ${responses.length} bestanden, ${formatBytes(total(sizes))}, ${milliseconds.toFixed(0)} ms`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}

console.log(measureIndex());
console.log((await measureQueries()).join("\n"));
