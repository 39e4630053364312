import { assert, constantFrom, integer, property, string, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { countErrors, findClosestWord } from "../../../src/domain/border/closest-word.ts";
import { buildLexicon } from "../../../src/domain/search/lexicon.ts";
import { mergeMatches } from "../../../src/domain/search/merge-matches.ts";
import { pickQueryWords } from "../../../src/domain/search/query-words.ts";
import { rewriteQuery, suggestQuery } from "../../../src/domain/search/rewrite-query.ts";
import { splitCompound } from "../../../src/domain/search/split-compound.ts";

const lexicon = buildLexicon(
  [
    { name: "bijna-thuis-huis", otherWords: ["BTH", "bijnathuishuis"] },
    { name: "eigen bijdrage", otherWords: ["kosten", "wat kost een hospice"] },
    { name: "wachtlijst", otherWords: ["beheer"] },
    { name: "dementie", otherWords: ["alzheimer"] },
    { name: "TOP-gesprek", otherWords: ["dementie"] },
  ],
  ["Hospice Drenthe"],
);
const texts = (query: string) => rewriteQuery(query, lexicon).map(({ text }) => text);

describe("a query", () => {
  test("loses the words that every question has, and keeps them when there is nothing else", () => {
    expect(pickQueryWords("Wat kost een hospice?")).toEqual(["kost", "hospice"]);
    expect(pickQueryWords("wie is dat")).toEqual(["wie", "is", "dat"]);
    expect(pickQueryWords("pijn 's nachts in ’t hospice, 'n uur")).toEqual(["pijn", "nachts", "hospice", "uur"]);
    expect(pickQueryWords("’s")).toEqual([]);
    expect(pickQueryWords("Coördinatie in Súdwest-Fryslân")).toEqual(["coordinatie", "sudwest", "fryslan"]);
  });

  test("is also asked with the site's own word for a synonym or abbreviation, which counts a little less", () => {
    expect(texts("BTH")).toEqual(["bth", "bijna thuis huis"]);
    const [plain, rewritten] = rewriteQuery("kosten drenthe", lexicon);
    expect([plain?.text, rewritten?.text]).toEqual(["kosten drenthe", "eigen bijdrage drenthe"]);
    expect(rewritten?.weight).toBeLessThan(plain?.weight ?? 0);
  });

  test("never turns the name of one thing into another", () => {
    expect(texts("dementie")).toEqual(["dementie"]);
  });

  test("is also asked with compounds in parts", () => {
    expect(texts("wachtlijstbeheer")).toContain("wachtlijst beheer");
  });

  test("of any text gives variants without doubles, the plain one first and heaviest", () => {
    assert(
      property(string(), (query) => {
        const variants = rewriteQuery(query, lexicon);
        expect(new Set(variants.map(({ text }) => text)).size).toBe(variants.length);
        expect(variants.every(({ weight }) => weight > 0 && weight <= (variants[0]?.weight ?? 0))).toBe(true);
        expect(variants.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe("a suggestion", () => {
  test.each([
    ["demetie", "dementie"],
    ["dementei drenthe", "dementie drenthe"],
    ["Hopsice", "hospice"],
    ["kosetn", "kosten"],
  ])("for %s is %s", (query, expected) => expect(suggestQuery(query, lexicon)).toBe(expected));

  test.each(["dementie", "hosp", "xqzwvk", "de", ""])("is not made for %j", (query) => {
    expect(suggestQuery(query, lexicon)).toBeNull();
  });

  test("mends one error in any known word of five letters or more, wherever it stands", () => {
    const known = lexicon.words.filter((word) => word.length >= 5);
    assert(
      property(
        constantFrom(...known),
        integer({ min: 0, max: 20 }),
        stringMatching(/^[qxy]$/),
        (word, place, letter) => {
          const at = place % word.length;
          const wrong = word.slice(0, at) + letter + word.slice(at + 1);
          const closest = findClosestWord(wrong, known);
          if (closest !== null) expect(countErrors(wrong, closest, 3)).toBeLessThanOrEqual(1);
          else expect(known.some((candidate) => candidate.startsWith(wrong) || wrong.startsWith(candidate))).toBe(true);
        },
      ),
    );
  });
});

test("the number of errors is a distance: nothing for equal words, the same both ways, at most the longest word", () => {
  const word = stringMatching(/^[a-d]{0,7}$/);
  assert(
    property(word, word, (first, second) => {
      const errors = countErrors(first, second, 10);
      expect(errors === 0).toBe(first === second);
      expect(countErrors(second, first, 10)).toBe(errors);
      expect(errors).toBeLessThanOrEqual(Math.max(first.length, second.length));
    }),
  );
});

test("a compound falls apart only into known words, with the letters that tie them", () => {
  const known = new Set(["zorg", "verzekeraar", "capaciteit", "plan", "wachtlijst", "beheer"]);
  const split = (word: string) => splitCompound(word, (part) => known.has(part));
  expect(split("zorgverzekeraar")).toEqual(["zorg", "verzekeraar"]);
  expect(split("capaciteitsplan")).toEqual(["capaciteit", "plan"]);
  expect(split("wachtlijstbeheer")).toEqual(["wachtlijst", "beheer"]);
  expect(split("hospice")).toBeNull();
});

test("pages from several variants are joined by their best weighted score, best first", () => {
  const merged = mergeMatches([
    {
      weight: 1,
      matches: [
        { id: "a", score: 2 },
        { id: "b", score: 1 },
      ],
    },
    {
      weight: 0.5,
      matches: [
        { id: "b", score: 6 },
        { id: "c", score: 4 },
      ],
    },
  ]);
  expect(merged).toEqual([
    { id: "b", score: 3 },
    { id: "a", score: 2 },
    { id: "c", score: 2 },
  ]);
});
