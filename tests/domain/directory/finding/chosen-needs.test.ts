import { describe, expect, test } from "vitest";
import { readChosen } from "../../../../src/domain/directory/finding/chosen-needs.ts";
import type { Need } from "../../../../src/domain/directory/finding/need.ts";

const need = (id: string, ...phrases: string[]): Need => ({ id, kind: "term", name: id, group: "", phrases });
const needs = [
  need("dementie", "alzheimer"),
  need("roken", "rookt"),
  need("zuurstof"),
  need("respijt", "logeren"),
  need("slapen", "logeren"),
];
const read = (text: string, ...ids: string[]) => {
  const { chosen, left } = readChosen(needs, text, ({ id }) => ids.includes(id));
  return [chosen.map(({ id }) => id), left];
};

describe("a text with wishes that are chosen already", () => {
  test("names each of them, in a sentence as alone, and leaves nothing that does not count", () => {
    expect(read("Mijn man heeft dementie en rookt", "dementie", "roken")).toEqual([["dementie", "roken"], ""]);
    expect(read("mijn moeder heeft alzheimer", "dementie")).toEqual([["dementie"], ""]);
    expect(read("dementie", "dementie", "roken")).toEqual([["dementie"], ""]);
    expect(read("zuurs", "zuurstof")).toEqual([["zuurstof"], ""]);
  });

  test("leaves the words of it that are no wish, or one that is not chosen", () => {
    expect(read("dementie en flobberdegat", "dementie")).toEqual([["dementie"], "flobberdegat"]);
    expect(read("dementie en zuurstof", "dementie")).toEqual([["dementie"], "zuurstof"]);
    expect(read("zuurstof", "dementie")).toEqual([[], "zuurstof"]);
    expect(read("flobberdegat", "dementie")).toEqual([[], "flobberdegat"]);
  });

  test("counts a word with more than one meaning only when each is chosen", () => {
    expect(read("dementie en logeren", "dementie", "slapen")).toEqual([["dementie"], "logeren"]);
    expect(read("mijn dochter wil logeren", "respijt", "slapen")).toEqual([["respijt", "slapen"], ""]);
  });
});
