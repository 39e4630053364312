import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteFolder } from "../built-site.ts";

const notices = readFileSync(join(siteFolder, "licenties.md"), "utf8");
const sections = [...notices.matchAll(/^## (\S+) - (\S+) \((\S+)\)$/gm)].map(
  ([, name = "", version = "", licence = ""]) => ({
    name,
    version,
    licence,
  }),
);

/** Licences that ask for no more than their notice. */
const PERMISSIVE = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "OFL-1.1"]);
/** Asked for by the client, named in README: its licence forbids harm to people and is no open-source licence by OSI. */
const EXCEPTIONS = new Set(["react-leaflet", "@react-leaflet/core"]);

test("what the site sends of others has a licence that allows it, or is the named exception", () => {
  expect(sections.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["react", "react-dom", "leaflet", "pagefind"]),
  );
  const refused = sections.filter(({ name, licence }) => !PERMISSIVE.has(licence) && !EXCEPTIONS.has(name));
  expect(refused).toEqual([]);
});

test("each family of letters that is sent has its notice", () => {
  const families = new Set(
    globSync("_astro/*.woff2", { cwd: siteFolder }).map(
      (file) => file.slice("_astro/".length).split(/-latin|-standard/)[0],
    ),
  );
  expect(families.size).toBeGreaterThan(0);
  for (const family of families)
    expect(
      sections.some(({ name }) => name.endsWith(`/${family}`)),
      family,
    ).toBe(true);
});
