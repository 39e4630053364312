import JSZip from "jszip";
import { load } from "cheerio";
import { Document, Packer, TextRun } from "docx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTable, weighColumns } from "../../../../src/components/document-formats/word/table.ts";

async function readTable(rows: number, weights?: readonly number[]) {
  const cells = Array.from({ length: rows }, (_, row) => ["a", "b"].map((text) => [new TextRun(`${text}${row}`)]));
  const table = createTable(["A", "B"], cells, weights);
  const file = await JSZip.loadAsync(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
  return load(await file.file("word/document.xml")!.async("string"), { xml: true });
}

test("no row of a table stands alone at the foot or the head of a page", async () => {
  for (const rows of [1, 2, 3, 6, 7, 20]) {
    const $ = await readTable(rows);
    const kept = $("w\\:tr")
      .toArray()
      .map((row) => $(row).find("w\\:keepNext:not([w\\:val='false'])").length > 0);
    expect(kept).toHaveLength(rows + 1);
    // The head with the first row, the first with the second, and the last but one with the last.
    expect(kept.slice(0, -1).filter((_, index) => [0, 1, rows - 1].includes(index))).not.toContain(false);
    expect(kept.at(-1)).toBe(false);
  }
});

test("a column is as wide as its share, whatever Word makes of its text", async () => {
  const $ = await readTable(2, [1, 3]);
  const [first = 0, second = 0] = $("w\\:gridCol")
    .toArray()
    .map((column) => Number($(column).attr("w:w")));
  expect(second / first).toBeCloseTo(3, 2);
  expect($("w\\:tblLayout").attr("w:type")).toBe("fixed");
});

test("a column with more to say is never narrower, and none is too narrow for its longest word", () => {
  const word = fc.stringMatching(/^[a-z]{1,20}$/u);
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (one, more) => {
      const [short = 0, long = 0] = weighColumns([
        ["x", "x"],
        [one, `${one} ${more}`],
      ]);
      expect(long).toBeGreaterThanOrEqual(short);
      for (const [weight, words] of [
        [short, one],
        [long, `${one} ${more}`],
      ] as const)
        expect(weight).toBeGreaterThanOrEqual(Math.max(...words.split(" ").map(({ length }) => length)));
    }),
  );
});
