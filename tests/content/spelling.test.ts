import { describe, expect, it } from "vitest";
import { createSpeller, findUnknownWords, listWords } from "../../scripts/content/check-spelling.ts";
import { collectOwnWords, readOwnWords } from "../../scripts/content/own-words.ts";
import { contentRoot } from "../content-root.ts";

const { words, problems } = readOwnWords(contentRoot);
const knows = createSpeller(words);

describe("the spelling of the texts", () => {
  it("has no word that neither the dictionary nor our own list, with a reason, knows", () => {
    const unknown = findUnknownWords(contentRoot, knows);
    expect(problems).toEqual([]);
    expect(unknown.map(({ file, line, word }) => `${file}:${line} ${word}`)).toEqual([]);
  });
});

describe("the check of spelling", () => {
  const speller = createSpeller(["Ligare"]);

  it("knows Dutch words, compounds and our own, and each part of a word with hyphens", () => {
    for (const word of ["huis", "Samenwerkingsafspraken", "foto's", "Ligare", "Ligare-overleg", "één"])
      expect(speller(word), word).toBe(true);
    for (const word of ["verwijser", "gedient", "ligaree", "Ligare-overlegg"]) expect(speller(word), word).toBe(false);
  });

  it("reads words only, not addresses, markup or slots", () => {
    expect(listWords("Zie [de gids](/gidsen/xyz/) op https://xyz.nl/abc of xyz.nl.")).toEqual([
      "Zie",
      "de",
      "gids",
      "op",
      "of",
    ]);
    expect(listWords('Een <Begrip id="xyz">huis</Begrip> van {name}')).toEqual(["Een", "huis", "van"]);
    expect(listWords("{count, plural, one {één bed} other {# bedden}}")).toEqual(["één", "bed", "bedden"]);
    expect(listWords("regio’s")).toEqual(["regio's"]);
  });

  it("reads a text in the language it is in", () => {
    expect([speller("wykferpleechkundige"), speller("wykferpleechkundige", "fy")]).toEqual([false, true]);
    expect([speller("neighbour", "en"), speller("neihgbour", "en"), speller("sikehus", "fy")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(() => speller("Haus", "de")).toThrow(/taal/u);
  });

  it("wants a reason for every group, and each word once", () => {
    const collect = (groups: unknown) =>
      collectOwnWords({ file: "f", data: { groups }, lineAt: () => 1 }).problems.map(({ field }) => field);
    expect(collect([{ reason: "Namen van organisaties.", words: ["Xyz"] }])).toEqual([]);
    expect(collect([{ words: ["Xyz"] }])).toEqual(["groups[1].reason"]);
    expect(collect([{ reason: "Namen van organisaties.", words: ["Xyz", "Xyz"] }])).toEqual([
      "groups[1].words[1]",
      "groups[1].words[2]",
    ]);
  });
});
