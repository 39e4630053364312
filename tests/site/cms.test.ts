import { load } from "cheerio";
import { expect, test } from "vitest";
import { listFiles, readPages, readSiteFile } from "./built-site.ts";

const address = "/redactie/cms/";
const files = listFiles();
const own = files.filter((file) => `/${file}`.startsWith(address));
const pages = readPages();
const $ = load(readSiteFile(`${address.slice(1)}index.html`));

test("the forms for editors are kept out of search engines and of the map of the site", () => {
  expect($('meta[name="robots"]').attr("content")).toContain("noindex");
  expect(files.filter((file) => file.endsWith(".xml") && readSiteFile(file).includes(address))).toEqual([]);
});

test("no page of the site holds anything of them; only the page for editors leads there", () => {
  const leading = pages.filter(({ html }) => html.includes(address)).map(({ path }) => path);
  expect(leading).toEqual(["/redactie/"]);
  const scripts = files.filter((file) => file.startsWith("_astro/") && file.endsWith(".js"));
  expect(scripts.filter((file) => readSiteFile(file).includes("sveltia"))).toEqual([]);
});

test("their policy lets nobody else be asked while no git host is chosen, and the host alone after that", () => {
  const policy = $('meta[http-equiv="content-security-policy" i]').attr("content") ?? "";
  const { backend } = JSON.parse(readSiteFile(`${address.slice(1)}formulieren.json`)) as { backend: object | null };
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  if (backend === null) expect(policy).not.toMatch(/https?:/u);
});

test("everything they ask at first stands beside them, with the licences of who made it", () => {
  const script = own.find((file) => file.endsWith("/sveltia-cms.js"))!;
  const text = readSiteFile(script);
  for (const [asked] of text.matchAll(/(?<=url\()\/redactie\/cms\/[^)]+/gu)) expect(own).toContain(asked.slice(1));
  expect(text).not.toMatch(/unpkg\.com\/@sveltia\/cms|cdn\.jsdelivr\.net/u);
  expect(own.filter((file) => file.endsWith("LICENSE.txt")).map((file) => readSiteFile(file).length > 500)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
