import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "cheerio";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NOTICES_FILE, writeNoticesPage } from "../../../scripts/hosting/licence-notices.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "licenties-"));
});
afterEach(() => rmSync(site, { recursive: true }));

/** The packages on the page that is made of what Vite wrote, by name. */
function writeFrom(...packages: string[]) {
  const page = join(site, "open-data/licenties/index.html");
  mkdirSync(join(page, ".."), { recursive: true });
  writeFileSync(page, "<main><div data-licence-texts></div></main>");
  writeFileSync(join(site, NOTICES_FILE), `# Licenses\n\nThe app bundles these:\n${packages.join("")}`);
  writeNoticesPage(root, site);
  const $ = load(readFileSync(page, "utf8"));
  const notices = $("details")
    .map((_, details) => {
      const [name, licence] = ["strong", "span"].map((part) => $(details).find(`summary ${part}`).text());
      return { name, licence, text: $(details).find("p").text() };
    })
    .get();
  return { $, notices: new Map(notices.map((notice) => [notice.name, notice])) };
}

test("a package with a choice of licences stands under its own name, not in the text of the one before", () => {
  const { notices } = writeFrom(
    "\n## one - 1.0.0 (MIT)\n\nCopyright One\n",
    "\n## @two/of - 2.0.0-beta.1 ((MIT OR CC0-1.0))\n\nCopyright Two\n\n## Terms\n\nAll.\n",
    "\n## three - 3.0.0 (SEE LICENSE IN LICENSE.md)\n",
  );
  expect(notices.get("one")).toMatchObject({ licence: "MIT", text: "Copyright One" });
  expect(notices.get("@two/of")).toMatchObject({ licence: "(MIT OR CC0-1.0)" });
  expect(notices.get("@two/of")!.text).toMatch(/Copyright Two.*Terms.*All\./su);
  expect(notices.get("three")).toMatchObject({ licence: "SEE LICENSE IN LICENSE.md", text: "" });
});

test("a package that names no licence stops the build", () => {
  expect(() => writeFrom("\n## one - 1.0.0 (MIT)\n\nOne\n", "\n## two - 2.0.0\n\nTwo\n")).toThrow("two noemt geen");
});

test("markup in a name or a text is written out", () => {
  const hostile = `<img src=x onerror="a">$&</details><script>`;
  const { $, notices } = writeFrom(`\n## a<b>"c - 1.0.0"><i> (<u>)\n\n${hostile}\n`);
  expect($("img, script, b, i, u")).toHaveLength(0);
  expect(notices.get(`a<b>"c`)).toMatchObject({ licence: "<u>", text: hostile });
});
