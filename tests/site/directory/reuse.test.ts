import { load } from "cheerio";
import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hsdsId } from "../../../src/domain/directory/records/hsds-ids.ts";
import { answerColumns, houseLine } from "../../../src/words/vragenlijst.ts";
import { findPackageFaults, type DescribedPackage } from "../../fixtures/hsds/hsds-package-check.ts";
import { compileServiceValidator } from "../../fixtures/hsds/hsds-validator.ts";
import { readXlsx } from "../../fixtures/xlsx.ts";
import { listFiles, listPagePaths, readSiteFile, siteFolder } from "../built-site.ts";

const files = listFiles();
const { hospices, dataVersion } = JSON.parse(readSiteFile("data/hospices.json")) as {
  dataVersion: string;
  hospices: { id: string; name: string; status: string }[];
};
const services = JSON.parse(readSiteFile("data/hsds/services.json")) as { id: string; name: string; status: string }[];
const regions = listPagePaths().flatMap((path) => /^\/regio\/([^/]+)\/$/.exec(path)?.[1] ?? []);

test("the HSDS file is an array in which every hospice is a valid service, under the UUIDv5 of its id", () => {
  const validate = compileServiceValidator();
  for (const service of services) {
    validate(service);
    expect(validate.errors ?? [], service.name).toEqual([]);
  }
  expect(services.map(({ id, name }) => [id, name])).toEqual(hospices.map(({ id, name }) => [hsdsId(id), name]));
});

test("the data package and the tables beside it follow the standard, and describe each other", () => {
  const description = JSON.parse(readSiteFile("data/hsds/datapackage.json")) as DescribedPackage & { version: string };
  expect(description.version).toBe(dataVersion);
  expect(description.resources.map(({ path }) => `data/hsds/${path}`).sort()).toEqual(
    files.filter((file) => /^data\/hsds\/.*\.csv$/.test(file)),
  );
  expect(findPackageFaults(description, (path) => readSiteFile(`data/hsds/${path}`))).toEqual([]);
  expect(parse(readSiteFile("data/hsds/services.csv"), { columns: true })).toHaveLength(hospices.length);
});

test("the table for Excel begins with its mark and has a row per hospice", () => {
  const csv = readSiteFile("data/hospices.csv");
  expect(csv.startsWith("\uFEFFid;name;")).toBe(true);
  const rows = parse(csv, { bom: true, delimiter: ";", columns: true }) as unknown as {
    id: string;
    status: string;
    latitude: string;
  }[];
  expect(rows.map(({ id, status }) => [id, status])).toEqual(hospices.map(({ id, status }) => [id, status]));
  expect(rows.filter(({ latitude }) => !/^5[23],\d+$/.test(latitude))).toEqual([]);
});

test("every hospice has a file of its own, and a price in it has an age", () => {
  for (const { id, name } of hospices) {
    const file = JSON.parse(readSiteFile(`data/hospices/${id}.json`)) as {
      hospice: {
        name: string;
        costs?: { contributionPerDayEur?: number; asOf?: string; checkedOn?: string | null; note?: string };
      };
      licence: unknown;
      page: string;
    };
    expect(file.hospice.name).toBe(name);
    const { contributionPerDayEur: amount, asOf, checkedOn, note } = file.hospice.costs ?? {};
    if (amount !== undefined) expect(checkedOn ?? asOf ?? note, id).toBeTruthy();
    expect(new URL(file.page).pathname).toBe(`/sociale-kaart/${id}/`);
    expect(file.licence).toBeTruthy();
  }
});

