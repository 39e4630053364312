import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { correctTexts } from "../../../../scripts/content/texts/correct-quotes.ts";
import {
  checkModelQuotes,
  correctModelQuotes,
  QuoteError,
  type QuoteWords,
} from "../../../../src/domain/content/model-quotes/model-quote.ts";

/** Invented figures: a model that says of every question for which year it is. */
const wordQuote: QuoteWords = (quote) => {
  if (!("of" in quote) || quote.of.year > 2050) throw new QuoteError("een jaar tot en met 2050");
  return String(quote.of.year);
};
const quote = (year: number, figure: string) =>
  `<Modelgetal quantity="guests" region="twente" year="${year}">${figure}</Modelgetal>`;

describe("figures of the model in a text, after new data", () => {
  it("are all set right at once, and then the check has nothing to tell", () => {
    const line = `Van ${quote(2030, "7")} naar ${quote(2040, "2040")}, dan ${quote(2050, "9 tot 12")}.`;
    const corrected = correctModelQuotes(line, wordQuote);
    expect(corrected).toBe(`Van ${quote(2030, "2030")} naar ${quote(2040, "2040")}, dan ${quote(2050, "2050")}.`);
    expect(checkModelQuotes(line, wordQuote)).toHaveLength(2);
    expect(checkModelQuotes(corrected, wordQuote)).toEqual([]);
    expect(correctModelQuotes(corrected, wordQuote)).toBe(corrected);
  });

  it.each([
    quote(2060, "5"),
    '<Modelgetal quantity="onzin">5</Modelgetal>',
    '<Modelgetal quantity="guests" region="twente" year="2030">5',
  ])("stay as they are where the model cannot be asked, for the check to tell: %s", (text) => {
    expect(correctModelQuotes(text, wordQuote)).toBe(text);
    expect(checkModelQuotes(text, wordQuote)).toHaveLength(1);
  });
});

describe("the texts of a site, after new data", () => {
  const root = mkdtempSync(join(tmpdir(), "correct-quotes-"));
  afterAll(() => rmSync(root, { recursive: true }));

  it("are named by file and line, with nothing written and nothing else changed", () => {
    mkdirSync(join(root, "content/nieuws"), { recursive: true });
    const text = `---\r\ntitle: Verzonnen\n---\n\nGewone regel met 7.\nNog ${quote(2030, "7")} gasten.\n`;
    writeFileSync(join(root, "content/nieuws/een.mdx"), text);
    writeFileSync(join(root, "content/nieuws/goed.mdx"), quote(2030, "2030"));
    expect(correctTexts(root, wordQuote)).toEqual([
      {
        file: "content/nieuws/een.mdx",
        text: text.replace(">7<", ">2030<"),
        lines: [{ line: 6, before: `Nog ${quote(2030, "7")} gasten.`, after: `Nog ${quote(2030, "2030")} gasten.` }],
      },
    ]);
    expect(readFileSync(join(root, "content/nieuws/een.mdx"), "utf8")).toBe(text);
  });
});
