import { expect, test } from "vitest";
import { listFiles, readSiteFile } from "./built-site.ts";

/** What the full schema library, by which editors' files are checked, calls its text; the small one has another name for it. */
const FULL_LIBRARY = /["'`]ZodString["'`]/;

test("what checks the files of editors stands in a script of its own, of which no page for visitors shares a part", () => {
  const scripts = listFiles().filter((file) => file.startsWith("_astro/") && file.endsWith(".js"));
  const [check, ...others] = scripts.filter((file) => FULL_LIBRARY.test(readSiteFile(file)));
  expect(check).toMatch(/check-worker/);
  expect(others).toEqual([]);
  expect(readSiteFile(check!)).not.toMatch(/(?:from|import)\s*["'`(]+\.\//);
});
