import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/domain/border/fold-text.ts";
import { splitWords } from "../../../src/domain/search/search-words.ts";
import { indexWords, rankByText } from "../../../src/domain/search/text-index.ts";
import { allowedMistakes } from "../../../src/domain/search/text-ranks.ts";

describe("the words of a query", () => {
  test.each([
    ["9718 BB", ["9718"]],
    ["9718bb", ["9718"]],
    ["9718  bb", ["9718", "bb"]],
    ["9718abc", ["9718abc"]],
    ["0718 bb", ["0718", "bb"]],
    ["19718 bb", ["19718", "bb"]],
    ["Het hospice in Súdwest-Fryslân", ["sudwest", "fryslan"]],
    ["’t Huis, 's nachts", ["huis", "nachts"]],
    ["'n huis", ["huis"]],
    ["aa--bb", ["aa", "bb"]],
    ["", []],
  ])("%j are %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test("are folded without accents and with straight apostrophes", () => {
    expect(foldText("ÉÉN ’t Hûs")).toBe("een 't hus");
  });

  test("match whole or as a beginning from two letters, all of them, and loosely only when nothing fits", () => {
    const index = indexWords<"name">(
      [
        { id: "emmen", name: "Emmen" },
        { id: "ommen", name: "Ommen zuid" },
      ],
      { name: 1 },
    );
    const ranked = (text: string) => ({
      ids: [...(rankByText(index, text).ranks?.keys() ?? [])],
      isSimilarOnly: rankByText(index, text).isSimilarOnly,
    });
    expect(ranked("emmen")).toEqual({ ids: ["emmen"], isSimilarOnly: false });
    expect(ranked("em")).toEqual({ ids: ["emmen"], isSimilarOnly: false });
    expect(ranked("'n ommen")).toEqual({ ids: ["ommen"], isSimilarOnly: false });
    expect(ranked("ommen zeppelin")).toEqual({ ids: [], isSimilarOnly: false });
    expect(ranked("zuid ommen")).toEqual({ ids: ["ommen"], isSimilarOnly: false });
    expect(ranked("ummen")).toEqual({ ids: ["emmen", "ommen"], isSimilarOnly: true });
    for (const nothing of ["?", "e", "’s"]) expect(rankByText(index, nothing).ranks, nothing).toBeNull();
  });

  test("may differ in no letter of a short word or number, in one of four to seven, in two from eight", () => {
    expect(["als", "huis", "hospice", "dementie", "9718", "plan9"].map(allowedMistakes)).toEqual([
      false,
      1,
      1,
      2,
      false,
      false,
    ]);
  });
});
