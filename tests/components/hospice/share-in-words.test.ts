import { expect, test } from "vitest";
import { shareInWords } from "../../../src/components/hospice/share-in-words.ts";

test("parts of a municipality are said in words", () => {
  expect(["1", "1/2", "1/3", "2/3", "3/4", "4/9", "25/100"].map(shareInWords)).toEqual([
    "de hele gemeente",
    "de helft",
    "een derde deel",
    "twee derde deel",
    "drie vierde deel",
    "vier negende deel",
    "25 procent",
  ]);
});

test("a fraction without words is refused, not guessed", () => {
  expect(() => shareInWords("7/13")).toThrow("7/13");
  expect(() => shareInWords("veel")).toThrow("veel");
});
