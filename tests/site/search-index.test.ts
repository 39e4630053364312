import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processAnswers } from "../../src/presentation/site/process-answers.ts";
import { listFiles, readPages, siteFolder } from "./built-site.ts";

interface Fragment {
  url: string;
  content: string;
}

/** The text of every page as the search index holds it. */
const fragments = listFiles()
  .filter((file) => file.endsWith(".pf_fragment"))
  .map(
    (file) =>
      JSON.parse(
        gunzipSync(readFileSync(join(siteFolder, file)))
          .toString("utf8")
          .replace(/^pagefind_dcd/u, ""),
      ) as Fragment,
  );
const hospicePages = readPages().filter(
  ({ path, $ }) =>
    /^\/sociale-kaart\/[^/]+\/$/u.test(path) && $('main[data-pagefind-filter="soort:hospice"]').length > 0,
);

test("the index holds no word of a hospice's page that only says what is unknown, refused or asked of everyone", () => {
  expect(hospicePages.length).toBeGreaterThan(0);
  for (const { path, $ } of hospicePages) {
    const unguarded = $("main")
      .find(".state-unknown, .unknown-terms, .not-known, .state-no")
      .toArray()
      .filter((element) => $(element).closest("[data-pagefind-ignore]").length === 0)
      .map((element) => $(element).text());
    expect(unguarded, path).toEqual([]);
    const { content = "" } = fragments.find(({ url }) => url === path) ?? {};
    expect(content, path).not.toBe("");
    for (const list of $(".unknown-terms dd").toArray()) expect(content, path).not.toContain($(list).text());
    expect(content, path).not.toMatch(
      /Onbekend\.? Van (alle|de overige) \d+ punten|Vraag ernaar als u belt|Deze vragen kunt u krijgen/u,
    );
  }
});

test("neighbouring words and numbers stay apart in the index, so that a passage can be read and a number found", () => {
  for (const { path, $ } of hospicePages) {
    const { content = "" } = fragments.find(({ url }) => url === path) ?? {};
    for (const label of $(".facts dt").toArray()) {
      const value = $(label).next("dd").clone();
      value.find("[data-pagefind-ignore], .fact-source").remove();
      const first = /^\s*\S+/u.exec(value.text())?.[0].trim();
      if (first) expect(content, path).not.toContain(`${$(label).text()}${first}`);
    }
  }
  const { content: list = "" } = fragments.find(({ url }) => url === "/sociale-kaart/") ?? {};
  expect(list.match(/\b0\d{2,3}-\d{6,7}\d*\d+\sbed/gu)?.filter((found) => !/\d-\d{6,7} \d/u.test(found)) ?? []).toEqual(
    [],
  );
});

test("the index holds no address of the site written out, no room to write and no code: a passage is what a page says", () => {
  const origin = new URL(readPages()[0]!.$("link[rel=canonical]").attr("href")!).host;
  for (const { url, content } of fragments) {
    expect(content, url).not.toContain(origin);
    expect(content, url).not.toMatch(/: \.(?: |$)|_{3,}|\.{4,}|<[a-z]+ |<\//u);
  }
});

test("every question about how things go leads to a page, and to a heading on it", () => {
  const pages = new Map(readPages().map(({ path, $ }) => [path, $]));
  for (const { id, href } of processAnswers) {
    const [path = "", part] = href.split("#");
    expect(pages.has(path), `${id}: ${href}`).toBe(true);
    if (part !== undefined) expect(pages.get(path)!(`#${part}`).is("h2, h3, dt, div"), `${id}: ${href}`).toBe(true);
  }
});
