import JSZip from "jszip";
import { Document, Packer } from "docx";
import { describe, expect, it } from "vitest";
import { createControlNumbers } from "../../../../src/components/document-formats/word/content-control.ts";
import { createFormField } from "../../../../src/components/document-formats/word/form-field.ts";
import type { FormatField } from "../../../../src/domain/content/document-format.ts";

const table: FormatField = {
  id: "afspraken",
  label: "Afspraken",
  kind: "table",
  columns: ["Wat", "Wie", "Wanneer"],
  rows: 8,
};

/** The document part of a Word file with these fields. */
async function writeXml(fields: readonly FormatField[]): Promise<string> {
  const numbers = createControlNumbers();
  const children = fields.flatMap((field) => createFormField(field, numbers));
  const file = await JSZip.loadAsync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return file.file("word/document.xml")!.async("string");
}

const listControls = (xml: string) => [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gsu)].map(([control]) => control);
const wordsOf = (control: string) =>
  [...control.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)].map(([, text = ""]) => text).join("");

describe("a table to fill in", () => {
  it("has no word in its empty cells that would be read out in each of them, and room to click on", async () => {
    const controls = listControls(await writeXml([table]));
    expect(controls).toHaveLength(24);
    for (const control of controls) expect(wordsOf(control)).toMatch(/^\u2002+$/u);
  });

  it("names each cell by its column and its row", async () => {
    const names = listControls(await writeXml([table])).map((control) => /w:alias w:val="([^"]+)"/u.exec(control)?.[1]);
    expect(new Set(names).size).toBe(24);
    expect(names[0]).toContain("Wat");
  });
});

it("says what each code of a column stands for, above the table and on its page", async () => {
  const codes = [
    {
      column: "Wat",
      codes: [
        { code: "A", name: "appel" },
        { code: "P", name: "peer met pit" },
      ],
    },
  ];
  const [above = ""] = (await writeXml([{ ...table, codes }])).split("<w:tbl>");
  expect(wordsOf(above)).toContain("Wat: A\u00a0appel, P\u00a0peer met pit");
  expect(above.split("<w:p>").at(-1)).toContain("<w:keepNext/>");
});