test("there is a feed of all hospices and one per region, in both formats with the same news", () => {
  const names = ["hospices", ...regions.map((region) => `hospices/${region}`)];
  expect(regions.length).toBeGreaterThan(0);
  for (const name of names) {
    const atom = load(readSiteFile(`feeds/${name}.xml`), { xml: true });
    const json = JSON.parse(readSiteFile(`feeds/${name}.json`)) as {
      version: string;
      items: { id: string; url: string; date_modified: string }[];
    };
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\//);
    expect(
      atom("feed > entry > id")
        .map((_, entry) => atom(entry).text())
        .get(),
    ).toEqual(json.items.map(({ id }) => id));
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    expect(json.items.filter(({ url }) => !listPagePaths().includes(new URL(url).pathname))).toEqual([]);
  }
  expect((JSON.parse(readSiteFile("feeds/hospices.json")) as { items: unknown[] }).items.length).toBeGreaterThanOrEqual(
    hospices.length,
  );
});

test("every hospice has a card for other sites, and the map for other sites has them all, decoration out of reach", () => {
  const map = load(readSiteFile("embed/kaart/index.html"));
  expect(
    map("li[data-embed]")
      .map((_, entry) => map(entry).attr("data-embed"))
      .get(),
  ).toEqual(hospices.map(({ id }) => id));
  expect(map("svg").closest("[inert]")).toHaveLength(1);
  expect(map("circle[data-embed]")).toHaveLength(hospices.length);
  for (const { id, name } of hospices) {
    const card = load(readSiteFile(`embed/hospice/${id}/index.html`));
    expect(card("h1").text()).toBe(name);
    expect(card('meta[name="robots"]').attr("content")).toContain("noindex");
    expect(card("header, footer, nav")).toHaveLength(0);
  }
});

test("the snippets to paste lead to pages that are built", () => {
  const snippets = load(readSiteFile("embed/index.html"))("pre")
    .map((_, element) => load(element)("code").text())
    .get();
  expect(snippets.length).toBeGreaterThanOrEqual(3);
  for (const snippet of snippets) {
    const frame = load(snippet)("iframe");
    expect(listPagePaths()).toContain(new URL(frame.attr("src") ?? "").pathname);
    expect(frame.attr("title")).toMatch(/\S/);
  }
});

test("the page on open data names every file and explains every column", () => {
  const page = load(readSiteFile("open-data/index.html"));
  const links = page("main a[href]")
    .map((_, link) => page(link).attr("href"))
    .get();
  expect(links).toEqual(
    expect.arrayContaining([
      "/data/hospices.csv",
      "/data/hospices.json",
      "/data/hospices.geojson",
      "/data/hsds/services.json",
      "/data/hsds/datapackage.json",
      "/feeds/hospices.xml",
      "/feeds/hospices.json",
      "/embed/",
    ]),
  );
  const columns = (readSiteFile("data/hospices.csv").replace("\uFEFF", "").split("\r\n", 1)[0] ?? "").split(";");
  const explained = page("main code")
    .map((_, code) => page(code).text())
    .get();
  expect(columns.filter((column) => !explained.includes(column))).toEqual([]);
});

test("the questionnaire asks the same on the page and in the spreadsheet", async () => {
  const page = load(readSiteFile("vragenlijst-hospice/index.html"));
  const asked = page("form [data-question]")
    .map((_, question) => page(question).attr("data-title"))
    .get();
  const headings = page("form summary h2")
    .map((_, heading) => page(heading).text())
    .get();
  const book = await readXlsx(readFileSync(join(siteFolder, "data/vragenlijst-hospice.xlsx")));
  const isAsking = (sheet: (typeof book)[number]) => sheet.rows[0]?.[0]?.value === answerColumns.question;
  const explained = book
    .filter((sheet) => !isAsking(sheet))
    .flatMap(({ rows: [, ...lines] }) => lines.map((line) => line[0]?.value));
  const rows = book
    .filter(isAsking)
    .flatMap((sheet) => sheet.rows.slice(1).flatMap((row) => (row[0] ? [String(row[0].value)] : [])))
    .map((title) => title.replace(/ \(verplicht\)$/u, ""));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((title) => !rows.includes(title))).toEqual([]);
  // The page chooses the house from a list, and shows the parts as headings; to whom it goes is said again at the end.
  const known = [...asked, ...headings, houseLine, ...explained];
  expect(rows.filter((title) => !known.includes(title))).toEqual([]);
});
