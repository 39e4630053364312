import { describe, expect, it } from "vitest";
import { checkBody } from "../../../src/domain/content/model-quotes/check-body.ts";
import { listPageTextParts, pageParts, pageTextSchema } from "../../../src/domain/content/page-text.ts";
import { readEntries } from "./read-entries.ts";

const texts = readEntries("paginas").map(({ file, body, data }) => ({ file, body, data: pageTextSchema.parse(data) }));

describe("the texts of single pages", () => {
  it("are one for every page that has its text in content/paginas", () => {
    expect(texts.map(({ data }) => data.page).sort()).toEqual(Object.keys(pageParts).sort());
  });

  it.each(texts)("puts every part of its page in place once in $file", ({ body, data }) => {
    const named = [...body.matchAll(/<Onderdeel naam="([^"]+)" \/>/gu)].map(([, name]) => name);
    expect(named.sort()).toEqual([...pageParts[data.page]].sort());
  });

  it("may name the parts of their own page and no others", () => {
    const parts = listPageTextParts({ page: "/embed/" });
    expect(checkBody('<Onderdeel naam="kaart" />', new Set(), { parts })).toEqual([]);
    expect(checkBody('<Onderdeel naam="huizen" />', new Set(), { parts })).toHaveLength(1);
    expect(checkBody('<Onderdeel naam="kaart" />', new Set(), { parts: listPageTextParts({}) })).toHaveLength(1);
  });
});
