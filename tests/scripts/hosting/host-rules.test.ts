import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor } from "../../../scripts/hosting/host-rules.ts";
import { writeHeadersFile } from "../../../scripts/hosting/static-host-files.ts";

const files = [
  "index.html",
  "agenda/index.html",
  "embed/index.html",
  "embed/kaart/index.html",
  "_astro/x.a1.js",
  "data/hospices.json",
  "pagefind/pagefind.js",
  "pagefind/index/a.pf_index",
  "redactie/cms/index.html",
  "redactie/index.html",
];
let site = "";

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "kopregels-"));
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), "");
  }
});
afterAll(() => rmSync(site, { recursive: true }));

test("only what is made for it may stand in a frame, be kept for good, or be read by other sites", () => {
  const having = (name: string, value: RegExp) =>
    files.filter((file) => value.test(headersFor(`/${file}`)[name] ?? ""));
  expect(having("Content-Security-Policy", /\*/)).toEqual(["embed/kaart/index.html"]);
  expect(having("Cache-Control", /immutable/)).toEqual(["_astro/x.a1.js", "pagefind/index/a.pf_index"]);
  expect(having("Access-Control-Allow-Origin", /\*/)).toEqual(["data/hospices.json"]);
  expect(having("Strict-Transport-Security", /max-age=\d{8}/)).toEqual(files);
});

test("each file, and each folder without its slash, fits one pattern of _headers, with the headers of its address", () => {
  const blocks = writeHeadersFile(site)
    .trim()
    .split(/\n(?=\/)/)
    .map((block) => block.split("\n"))
    .map(([pattern = "", ...lines]) => ({ pattern, lines: lines.map((line) => line.trim()) }));
  const fits = (pattern: string, path: string) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const folders = files.map((file) => dirname(file)).filter((folder) => !/\.|index|_astro/u.test(folder));
  for (const path of [...files, ...folders].map((name) => `/${name}`)) {
    const found = blocks.filter(({ pattern }) => fits(pattern, path));
    expect(found, path).toHaveLength(1);
    expect(found[0]!.lines, path).toEqual(Object.entries(headersFor(path)).map(([name, value]) => `${name}: ${value}`));
  }
});
