import JSZip from "jszip";
import { load, type CheerioAPI } from "cheerio";
import { expect, test } from "vitest";
import { createFormatDocument } from "../../../src/components/document-formats/word/format-document.ts";
import { writeQuestionnaireDocument } from "../../../src/components/questionnaire/questionnaire-document.ts";
import type { DocumentFormat } from "../../../src/domain/content/document-format.ts";
import { CHOOSE } from "../../../src/domain/directory/questionnaire/questionnaire.ts";
import { knownLine, workbookWords as words, writeAnswer } from "../../../src/words/vragenlijst.ts";
import { askQuestion } from "../../fixtures/ask-question.ts";

const address = new URL("https://site.invalid/vragenlijst-hospice/");
const questions = [
  askQuestion("a", "Naam"),
  askQuestion("b", "Vrijwilligersorganisatie"),
  askQuestion("c", "Levensverwachting"),
];
const sections = [{ id: "house", title: "Het huis", questions }];

const sendTo = "Stuur dit naar uw netwerk.";

type Parts = (name: string) => Promise<CheerioAPI>;

async function openWord(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  return async (name) => load(await zip.file(`word/${name}.xml`)!.async("text"), { xml: true });
}

const write = async (known: Record<string, string>) =>
  openWord(await writeQuestionnaireDocument(sections, { title: "Vragenlijst", address, known, given: {}, sendTo }));

const listHeads = ($: CheerioAPI) =>
  $("w\\:tr:has(w\\:tblHeader) w\\:tc")
    .toArray()
    .map((cell) => $(cell).text());

const measure = ($: CheerioAPI, selector: string, attribute: string) => Number($(selector).attr(attribute));

test("what is known has a column, and a line that tells of it, only where something is known", async () => {
  const without = await (await write({}))("document");
  expect(listHeads(without)).toEqual([words.question, words.help, words.answer]);
  expect(without.text()).not.toContain(knownLine);
  const withKnown = await (await write({ a: "Het Huis" }))("document");
  expect(listHeads(withKnown)).toEqual([words.question, words.help, words.known, words.answer]);
  expect(withKnown.text()).toContain(knownLine);
});

test("says to whom it goes, at the top and after the last question", async () => {
  const $ = await (await write({}))("document");
  const lines = $("w\\:body > w\\:p")
    .toArray()
    .map((line) => $(line).text());
  expect(lines.filter((line) => line === sendTo)).toHaveLength(2);
  expect(lines.at(-1)).toBe(sendTo);
});

test("a choice of too many answers to name asks to write one, for no list opens in Word", async () => {
  const choices = Array.from({ length: 30 }, (_, index) => ({ value: `${index}`, label: `Gemeente ${index}` }));
  const few = { ...askQuestion("d", "Soort"), help: CHOOSE, kind: "choice" as const, choices: choices.slice(0, 3) };
  const many = { ...few, path: "e", title: "Gemeente", choices };
  const word = await openWord(
    await writeQuestionnaireDocument([{ id: "x", title: "X", questions: [few, many] }], {
      title: "Vragenlijst",
      address,
      known: {},
      given: {},
      sendTo,
    }),
  );
  const asked = (await word("document"))("w\\:tr").toArray().slice(1);
  const $ = await word("document");
  expect($(asked[0]).text()).toContain("Gemeente 0 / Gemeente 1 / Gemeente 2");
  expect($(asked[1]).text()).toContain(writeAnswer);
  expect($(asked[1]).text()).not.toContain(CHOOSE);
});

/** A bold letter of nine points, wider than most, in twentieths of a point. */
const LETTER = 125;
const CELL_MARGINS = 200;

test.each([{}, { a: "Het Huis" }])(
  "the tables keep within the frame of the page, and their columns hold a long word: %o",
  async (known) => {
    const $ = await (await write(known))("document");
    const frame =
      measure($, "w\\:pgSz", "w:w") - measure($, "w\\:pgMar", "w:left") - measure($, "w\\:pgMar", "w:right");
    const columns = $("w\\:gridCol")
      .toArray()
      .map((column) => Number($(column).attr("w:w")));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(frame);
    const heads = listHeads($);
    columns.forEach((width, index) => {
      const texts = [heads[index]!, ...(index === 0 ? questions.map(({ title }) => title) : [])];
      const longest = Math.max(...texts.flatMap((text) => text.split(" ")).map(({ length }) => length));
      expect(width - CELL_MARGINS).toBeGreaterThanOrEqual(longest * LETTER);
    });
    expect((await (await write(known))("settings"))("w\\:autoHyphenation").length).toBe(1);
  },
);

test("the first cell names its row for who listens", async () => {
  const $ = await (await write({}))("document");
  expect($("w\\:tblLook").attr("w:firstColumn")).toMatch(/^(?:1|true)$/u);
});

const format = {
  title: "Telblad",
  summary: "Een blad.",
  status_line: "Concept.",
  sections: [],
  sources: [],
  contact_role: "uw netwerk",
} as unknown as DocumentFormat;

test("every Word file says at the foot its day, its page on the site, and which page of how many this is", async () => {
  const files = [
    await write({}),
    await openWord(
      await createFormatDocument({
        data: format,
        body: "",
        address,
        day: "2026-11-21",
        laws: [],
        contactPage: address,
      }),
    ),
  ];
  for (const file of files) {
    const $ = await file("footer1");
    expect($.text()).toMatch(/\d{1,2}\s[a-z]+ \d{4}/u);
    expect($.text()).toContain(address.href);
    expect($("w\\:instrText").text()).toMatch(/PAGE.*NUMPAGES/u);
  }
});
