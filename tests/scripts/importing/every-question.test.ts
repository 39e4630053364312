import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeQuestionnaireDocument } from "../../../src/components/questionnaire/questionnaire-document.ts";
import { writeQuestionnaireWorkbook } from "../../../src/components/questionnaire/questionnaire-workbook.ts";
import { listKnownAnswers, readRecord } from "../../../src/domain/directory/questionnaire/known-answers.ts";
import { readAnswers } from "../../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import type { Question } from "../../../src/domain/directory/questionnaire/questionnaire.ts";
import { writeAnswers } from "../../../src/islands/questionnaire/write-answers.ts";
import { always, fixture, plan, root, sections, today } from "./import-folder.ts";

const questions = sections.flatMap((section) => section.questions);
const known = listKnownAnswers(questions, readRecord(parse(fixture) as object));
const own: Readonly<Record<string, string>> = {
  ...always,
  id: "verzonnen-huis",
  founded: "2006",
  "phones.1.number": "06-12345678",
  "phones.2.number": "0123-456789",
  "availability.valid_until": "08-12-2026",
  "checked.next": "01-06-2027",
  "source.publisher": "Stichting Verzonnen",
  "source.url": "https://verzonnen.example/bron-2",
};

/** An answer to every question, that of the invented house where it has one. */
function answer({ path, kind, choices, minimum }: Question): string {
  const given = own[path] ?? known[path];
  if (given !== undefined) return given;
  if (kind === "choice") return choices.find(({ value }) => value !== "unknown" && value !== known[path])!.label;
  if (kind === "integer" || kind === "number") return String(minimum ?? 1);
  return kind === "list" ? "een; twee" : "Een verzonnen antwoord.";
}

const answers = Object.fromEntries(questions.map((question) => [question.path, answer(question)]));
const expected = readAnswers(questions, answers).answers;

function expectAll(file: string): void {
  const { faults, records } = plan(file);
  expect(faults).toEqual([]);
  const record = parse(records[0]!.text) as Record<string, unknown>;
  const { id: _, source, confirmed, networks, ...rest } = expected;
  const withoutSlots = { ...rest, networks: expect.arrayContaining(networks as string[]) as unknown };
  expect(record).toMatchObject(withoutSlots);
  expect(record["sources"]).toEqual(expect.arrayContaining([expect.objectContaining(source as object)]));
  expect(record["confirmed"]).toMatchObject({ [String(confirmed)]: true });
}

const save = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(root, name), content);
  return join(root, name);
};

describe("an answer to every question reaches the record", () => {
  const none = { known: {}, given: answers };

  it("from the spreadsheet", async () => {
    expectAll(
      save("alles.xlsx", await writeQuestionnaireWorkbook(sections, { date: "2026-11-21", sendTo: "", ...none })),
    );
  });

  it("from the Word file", async () => {
    expectAll(
      save(
        "alles.docx",
        await writeQuestionnaireDocument(sections, {
          title: "Vragenlijst",
          sendTo: "",
          address: new URL("https://site.invalid/"),
          ...none,
        }),
      ),
    );
  });

  it("from the file and from the text of the form", () => {
    const { id: house = "", ...texts } = answers;
    const { csv, text, faults } = writeAnswers({ house, questions, texts }, today);
    expect(faults).toEqual([]);
    expectAll(save("alles.csv", csv));
    expectAll(save("alles.txt", `Beste Ligare, hierbij onze antwoorden.\n\n${text}\n`));
    expectAll(save("doorgestuurd.txt", text.replace(/^/gmu, "> ")));
  });
});

describe("what is known beside a question", () => {
  const fill = async (given: Record<string, string>) => {
    const sheet = { known, given: { id: "verzonnen-huis", name: "Het Verzonnen Huis", ...always, ...given } };
    return [
      save("bekend.xlsx", await writeQuestionnaireWorkbook(sections, { date: "2026-11-21", sendTo: "", ...sheet })),
      save(
        "bekend.docx",
        await writeQuestionnaireDocument(sections, {
          title: "Vragenlijst",
          sendTo: "",
          address: new URL("https://site.invalid/"),
          ...sheet,
        }),
      ),
    ];
  };

  it("is the answer where it says that it is right, which is told", async () => {
    for (const file of await fill({
      "capacity.beds": "klopt",
      "phones.0.hours": "Klopt nog",
      "care.night": "ja, klopt",
    })) {
      const { faults, records } = plan(file);
      expect(faults, file).toEqual([]);
      expect(parse(records[0]!.text), file).toMatchObject({
        capacity: { beds: 6, as_of: "2026-12-01" },
        phones: [{ number: "050-1234567", hours: "elke dag", as_of: "2026-12-01" }],
        care: { night: "Een vrijwilliger." },
      });
      expect(records[0]!.readings).toContainEqual(expect.objectContaining({ found: "klopt", readAs: "6" }));
    }
  });

  it("says nothing by itself: what was not answered stays as it was", async () => {
    for (const file of await fill({})) {
      const { records } = plan(file);
      expect(
        records[0]!.changes.map(({ field }) => field),
        file,
      ).toEqual(["checked.on", "checked.by_role"]);
    }
  });

  it("makes way for another number where that is asked", async () => {
    for (const file of await fill({
      "phones.0.number": "050 765 43 21 in plaats van 050-1234567",
      "phones.0.kind": "klopt",
    })) {
      const { faults, records } = plan(file);
      expect(faults, file).toEqual([]);
      expect(parse(records[0]!.text), file).toMatchObject({ phones: [{ number: "050-7654321", kind: "hospice" }] });
    }
  });
});
