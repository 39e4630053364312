import JSZip from "jszip";
import { load, type CheerioAPI } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { createFormatDocument } from "../../../../src/components/document-formats/word/format-document.ts";
import { documentFormatSchema, type FormatField } from "../../../../src/domain/content/document-format.ts";
import { fillLawQuotes } from "../../../../src/domain/content/law/law-quote.ts";
import { readLaws } from "../../../../scripts/content/check-laws.ts";
import { listFiles, readEntry } from "../../../../scripts/content/read-content.ts";
import { contentRoot } from "../../../content-root.ts";
import { programWords } from "../../../../src/words/formats.ts";

const { laws } = readLaws(contentRoot);
const contactPage = new URL("https://consortium.invalid/ligare");
const address = new URL("https://site.invalid/formats/voorbeeld/");

/** A Word file read back: its parts by name, and the text as a tree of XML. */
interface ReadDocument {
  parts: Map<string, string>;
  $: CheerioAPI;
}

async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const parts = new Map(
    await Promise.all(names.map(async (name) => [name, await zip.files[name]!.async("text")] as const)),
  );
  return { parts, $: load(parts.get("word/document.xml") ?? "", { xml: true }) };
}

function readFormats() {
  return listFiles(contentRoot, "content/formats", ".mdx").map((file) => {
    const entry = readEntry(contentRoot, file);
    if (entry.problems) throw new Error(JSON.stringify(entry.problems));
    return { file, data: documentFormatSchema.parse(entry.document.data), body: entry.body };
  });
}

const formats = readFormats();

/** In twentieths of a point. */
const SIX_MILLIMETRES = 340;

/** How many controls a field must have become. */
function countControls({ kind, choices = [], columns = [], rows = 0 }: FormatField): number {
  if (kind === "choice" || kind === "multiple-choice") return choices.length;
  return kind === "table" ? columns.length * rows : 1;
}

const textOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .map((_, element) => $(element).text())
    .get();
const paragraphsIn = (style: string) => `w\\:p:has(> w\\:pPr > w\\:pStyle[w\\:val="${style}"])`;

