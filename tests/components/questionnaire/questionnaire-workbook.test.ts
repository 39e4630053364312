import { beforeAll, describe, expect, test } from "vitest";
import { writeQuestionnaireWorkbook } from "../../../src/components/questionnaire/questionnaire-workbook.ts";
import { knownLine, workbookWords as words } from "../../../src/words/vragenlijst.ts";
import { readXlsx, type PlainSheet } from "../../fixtures/xlsx.ts";
import { askQuestion } from "../../fixtures/ask-question.ts";

const sendTo = "Stuur dit naar uw netwerk.";
const sections = [
  { id: "house", title: "Het huis", questions: [askQuestion("name", "Naam"), askQuestion("b", "Vrijwilligers")] },
  { id: "expertise", title: "Expertise", questions: [askQuestion("c", "Zuurstof")] },
];
const textOf = ({ rows }: PlainSheet) =>
  rows.map((row) =>
    row
      .map((cell) => cell?.value ?? "")
      .join(" ")
      .trim(),
  );

describe.each([
  { what: "nothing", known: {} },
  { what: "a name", known: { name: "Het Huis" } },
])("the workbook of a house of which is known: $what", ({ known }) => {
  const isKnown = Object.keys(known).length > 0;
  let sheets: PlainSheet[];
  beforeAll(async () => {
    sheets = await readXlsx(
      await writeQuestionnaireWorkbook(sections, { date: "2026-11-28", known, given: {}, sendTo }),
    );
  });

  test("has a column for what is known, and a line that tells of it, only where something is", () => {
    const asked = sheets.filter(({ name, isHidden }) => name !== words.explanation && !isHidden);
    for (const { rows } of asked)
      expect(rows[0]?.map((cell) => cell?.value)).toEqual([
        words.question,
        ...(isKnown ? [words.known] : []),
        words.answer,
        words.help,
      ]);
    expect(textOf(sheets[0]!).includes(knownLine)).toBe(isKnown);
  });

  test("says to whom it goes, at the top and after the last question, and its day as people write it", () => {
    const [first, ...rest] = sheets.filter(({ isHidden }) => !isHidden);
    expect(textOf(first!)[1]).toBe(sendTo);
    expect(textOf(rest.at(-1)!).at(-1)).toBe(sendTo);
    expect(textOf(first!).join(" ")).toMatch(/28\snovember 2026/u);
    expect(textOf(first!).join(" ")).not.toContain("2026-11-28");
  });
});
