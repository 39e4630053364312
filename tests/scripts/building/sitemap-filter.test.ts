import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isKeptOutOfSearchEngines, setBuiltSite } from "../../../scripts/building/sitemap-filter.ts";

test("what a page says about itself decides whether it is in the sitemap", () => {
  expect(() => isKeptOutOfSearchEngines("/")).toThrow("setBuiltSite");
  const site = mkdtempSync(join(tmpdir(), "sitemap-test-"));
  try {
    mkdirSync(join(site, "stil"));
    writeFileSync(join(site, "index.html"), '<meta name="description" content="noindex is een woord">');
    writeFileSync(join(site, "stil", "index.html"), '<meta name="robots" content="noindex">');
    setBuiltSite(site);
    expect(isKeptOutOfSearchEngines("/")).toBe(false);
    expect(isKeptOutOfSearchEngines("/stil/")).toBe(true);
    expect(() => isKeptOutOfSearchEngines("/weg/")).toThrow("ENOENT");
  } finally {
    rmSync(site, { recursive: true });
  }
});
