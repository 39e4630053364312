/**
 * Bytes and requests of a visit, and what many visits mean for a content delivery network: node scripts/bench/visits.ts.
 * Needs a built site; asserts nothing. Another folder than dist can be named.
 */
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession } from "playwright-core";
import { launchBrowser } from "../building/browser.ts";
import { headersFor } from "../hosting/host-rules.ts";
import { startServer } from "../serve.ts";
import { countLoad, type Asked } from "./visits/count-load.ts";

const [site = fileURLToPath(new URL("../../dist", import.meta.url))] = process.argv.slice(2);
const VISITS = {
  "sociale kaart en twee teksten": ["/sociale-kaart/", "/hospicezorg/soorten/", "/over-ligare/"],
  "prognose, en die van een regio": ["/prognose/", "/prognose/twente/"],
} as const;
const VISITS_PER_MINUTE = [1_000, 100_000];

const whole = (value: number) => Math.round(value).toLocaleString("nl-NL");
const kilobytes = (files: readonly Asked[]) =>
  (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toLocaleString("nl-NL", { maximumFractionDigits: 1 });

/** Tells every answer that came over the line while a page is used, one page after the other. */
async function follow(session: CDPSession, origin: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const paths = new Map<string, string>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.url.startsWith(origin)) paths.set(requestId, new URL(response.url).pathname);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    // What the browser still had comes with no bytes at all; "not changed" has headers.
    if (path === undefined || encodedDataLength === 0) return;
    const isKept = headersFor(path)["Cache-Control"]?.includes("immutable") ?? false;
    asked.push({ path, bytes: encodedDataLength, isKept });
  });
  return asked;
}

/** A visitor who was never here, and the same one a moment later. */
async function measure(browser: Browser, url: string, paths: readonly string[]) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: "nl-NL" });
  const page = await context.newPage();
  const asked = await follow(await context.newCDPSession(page), url);
  const rounds: { path: string; files: Asked[] }[][] = [];
  for (let round = 0; round < 2; round += 1) {
    const pages: { path: string; files: Asked[] }[] = [];
    for (const path of paths) {
      asked.length = 0;
      await page.goto(url + path, { waitUntil: "networkidle" });
      pages.push({ path, files: [...asked] });
    }
    rounds.push(pages);
  }
  await context.close();
  return rounds as [first: (typeof rounds)[number], again: (typeof rounds)[number]];
}

function sayKinds(files: readonly Asked[]): string {
  const kindOf = ({ path }: Asked) =>
    path.endsWith("/") ? "HTML" : path.endsWith(".woff2") ? "letters" : path.endsWith(".js") ? "script" : "overig";
  return [...Map.groupBy(files, kindOf)].map(([kind, some]) => `${some.length} ${kind} ${kilobytes(some)}`).join(", ");
}

const server = await startServer(site, 0);
const browser = await launchBrowser();
try {
  for (const [name, paths] of Object.entries(VISITS)) {
    const [first, again] = await measure(browser, server.url, paths);
    console.log(`\n${name}`);
    for (const { path, files } of first)
      console.log(`  ${path.padEnd(24)} ${files.length} verzoeken, ${kilobytes(files)} kB (${sayKinds(files)})`);
    const all = first.flatMap(({ files }) => files);
    const later = again.flatMap(({ files }) => files);
    console.log(`  ${"samen".padEnd(24)} ${all.length} verzoeken, ${kilobytes(all)} kB`);
    console.log(`  ${"wie terugkomt".padEnd(24)} ${later.length} verzoeken, ${kilobytes(later)} kB`);
    for (const perMinute of VISITS_PER_MINUTE) {
      const load = countLoad(all, perMinute);
      console.log(
        `  ${whole(perMinute)} bezoeken per minuut: ${whole(load.megabytesPerMinute)} MB, ${whole(load.megabitsPerSecond)} Mbit/s, ${whole(load.requestsPerSecond)} verzoeken per seconde; aan de eigen server ${whole(load.originPerSecond)} per seconde, of met een minuut bewaren ${load.originPerMinuteEach} per minuut en knooppunt`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}
