import { describe, expect, it } from "vitest";
import { checkBody, checkHeadings } from "../../../src/domain/content/model-quotes/check-body.ts";
import { problemsIn } from "./problems-in.ts";
import { contentSchemas, writtenCollections } from "../../../src/domain/content/collections.ts";
import { checkGlossaryLinks, glossarySchema } from "../../../src/domain/content/glossary.ts";
import { listTextParts } from "../../../src/domain/content/text-parts.ts";
import { prepareQuoteWords } from "../../../src/domain/content/model-quotes/word-model-quote.ts";
import { guideHeadings } from "../../../src/domain/content/guide.ts";
import { readLaws } from "../../../scripts/content/check-laws.ts";
import { loadContentModel } from "../prognosis/content-model.ts";
import { contentRoot } from "../../content-root.ts";
import { readEntries, readGlossary } from "./read-entries.ts";

const wordQuote = prepareQuoteWords(loadContentModel());

const { laws } = readLaws(contentRoot);
const terms = glossarySchema.parse(readGlossary()).terms;
const termIds = new Set(terms.map((term) => term.id));
const entries = writtenCollections.flatMap((collection) =>
  readEntries(collection).map((entry) => ({ collection, ...entry })),
);

describe("the written content", () => {
  it.each(writtenCollections)("has at least one entry in %s", (collection) => {
    expect(readEntries(collection).length).toBeGreaterThan(0);
  });

  it.each(entries)("has right front matter in $file", ({ collection, data }) => {
    expect(problemsIn(contentSchemas[collection], data)).toEqual([]);
  });

  it.each(entries)(
    "holds only Markdown, known components and figures that the model gives in $file",
    ({ collection, body, data }) => {
      const parts = listTextParts(collection, data);
      expect(checkBody(body, termIds, { parts, laws, wordQuote })).toEqual([]);
    },
  );

  it.each(entries)("names no person's e-mail address in $file", ({ body, data }) => {
    expect(`${body} ${JSON.stringify(data)}`).not.toMatch(/[\w.+-]+@[\w-]+\.\w+|segers/i);
  });

  it.each(entries)("has a text that can be read on its own in $file", ({ body, data }) => {
    expect(`${(data as { lead?: string }).lead ?? ""} ${body}`.trim().split(/\s+/).length).toBeGreaterThan(25);
  });

  it.each(readEntries("handreikingen"))("gives a guide its fixed headings in $file", ({ body }) => {
    expect(checkHeadings(body, guideHeadings)).toEqual([]);
  });
});

describe("the glossary", () => {
  it("holds terms that follow the schema", () => {
    expect(problemsIn(glossarySchema, readGlossary())).toEqual([]);
    expect(terms.length).toBeGreaterThan(0);
  });

  it("has no double ids and refers only to terms that exist", () => {
    expect(checkGlossaryLinks(terms)).toEqual([]);
  });
});
