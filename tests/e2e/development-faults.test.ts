import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/building/browser.ts";
import { startDevServer, type DevServer } from "./dev-server.ts";

/** Starting and rendering a page for the first time, on a busy machine. */
const START_MS = 240_000;

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer("development-faults"), launchBrowser()]);
  page = await browser.newPage();
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const banner = "#inhoud-fouten";

function change(file: string, edit: (text: string) => string): () => void {
  const path = join(server.root, file);
  const text = readFileSync(path, "utf8");
  const changed = edit(text);
  if (changed === text) throw new Error(`Nothing changed in ${file}.`);
  writeFileSync(path, changed);
  return () => writeFileSync(path, text);
}

const faults = [
  {
    kind: "front matter of a text",
    file: "content/consortium/privacy.mdx",
    edit: (text: string) => text.replace(/^title: .*$/mu, "title: [1, 2]"),
  },
  {
    kind: "the body of a text",
    file: "content/consortium/privacy.mdx",
    edit: (text: string) => `${text}\n\nHier staat {een accolade.\n`,
  },
  {
    kind: "a record",
    file: "content/netwerken/salland.yaml",
    edit: (text: string) => text.replace(/^kind: .*$/mu, "kind: onzin"),
  },
  {
    kind: "the words of the site",
    file: "content/woorden/redactie.yaml",
    edit: (text: string) => `${text}\nonbekend: "{count, plural"\n`,
  },
];

test.each(faults)(
  "a fault in $kind is shown in Dutch on every page until it is mended, also after a reload",
  async ({ file, edit }) => {
    await page.goto(`${server.url}/privacy/`);
    expect(await page.locator(banner).count()).toBe(0);
    const mend = change(file, edit);
    await page.locator(banner).waitFor({ timeout: 60_000 });
    for (const path of ["/privacy/", "/netwerken/", "/privacy/"]) {
      await page.goto(server.url + path);
      expect(await page.locator(banner).innerText()).toContain(`${file}:`);
      await page.reload();
      expect(await page.locator(banner).innerText()).toContain("gevonden");
      expect(await page.locator("vite-error-overlay").count()).toBe(0);
    }
    mend();
    await page.locator(banner).waitFor({ state: "detached", timeout: 60_000 });
    await page.reload();
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(banner).count()).toBe(0);
  },
  START_MS,
);

test("the terminal told each fault once, in Dutch and without a stack trace", () => {
  const said = server.readSaid();
  for (const { file } of faults) expect(said).toContain(`${file}:`);
  const lines = said.split("\n").filter((line) => line.includes("; verwacht "));
  expect(new Set(lines).size).toBe(lines.length);
  expect(said).not.toMatch(/\bStack trace|^\s+at .*:\d+:\d+|InvalidContentEntry|Expected type|Unexpected /mu);
});
