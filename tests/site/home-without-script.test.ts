import { load } from "cheerio";
import { expect, test } from "vitest";
import { readPages } from "./built-site.ts";

const pages = new Map(readPages().map(({ path, $ }) => [path, $]));

test("without script the home page leads from each region to its hospices in the list", () => {
  const $ = load(pages.get("/")!(".find-place noscript").html() ?? "");
  const list = pages.get("/sociale-kaart/")!;
  const targets = $("a")
    .toArray()
    .map((link) => $(link).attr("href")!.split("#")[1]!);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((id) => list(`#${id}`).length === 0)).toEqual([]);
});
