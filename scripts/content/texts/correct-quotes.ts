import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writtenCollections } from "../../../src/domain/content/collections.ts";
import { correctModelQuotes, type QuoteWords } from "../../../src/domain/content/model-quotes/model-quote.ts";
import { listFiles } from "../read-content.ts";

/** A line of a text whose figures the model now gives otherwise. */
export interface CorrectedLine {
  /** From 1. */
  line: number;
  /** The whole line, for who reads whether the words around the figures still hold. */
  before: string;
  after: string;
}

export interface CorrectedText {
  file: string;
  text: string;
  lines: CorrectedLine[];
}

/** Every written text under `root` with a figure of the model that changed, with that figure as it is now. */
export function correctTexts(root: string, wordQuote: QuoteWords): CorrectedText[] {
  return writtenCollections
    .flatMap((collection) => listFiles(root, `content/${collection}`, ".mdx"))
    .flatMap((file) => {
      const before = readFileSync(join(root, file), "utf8").split("\n");
      const after = before.map((line) => correctModelQuotes(line, wordQuote));
      const lines = before.flatMap((line, index) =>
        line === after[index] ? [] : [{ line: index + 1, before: line, after: after[index] ?? "" }],
      );
      return lines.length > 0 ? [{ file, text: after.join("\n"), lines }] : [];
    });
}
