import { describe, expect, it } from "vitest";
import { countSyllables, scoreReadability, stripMarkdown } from "../../../src/domain/content/readability.ts";

describe("reading ease, at its edges", () => {
  it("counts sentences by their ends and by lines, and words of letters, digits, hyphens and apostrophes", () => {
    const score = (words: number, syllables: number, sentences: number) =>
      206.8 - 77 * (syllables / words) - 0.93 * (words / sentences);
    expect(scoreReadability("De kat. De hond! Wie? Een: twee; drie")).toBeCloseTo(score(8, 8, 6), 10);
    expect(scoreReadability("De kat\nDe hond")).toBeCloseTo(score(4, 4, 2), 10);
    expect(scoreReadability("Om 9.30 uur foto’s")).toBeCloseTo(score(5, 6, 1), 10);
    expect(scoreReadability("kant-en-klaar...")).toBeCloseTo(score(1, 3, 1), 10);
    expect(() => scoreReadability("")).toThrow("geen woorden om te tellen");
  });

  it("takes away marks of lists, tables and emphasis, and leaves the words", () => {
    expect(stripMarkdown("###### Kop\n####### Geen kop\n#Geen")).toBe("\n####### Geen kop\n#Geen");
    expect(stripMarkdown("* een\n12. twee\n  - drie")).toBe("een\ntwee\ndrie");
    expect(stripMarkdown("**vet** _schuin_ `code` | cel")).toBe("vet schuin code  cel");
    expect(stripMarkdown('[a](b) <Noot soort="x">c</Noot> a < b')).toBe("a c a < b");
    expect(["aai", "eeuw", "ui", "xyz", "BEËINDIGEN", ""].map(countSyllables)).toEqual([1, 1, 1, 1, 5, 1]);
  });
});
