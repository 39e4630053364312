/**
 * How soon a page stands there, with Lighthouse as a slow telephone, beside the same text as a bare Astro page and as a
 * Starlight page: alternating, medians. Times differ per machine, ratios less. It asserts nothing.
 */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { launchBrowser } from "../building/browser.ts";
import { startServer } from "../serve.ts";
import { readArguments } from "../read-arguments.ts";
import { takeMedians, visit, type VisitFigures } from "./first-view/lighthouse-run.ts";
import { readPageText } from "./first-view/page-text.ts";
import { buildBarePage, buildStarlightPage, copyAsReleased } from "./first-view/rival-sites.ts";

/** The page whose text the rivals show, and one page of each kind that has an aim of its own. */
const TEXT = "/handreikingen/intake-en-wachtlijst/";
const AIMS = [
  { path: TEXT, aim: { ratio: 1.1, blocked: 20 } },
  { path: "/", aim: { ratio: 1.1, blocked: 20 } },
  { path: "/sociale-kaart/", aim: { ratio: 1.4, blocked: 100 } },
  { path: "/prognose/twente/", aim: { ratio: 1.4, blocked: 100 } },
];
const MOST_SHIFT = 0.01;

const { values } = readArguments(
  "Gebruik: npm run bench:lighthouse -- [--keer 5] [--pagina / --pagina /sociale-kaart/]",
  {
    keer: { type: "string", default: "5" },
    pagina: { type: "string", multiple: true, default: AIMS.map(({ path }) => path) },
  },
);
const rounds = Number(values.keer);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--keer "${values.keer}": verwacht een heel getal vanaf 1.`);
const PAGES = AIMS.filter(({ path }) => values.pagina.includes(path));
const unknown = values.pagina.filter((asked) => AIMS.every(({ path }) => path !== asked));
if (unknown.length > 0)
  throw new Error(`--pagina "${unknown.join('", "')}": verwacht ${AIMS.map(({ path }) => path).join(", ")}.`);

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function write(name: string, figures: VisitFigures, bare: VisitFigures): string {
  const ratio = figures.largestPaint / bare.largestPaint;
  return `  ${name.padEnd(40)}${figures.largestPaint.toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(5)} ×${figures.blocked.toFixed(0).padStart(7)} ms${figures.shift.toFixed(3).padStart(9)}${String(figures.requests).padStart(9)}   ${figures.scores.join(" ")}`;
}

const released = await copyAsReleased();
const text = readPageText(released.site, TEXT);
const bare = await buildBarePage(text);
const starlight = await buildStarlightPage(text);
const [own, bareServer, starlightServer] = await Promise.all(
  [released.site, bare.site, starlight.site].map((site) => startServer(site, 0)),
);
const contestants = [
  { name: "kale Astro-pagina", url: `${bareServer!.url}/` },
  { name: "Starlight", url: `${starlightServer!.url}/` },
  ...PAGES.map(({ path }) => ({ name: path, url: own!.url + path })),
];
const port = await findFreePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const measured = new Map<string, VisitFigures[]>(contestants.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1)
  for (const { name, url } of contestants) measured.get(name)!.push(await visit(url, port));
await browser.close();
await Promise.all([own, bareServer, starlightServer].map((server) => server!.close()));
for (const { remove } of [released, bare, starlight]) remove();

const medians = new Map([...measured].map(([name, visits]) => [name, takeMedians(visits)]));
const bareFigures = medians.get("kale Astro-pagina")!;
console.log(
  `\nLighthouse, mobiel, mediaan van ${rounds}, om en om; × is de verhouding tot de kale pagina met de tekst van ${TEXT}.`,
);
console.log(
  `  ${"".padEnd(40)}grootste element   geblokkeerd  verschuiving  verzoeken   snel, toegankelijk, goed gebruik, vindbaar`,
);
for (const [name, figures] of medians) console.log(write(name, figures, bareFigures));
console.log("\nStreven:");
for (const { path, aim } of PAGES) {
  const { largestPaint, blocked, shift } = medians.get(path)!;
  const blockedAll = measured.get(path)!.map((figures) => Math.round(figures.blocked));
  const misses = [
    largestPaint / bareFigures.largestPaint > aim.ratio && `grootste element hooguit ${aim.ratio} ×`,
    blocked >= aim.blocked &&
      `geblokkeerd onder ${aim.blocked} ms (gemeten ${Math.min(...blockedAll)} tot ${Math.max(...blockedAll)})`,
    shift > MOST_SHIFT && `verschuiving hooguit ${MOST_SHIFT}`,
  ].filter((miss) => miss !== false);
  console.log(`  ${path.padEnd(40)}${misses.length === 0 ? "gehaald" : `niet gehaald: ${misses.join("; ")}`}`);
}
