import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nameBill } from "../../../scripts/hosting/name-bill.ts";
import { placeRelease, takeBack } from "../../../scripts/hosting/releases.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "uitgaven-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const online = (file: string): string => join(folder, "www", "huidig", file);

function buildSite(name: string, made: Date): string {
  const site = join(folder, "dist");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, "_astro"), { recursive: true });
  for (const file of ["index.html", `_astro/page.${name}.js`]) {
    writeFileSync(join(site, file), name);
    utimesSync(join(site, file), made, made);
  }
  return site;
}

const place = (name: string, now: Date): string => placeRelease(buildSite(name, now), join(folder, "www"), now);

test("a page that is still open finds the scripts of its own release after the next one, for two weeks", () => {
  place("a", day(1));
  place("b", day(2));
  expect(readFileSync(online("index.html"), "utf8")).toBe("b");
  expect(readFileSync(online("_astro/page.a.js"), "utf8")).toBe("a");
  place("c", day(10));
  expect(existsSync(online("_astro/page.a.js"))).toBe(true);
  place("d", day(17));
  expect(existsSync(online("_astro/page.a.js"))).toBe(false);
  expect(existsSync(online("_astro/page.c.js"))).toBe(true);
});

test("the two weeks begin when a release is replaced, however long it was online", () => {
  place("a", day(1));
  place("b", day(16));
  expect(existsSync(online("_astro/page.a.js"))).toBe(true);
  place("c", day(29));
  expect(existsSync(online("_astro/page.a.js"))).toBe(true);
  place("d", day(31));
  expect(["a", "b", "c"].map((name) => existsSync(online(`_astro/page.${name}.js`)))).toEqual([false, true, true]);
});

test("a script that a later release has again is its own, and gets its two weeks anew", () => {
  place("a", day(1));
  place("b", day(2));
  place("a", day(14));
  place("c", day(17));
  place("d", day(30));
  expect(existsSync(online("_astro/page.a.js"))).toBe(true);
});

test("going back keeps the scripts of the release that is taken off, for two weeks", () => {
  place("a", day(1));
  place("b", day(2));
  takeBack(join(folder, "www"), day(20));
  expect(["a", "b"].map((name) => existsSync(online(`_astro/page.${name}.js`)))).toEqual([true, true]);
  place("c", day(21));
  expect(["a", "b"].map((name) => existsSync(online(`_astro/page.${name}.js`)))).toEqual([true, true]);
  place("d", day(35));
  expect(["a", "b"].map((name) => existsSync(online(`_astro/page.${name}.js`)))).toEqual([true, false]);
});

test("the release before comes back whole, and before the first there is none", () => {
  const first = place("a", day(1));
  place("b", day(2));
  expect(takeBack(join(folder, "www"), day(20))).toBe(first);
  expect(readFileSync(online("index.html"), "utf8")).toBe("a");
  expect(() => takeBack(join(folder, "www"), day(20))).toThrow("geen eerdere uitgave");
});

test("what a release is made of stays beside it as long as it does, under the name of the project", () => {
  const bill = JSON.stringify({ metadata: { component: { name: "een-map" } }, components: [] });
  writeFileSync(join(folder, "stuklijst.json"), nameBill(bill, "de-site"));
  const first = place("a", day(1));
  const beside = (name: string) => join(folder, "www", "uitgaven", `.stuklijst-${name}.json`);
  expect(readFileSync(beside(first), "utf8")).toContain('"name": "de-site"');
  expect(existsSync(online("stuklijst.json"))).toBe(false);
  for (let number = 2; number <= 13; number += 1) place(`r${number}`, day(number));
  expect(existsSync(beside(first))).toBe(false);
});

test("ten releases stay", () => {
  for (let number = 1; number <= 13; number += 1) place(`r${number}`, day(number));
  for (let number = 0; number < 9; number += 1) takeBack(join(folder, "www"), day(20));
  expect(() => takeBack(join(folder, "www"), day(20))).toThrow("geen eerdere uitgave");
});

test("a folder without a built site changes nothing online", () => {
  place("a", day(1));
  expect(() => placeRelease(join(folder, "leeg"), join(folder, "www"), day(2))).toThrow("npm run release");
  expect(readFileSync(online("index.html"), "utf8")).toBe("a");
});

test("a folder where the link should be is never replaced", () => {
  mkdirSync(join(folder, "www", "huidig"), { recursive: true });
  expect(() => place("a", day(1))).toThrow("geen verwijzing");
});