describe.each(formats)("the Word file of $file", ({ data, body }) => {
  let word: ReadDocument;
  beforeAll(async () => {
    word = await readDocument(
      await createFormatDocument({ data, body, address, day: "2026-11-21", laws, contactPage }),
    );
  });

  test("has a title, and every part and question as a heading in order", () => {
    const { $ } = word;
    expect(textOf($, paragraphsIn("Title"))).toEqual([data.title]);
    const headings = textOf($, paragraphsIn("Heading1"));
    expect(headings).toEqual(expect.arrayContaining(data.sections.map(({ title }) => title)));
    const questions = data.sections.flatMap(({ fields }) => fields.map(({ label }) => label));
    expect(textOf($, paragraphsIn("Heading2")).slice(-questions.length)).toEqual(questions);
  });

  test("has a content control for every field, with a name and a number of its own", () => {
    const { $ } = word;
    const expected = data.sections
      .flatMap(({ fields }) => fields)
      .reduce((sum, field) => sum + countControls(field), 0);
    const controls = $("w\\:sdt");
    expect(controls).toHaveLength(expected);
    const names = controls.map((_, control) => $(control).find("> w\\:sdtPr > w\\:alias").attr("w:val")).get();
    expect(names.filter((name) => name.length > 0)).toHaveLength(expected);
    const ids = $("w\\:sdt > w\\:sdtPr > w\\:id")
      .map((_, id) => $(id).attr("w:val"))
      .get();
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a calendar for every date, and names every choice on the paper with a box to tick", () => {
    const { $ } = word;
    const fields = data.sections.flatMap((section) => section.fields);
    expect($("w\\:date")).toHaveLength(fields.filter(({ kind }) => kind === "date").length);
    expect($("w\\:dropDownList")).toHaveLength(0);
    const choices = fields.flatMap(({ choices: named = [] }) => named);
    expect(
      $("w\\:sdt:has(w14\\:checkbox) w\\:alias")
        .toArray()
        .map((name) => $(name).attr("w:val")),
    ).toEqual(choices);
    const ticks = textOf($, paragraphsIn("Keuze")).join(" ").replaceAll("\u00a0", " ");
    for (const choice of choices) expect(ticks).toContain(choice);
  });

  test("gives room to write after every question, and no word of ours in it", () => {
    const { $ } = word;
    const filled = $("w\\:sdt:has(w\\:showingPlcHdr) w\\:sdtContent")
      .toArray()
      .map((content) => $(content).text().trim());
    expect(filled.filter((text) => text !== "")).toEqual([]);
    const rooms = $("w\\:tbl:not(:has(w\\:tblHeader)) w\\:trHeight").toArray();
    const asked = data.sections
      .flatMap(({ fields }) => fields)
      .filter(({ kind }) => ["line", "text", "date", "number"].includes(kind));
    expect(rooms).toHaveLength(asked.length);
    rooms.forEach((room, index) => {
      const lines = asked[index]!.kind === "text" ? 3 : 1;
      expect(Number($(room).attr("w:val"))).toBeGreaterThanOrEqual(lines * SIX_MILLIMETRES);
    });
  });

  test("begins a sheet for every part that has one of its own, lying where it is broad, and ends it there", () => {
    const { $ } = word;
    const pages: boolean[] = [];
    let before: string | undefined = "none";
    for (const { sheet } of [...data.sections, { sheet: undefined }]) {
      if (sheet !== undefined || (before !== undefined && before !== "none")) pages.push(sheet === "lying");
      before = sheet;
    }
    const lying = $("w\\:pgSz")
      .toArray()
      .map((size) => $(size).attr("w:orient") === "landscape");
    expect(lying).toEqual([false, ...pages]);
  });

  test("has every table with a repeating header row and the columns of the entry", () => {
    const { $ } = word;
    const { from, part, minutes, who } = programWords;
    const expected = data.sections.flatMap(({ program, fields }) => [
      ...(program ? [{ columns: [from, part, minutes, who], rows: program.parts.length }] : []),
      ...fields.filter(({ kind }) => kind === "table"),
    ]);
    const tables = $("w\\:tbl:has(w\\:tblHeader)").toArray().slice(-expected.length);
    expect(
      tables.map((table) =>
        $(table)
          .find("w\\:tr:has(w\\:tblHeader) w\\:tc")
          .map((_, cell) => $(cell).text())
          .get(),
      ),
    ).toEqual(expected.map(({ columns }) => columns));
    expect(tables.map((table) => $(table).find("w\\:tr").length - 1)).toEqual(expected.map(({ rows }) => rows));
  });

  test("is in Dutch, says when and where it comes from, and links to full addresses", () => {
    const { parts } = word;
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="nl-NL"');
    const footer = load(parts.get("word/footer1.xml") ?? "", { xml: true }).text();
    expect(footer).toContain("21\u00a0november 2026");
    expect(footer).toContain(address.href);
    expect(parts.get("word/header1.xml")).toContain(data.title);
    const targets = [...parts]
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([, text]) =>
        [...text.matchAll(/Type="[^"]*\/hyperlink"[^>]*Target="([^"]*)"/g)].map((match) => match[1] ?? ""),
      );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !/^https:\/\//.test(target))).toEqual([]);
  });

  test("uses only styles and lists that it defines", () => {
    const { $, parts } = word;
    const styles = load(parts.get("word/styles.xml") ?? "", { xml: true });
    const defined = new Set(
      styles("w\\:style")
        .map((_, style) => styles(style).attr("w:styleId"))
        .get(),
    );
    const used = $("w\\:pStyle, w\\:rStyle")
      .map((_, style) => $(style).attr("w:val"))
      .get();
    expect([...new Set(used)].filter((id) => !defined.has(id))).toEqual([]);
  });
});

test("the same entry gives the same text on every build", async () => {
  const { data, body } = formats[0]!;
  const [first, second] = await Promise.all(
    [1, 2].map(() => createFormatDocument({ data, body, address, day: "2026-11-21", laws, contactPage })),
  );
  // The library numbers links at random; no reader sees those numbers.
  const readText = async (bytes: Uint8Array) =>
    (await readDocument(bytes)).parts.get("word/document.xml")?.replaceAll(/ r:id="[^"]*"/g, "");
  expect((await readText(first!)) === (await readText(second!))).toBe(true);
});

test("the end of a law stands in the text and in the help as it is on the day of the file", async () => {
  const [law] = laws;
  const quote = `<Wet id="${law!.id}" zegt="vervalt" />`;
  const { data } = formats[0]!;
  const [section, ...rest] = data.sections;
  const sections = [
    { ...section!, fields: section!.fields.map((field) => ({ ...field, help: `De regeling ${quote}.` })) },
    ...rest,
  ];
  for (const day of ["1999-01-01", "2099-01-01"]) {
    const { $ } = await readDocument(
      await createFormatDocument({
        data: { ...data, sections },
        body: `De regeling ${quote}.\n`,
        address,
        day,
        laws,
        contactPage,
      }),
    );
    const sentence = fillLawQuotes(`De regeling ${quote}.`, laws, day);
    expect(textOf($, "w\\:p").filter((text) => text === sentence)).toHaveLength(1 + section!.fields.length);
  }
});

test("a text with a part that Word cannot show fails by name, rather than losing it", async () => {
  const { data } = formats[0]!;
  const make = (body: string) => createFormatDocument({ data, body, address, day: "2026-11-21", laws, contactPage });
  await expect(make("***\n")).rejects.toThrow(/kan dit deel van een tekst niet tonen: "thematicBreak"/);
  await expect(make('Een getal: <Modelgetal id="x" />.\n')).rejects.toThrow(/"<Modelgetal>"/);
});
