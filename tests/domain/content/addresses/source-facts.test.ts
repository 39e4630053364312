import { describe, expect, test } from "vitest";
import type { ParsedDocument } from "../../../../src/domain/border/validate.ts";
import { collectSourceFacts } from "../../../../src/domain/content/addresses/source-facts.ts";

function read(data: unknown) {
  const document: ParsedDocument = { file: "content/feiten.yaml", data, lineAt: (path) => 10 + path.length };
  return collectSourceFacts(document, (address) => address === "/over-ligare/");
}

describe("the facts of the sources", () => {
  test("come out one by one, with the words to look for in order", () => {
    const { facts, problems } = read({
      facts: [{ page: "/over-ligare/", source: "Stuk", words: ["2014 … zorg", "verbinden"] }],
    });
    expect(problems).toEqual([]);
    expect(facts).toEqual([
      { page: "/over-ligare/", source: "Stuk", words: ["2014", "zorg"] },
      { page: "/over-ligare/", source: "Stuk", words: ["verbinden"] },
    ]);
  });

  test("are refused on a page that does not exist, with the line", () => {
    const { problems } = read({ facts: [{ page: "/verdwenen/", source: "Stuk", words: ["verbinden"] }] });
    expect(problems).toEqual([
      expect.objectContaining({ file: "content/feiten.yaml", line: 13, found: '"/verdwenen/"' }),
    ]);
  });

  test("are refused without words or with a key of their own", () => {
    expect(read({ facts: [{ page: "/over-ligare/", source: "Stuk", words: [] }] }).problems).toHaveLength(1);
    expect(read({ facts: [{ page: "/over-ligare/", source: "Stuk", words: ["ja"], jaar: 1 }] }).problems).toHaveLength(
      1,
    );
  });
});
