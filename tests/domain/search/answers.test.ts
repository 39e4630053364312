import { describe, expect, test } from "vitest";
import { findAnswers, type Answer } from "../../../src/domain/search/answers.ts";

const answer = (href: string, ...words: string[]): Answer => ({ href, label: href, words });
const answers = [
  answer("/geld/", "kosten", "per dag"),
  answer("/nacht/", "nacht"),
  answer("/arts/", "huisarts in de nacht", "arts"),
  answer("/leeg/", "?!"),
];
const find = (text: string) => findAnswers(text, answers).map(({ answer: { href }, size }) => [href, size]);

describe("the questions in a text", () => {
  test("are named by words in a row, whatever stands around them, capitals and accents aside", () => {
    expect(find("Wat zijn de KÓSTEN?")).toEqual([["/geld/", 1]]);
    expect(find("per persoon per dag")).toEqual([["/geld/", 2]]);
    expect(find("dag per")).toEqual([]);
    expect(find("onkosten nachtrust")).toEqual([]);
  });

  test("come longest name first; words within a longer name count once", () => {
    expect(find("kosten van een huisarts in de nacht")).toEqual([
      ["/arts/", 4],
      ["/geld/", 1],
    ]);
    expect(find("nacht en kosten")).toEqual([
      ["/nacht/", 1],
      ["/geld/", 1],
    ]);
  });

  test("are at most two, each once, and none in no words", () => {
    expect(find("kosten nacht arts kosten")).toHaveLength(2);
    expect(find("kosten per dag")).toEqual([["/geld/", 2]]);
    expect(find("  ?! ")).toEqual([]);
  });
});
