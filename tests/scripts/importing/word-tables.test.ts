import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packDocument, wordCell as cell, wordTable } from "../../fixtures/docx.ts";
import { always, house, plan, questions, root } from "./import-folder.ts";

const titleOf = (path: string) => questions.find((question) => question.path === path)!.title;
const row = (path: string, answer: string) => [cell(titleOf(path)), cell(""), cell(answer)];
const head = [cell("vraag"), cell("nu bekend"), cell("antwoord")];
const required = Object.entries({ ...house, ...always }).map(([path, text]) => row(path, text));

/** What an import makes of a Word file with one table: the questions that every house answers, and rows of the test. */
async function planTable(rows: readonly (readonly string[])[]) {
  const file = join(root, "antwoord.docx");
  writeFileSync(file, await packDocument(wordTable([head, ...required, ...rows])));
  return plan(file);
}

describe("cells of a Word table that somebody merged", () => {
  const at = required.length + 2;
  const double = '<w:gridSpan w:val="2"/>';
  const begin = '<w:vMerge w:val="restart"/>';
  const goesOn = "<w:vMerge/>";

  it.each([
    [
      "an answer with what is known",
      [[cell(titleOf("identity")), cell("een huis", double)]],
      `rij ${at}, kolom 2 tot en met 3`,
    ],
    [
      "a question with what is known",
      [[cell(titleOf("identity"), double), cell("een huis")]],
      `rij ${at}, kolom 1 tot en met 2`,
    ],
    [
      "two answers",
      [
        [cell(titleOf("identity")), cell(""), cell("een huis", begin)],
        [cell(titleOf("description")), cell(""), cell("", goesOn)],
      ],
      `rij ${at} tot en met ${at + 1}, kolom 3`,
    ],
    [
      "two questions",
      [
        [cell(titleOf("identity"), begin), cell(""), cell("een huis")],
        [cell("", goesOn), cell(""), cell("een ander huis")],
      ],
      `rij ${at} tot en met ${at + 1}, kolom 1`,
    ],
  ])("are refused with table, row and column: %s", async (_, rows, place) => {
    const { faults, records } = await planTable(rows);
    expect(records).toEqual([]);
    expect(faults[0]).toMatch(/^tabel 1, rij \d+, kolom 3, /u);
    expect(faults[0]).toContain(`gevonden samengevoegde cellen (${place}); verwacht gewone tekst`);
  });

  it("may be merged where no question or answer stands, or be the first of a merge of one", async () => {
    const { faults, records } = await planTable([
      [cell(titleOf("description")), cell("lang", begin), cell("Een verzonnen huis.")],
      [cell(titleOf("identity")), cell("", goesOn), cell("huiselijk", begin)],
    ]);
    expect(faults).toEqual([]);
    expect(records[0]!.text).toContain("identity: huiselijk\n");
  });

  it("are not merged where a border was dragged, which only makes the grid finer", async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const { faults, records } = await planTable([
      [cell(titleOf("identity"), wide), cell(""), cell("huiselijk")],
      [cell(titleOf("description")), cell("", wide), cell("Een verzonnen huis.")],
    ]);
    expect(faults).toEqual([]);
    expect(records[0]!.text).toContain("identity: huiselijk\n");
    expect(records[0]!.text).toContain("Een verzonnen huis.");
  });

  it("keep both texts where an answer was split", async () => {
    const { faults, records } = await planTable([
      [cell(titleOf("identity")), cell(""), cell("huiselijk"), cell("en klein")].map((part, index) =>
        index < 2 ? part.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="1"/>') : part,
      ),
    ]);
    expect(faults).toEqual([]);
    expect(records[0]!.text).toMatch(/identity: .*huiselijk\s+en klein/su);
  });
});

describe("text of a Word file that is no longer there", () => {
  it("is no answer: what was deleted, moved away, or repeated for older programs", async () => {
    const answer = cell("").replace(
      "<w:p>",
      "<w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>huiselijk</w:t></w:r></w:ins><mc:Fallback><w:r><w:t>huiselijk</w:t></w:r></mc:Fallback>",
    );
    const { faults, records } = await planTable([[cell(titleOf("identity")), cell(""), answer]]);
    expect(faults).toEqual([]);
    expect(records[0]!.text).toContain("identity: huiselijk\n");
  });
});
