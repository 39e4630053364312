import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readSiteFile } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
/** In bytes packed by gzip, the map included: everything a visitor fetches who asks nothing yet. */
const MOST_SCRIPT = 140_000;

test("the directory with its map asks for at most 140 kB of script, and for what draws tiles only when they are asked for", async () => {
  await using opened = await openPage("/sociale-kaart/");
  const { page } = opened;
  const listScripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith(".js")),
    );
  await page.locator(".hospice-map-canvas .hospice-marker").first().waitFor({ timeout: 15_000 });
  const scripts = [...new Set(await listScripts())];
  const sizes = scripts.map((path) => ({ path, size: gzipSync(readSiteFile(path.slice(1))).length }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  expect(total, sizes.map(({ path, size }) => `${size} ${path}`).join("\n")).toBeLessThanOrEqual(MOST_SCRIPT);
  expect(scripts.filter((path) => /Tiles/u.test(path))).toEqual([]);
}, 30_000);
