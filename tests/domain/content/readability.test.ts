import { describe, expect, it } from "vitest";
import { countSyllables, scoreReadability, stripMarkdown } from "../../../src/domain/content/readability.ts";
import { readEntries } from "./read-entries.ts";

describe("reading ease", () => {
  it.each([
    ["huis", 1],
    ["hospice", 3],
    ["verpleegkundige", 5],
    ["zorg", 1],
    ["coördinator", 5],
    ["nieuw", 1],
    ["zeeën", 2],
    ["pznl", 1],
  ])("counts the syllables of %s as %i", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it("follows the formula: one sentence of four words of one syllable", () => {
    expect(scoreReadability("De kat zit stil.")).toBeCloseTo(206.8 - 77 - 0.93 * 4, 10);
  });

  it("falls when the same words stand in one long sentence", () => {
    expect(scoreReadability("De kat zit stil. De hond rent weg.")).toBeGreaterThan(
      scoreReadability("De kat zit stil en de hond rent weg."),
    );
  });

  it("reads the words of a link and a component, not their addresses", () => {
    expect(stripMarkdown('## Kop\n- Een <Begrip id="x">huis</Begrip> en [meer](/a/).').trim()).toBe(
      "Een huis en meer.",
    );
  });

  it("has nothing to say about an empty text", () => {
    expect(() => scoreReadability("## Kop")).toThrow(RangeError);
  });

  it("finds the texts for patients and relatives plain", () => {
    const forRelatives = readEntries("brochures").filter(({ data }) =>
      (data as { audience: string[] }).audience.includes("naaste"),
    );
    expect(forRelatives.length).toBeGreaterThan(0);
    for (const { body, file } of forRelatives) expect(scoreReadability(body), file).toBeGreaterThan(60);
  });
});
