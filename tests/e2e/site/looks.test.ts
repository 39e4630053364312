import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../../../scripts/building/browser.ts";
import { comparePictures } from "../../../scripts/looks/compare-pictures.ts";
import { drawParts } from "../../../scripts/looks/draw-parts.ts";
import { projectFolder } from "../../site/built-site.ts";

const folder = join(projectFolder, "tests/fixtures/looks");
const kept = readdirSync(folder).map((file) => file.replace(/\.png$/u, ""));
/** Share of the pixels that may differ: less than one letter of a part. */
const SAME_PICTURE = 0.0005;
const MOST_BYTES = 560_000;

// Another browser than the one from npm draws letters and fields in its own way.
describe.skipIf(process.env["CHROME_PATH"] !== undefined)("the page of parts looks as it did", () => {
  let browser: Browser;
  let pictures: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    browser = await launchBrowser();
    pictures = await drawParts(browser, inject("siteUrl"));
  }, 120_000);
  afterAll(() => browser.close());

  test("in as many pictures as are kept", () => {
    expect([...pictures.keys()].toSorted()).toEqual(kept.toSorted());
  });

  test.for(kept)("%s", async (name) => {
    const page = await browser.newPage();
    const share = await comparePictures(page, readFileSync(join(folder, `${name}.png`)), pictures.get(name)!);
    expect(share, "look at it, and make the pictures anew with: npm run beelden").toBeLessThanOrEqual(SAME_PICTURE);
  });

  test("and another colour of a button, or one letter more, is noticed", async () => {
    const page = await browser.newPage();
    const light = pictures.get("buttons-light")!;
    expect(await comparePictures(page, light, light)).toBe(0);
    expect(await comparePictures(page, light, pictures.get("buttons-forced")!)).toBeGreaterThan(SAME_PICTURE);
    expect(await comparePictures(page, light, pictures.get("states-light")!)).toBe(1);
  });
});

test("the pictures that are kept weigh little", () => {
  const bytes = kept.map((name) => statSync(join(folder, `${name}.png`)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
