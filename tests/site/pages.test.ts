import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listedPageKinds } from "../../src/domain/content/page-kinds.ts";
import { siteMap } from "../../src/presentation/site/navigation.ts";
import { listPagePaths, readPages, projectFolder, readSiteFile } from "./built-site.ts";

const paths = listPagePaths();

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(projectFolder, "content", folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

/** Names of the pages one level below a section. */
function pagesBelow(section: string): string[] {
  const below = paths.filter((path) => path.startsWith(section)).map((path) => path.slice(section.length));
  return below
    .filter((rest) => /^[^/]+\/$/.test(rest))
    .map((rest) => rest.slice(0, -1))
    .sort();
}

function publishedHospices(): string[] {
  return namesIn("hospices", ".yaml").filter((name) =>
    /^publication: published\b/m.test(readFileSync(join(projectFolder, "content/hospices", `${name}.yaml`), "utf8")),
  );
}

test("the fixed pages are built", () => {
  const fixed = [
    "/",
    "/404.html",
    "/sociale-kaart/",
    "/sociale-kaart/witte-vlekken/",
    "/hospicezorg/soorten/",
    "/hospicezorg/soorten/a4/",
    "/brochures/",
    "/hospicezorg-2030/producten/",
    "/handreikingen/",
    "/formats/",
    "/prognose/",
    "/prognose/handleiding/",
    "/prognose/verantwoording/",
    "/prognose/monitor/",
    "/prognose/gegevens/",
    "/prognose/rapport/",
    "/hospicezorg-2030/",
    "/regio/",
    "/netwerken/",
    "/themas/",
    "/over-ligare/",
    "/agenda/",
    "/nieuws/",
    "/begrippen/",
    "/zoeken/",
    "/toegankelijkheid/",
    "/privacy/",
    "/contact/",
    "/open-data/",
    "/embed/",
    "/embed/kaart/",
    "/vragenlijst-hospice/",
  ];
  expect(paths).toEqual(expect.arrayContaining(fixed));
});

test("every published hospice has its page and no lead has one", () => {
  const published = publishedHospices();
  expect(published.length).toBeGreaterThan(0);
  expect(
    pagesBelow("/sociale-kaart/").filter(
      (name) => !["keuze", "nummers", "voor-naasten", "witte-vlekken"].includes(name),
    ),
  ).toEqual(published.sort());
});

test("every network has its page", () => {
  expect(pagesBelow("/netwerken/")).toEqual(namesIn("netwerken", ".yaml").sort());
});

test.each([["handreikingen"], ["formats"], ["themas"]])("every text in content/%s has its page", (folder) => {
  expect(pagesBelow(`/${folder}/`)).toEqual(namesIn(folder, ".mdx").sort());
});

test("every brochure has its page; the one on types stands beside the list of houses", () => {
  expect(pagesBelow("/brochures/")).toEqual(
    namesIn("brochures", ".mdx")
      .filter((name) => name !== "soorten-hospices")
      .sort(),
  );
  expect(paths).toContain("/brochures/");
});

test("every regional product stands in the list, and its old address leads there", () => {
  const source = readFileSync(join(projectFolder, "content/activiteiten/borging-producten-2024.mdx"), "utf8");
  const ids = [...source.matchAll(/^ {2}- id: (.+)$/gm)].map(([, id]) => id);
  const list = readSiteFile("hospicezorg-2030/producten/index.html");
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(list, id).toContain(`id="${id}"`);
});

test.each([["agenda"], ["nieuws"]])(
  "every text in content/%s has a page of its own, linked from the list",
  (folder) => {
    expect(pagesBelow(`/${folder}/`)).toEqual(namesIn(folder, ".mdx").sort());
    const list = readSiteFile(`${folder}/index.html`);
    for (const name of namesIn(folder, ".mdx")) expect(list, name).toContain(`href="/${folder}/${name}/"`);
  },
);

test("every activity of the work plan has its page, and every region one of the prognosis", () => {
  expect(pagesBelow("/hospicezorg-2030/").filter((name) => name !== "producten")).toEqual(
    namesIn("activiteiten", ".mdx").sort(),
  );
  expect(pagesBelow("/prognose/")).toEqual(expect.arrayContaining(pagesBelow("/regio/")));
});

test("every row of the page kinds is a page that is built", () => {
  expect(listedPageKinds.map(({ address }) => address).filter((address) => !paths.includes(address))).toEqual([]);
});

test("the site map names every section and nothing that is not built", () => {
  const listed = siteMap.flatMap(({ pages }) => pages.map(({ href }) => href));
  expect(listed.filter((href) => !paths.includes(href))).toEqual([]);
  const sections = readPages()
    .filter(({ path, isNoindex }) => /^\/[^/]+\/$/.test(path) && !isNoindex)
    .map(({ path }) => path);
  expect(sections.filter((path) => !listed.includes(path))).toEqual([]);
});
