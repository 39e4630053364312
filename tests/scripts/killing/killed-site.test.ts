import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverFolder } from "../../../scripts/content/swap-folder.ts";
import { readTree } from "./read-tree.ts";
import { importing, KILL_MS, killOften, KILLS } from "./run-killed.ts";

const PAGES = ["index.html", "404.html", "agenda/index.html", "handreikingen/een/index.html", "_astro/stijl.css"];
const PDFS = ["handreikingen/een.pdf", "handreikingen/twee.pdf", "brochures/drie.pdf"];

let parent = "";
let site = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "killed-site-"));
  site = join(parent, "dist");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Long enough that half of it is not the whole. */
const textOf = (path: string, version: string) => `${path} ${version} `.repeat(200);
const filesOf = (paths: readonly string[], version: string) =>
  Object.fromEntries(paths.map((path) => [path, textOf(path, version)]));

function startWith(files: Readonly<Record<string, string>>): void {
  rmSync(parent, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
}

/** What is left is one of these sites, whole, once the next command or the server has looked at it. */
function expectWhole(where: string, ...sites: Readonly<Record<string, string>>[]): void {
  recoverFolder(site);
  expect(sites, where).toContainEqual(readTree(site));
  expect(readdirSync(parent), where).toEqual(["dist"]);
}

test(
  `a build killed at any of ${KILLS} moments leaves the last good site or the new one, whole, and nothing beside it`,
  () => {
    const [old, next] = [filesOf(PAGES, "oud"), filesOf([...PAGES.slice(1), "nieuws/index.html"], "nieuw")];
    const code = `import { mkdirSync, writeFileSync } from "node:fs";
      import { dirname, join } from "node:path";
      const { makeNextFolder, recoverFolder, swapFolder } = await import(${importing("../../../scripts/content/swap-folder.ts")});
      const site = ${JSON.stringify(site)};
      recoverFolder(site);
      const next = makeNextFolder(site);
      for (const [path, text] of Object.entries(${JSON.stringify(next)})) {
        mkdirSync(dirname(join(next, path)), { recursive: true });
        writeFileSync(join(next, path), text);
      }
      swapFolder(next, site);`;
    killOften({ before: () => startWith(old), code, after: (where) => expectWhole(where, old, next) });
  },
  KILL_MS * (KILLS + 2),
);

test(
  `the making of PDFs killed at any of ${KILLS} moments leaves all of the last ones or all of the new ones, and nothing beside them`,
  () => {
    const pages = filesOf(PAGES, "oud");
    const old = { ...pages, ...filesOf(PDFS.slice(0, 2), "oud") };
    const made = filesOf(PDFS, "nieuw");
    const code = `const { placeTogether } = await import(${importing("../../../scripts/pdf/place-together.ts")});
      const made = Object.entries(${JSON.stringify(made)}).map(([path, text]) => [path, Buffer.from(text)]);
      placeTogether(${JSON.stringify(site)}, new Map(made));`;
    killOften({ before: () => startWith(old), code, after: (where) => expectWhole(where, old, { ...pages, ...made }) });
  },
  KILL_MS * (KILLS + 2),
);
