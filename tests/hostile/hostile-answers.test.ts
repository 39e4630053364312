import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../scripts/sheets/read-csv-sheet.ts";
import { readAnswerLines } from "../../scripts/sheets/read-answer-lines.ts";
import { writeNewRecord } from "../../scripts/content/write-record.ts";
import { parseYaml } from "../../src/domain/border/parse-yaml.ts";
import { completePhones } from "../../src/domain/directory/questionnaire/correct-answers.ts";
import { mergeAnswers } from "../../src/domain/directory/questionnaire/import-answers.ts";
import { readAnswer } from "../../src/domain/directory/questionnaire/read-answer.ts";
import { readAnswers } from "../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import { buildQuestionnaire } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import { keepAnswers, readKept } from "../../src/islands/questionnaire/keep-answers.ts";
import { writeAnswers } from "../../src/islands/questionnaire/write-answers.ts";
import { questionnaireWords } from "../../src/presentation/directory/questionnaire-words.ts";
import { compileOrThrow, realDocuments } from "../domain/directory/read-fixture.ts";
import { anyHostileJson, anyHostileText, listLongTexts } from "./any-hostile-text.ts";
import { holds, holdsForEach, tellSlowest } from "./hold-law.ts";

tellSlowest();

const sections = buildQuestionnaire({ ...compileOrThrow(realDocuments), words: questionnaireWords });
const questions = sections.flatMap((section) => section.questions);
const today = "2026-12-01";
const anyQuestion = fc.constantFrom(...questions);
/** Answers to some questions, with the day and role that every sheet needs. */
const anyAnswers = fc
  .uniqueArray(fc.tuple(anyQuestion, anyHostileText), { maxLength: 8, selector: ([{ path }]) => path })
  .map((answers) => ({
    ...Object.fromEntries(answers.map(([{ path }, text]) => [path, text])),
    "checked.on": "01-12-2026",
    "checked.by_role": "coördinator",
  }));

/** A device that keeps what it is given. */
function openStore(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  };
}

describe("an answer nobody meant", () => {
  test("is a value, nothing, something to take away, or refused in words", () => {
    holds("answer", fc.tuple(anyQuestion, anyHostileText), ([question, text]) => {
      const answer = readAnswer(question, text.trim());
      if (answer.kind === "fault") expect(answer.expected.length + question.path.length).toBeGreaterThan(0);
      else expect(["value", "nothing", "removal"]).toContain(answer.kind);
      if (answer.kind === "value" && ["integer", "number"].includes(question.kind))
        expect(Number.isFinite(answer.value)).toBe(true);
    });
  });

  test("of one long run of the same is as soon read", () => {
    // One question of each kind, and those with a unit or a form of their own.
    const own = ["capacity.beds", "phones.0.number", "address.postal_code", "website.url", "id"];
    const kinds = new Map(
      questions.map((question) => [own.includes(question.path) ? question.path : question.kind, question]),
    );
    for (const question of kinds.values())
      holdsForEach("long answer", listLongTexts(), (text) => void readAnswer(question, text.trim()));
  });

  test("becomes a record whose file says the same, or none", () => {
    holds("record of answers", anyAnswers, (texts) => {
      const { record } = mergeAnswers(null, readAnswers(questions, texts), today);
      if (record === undefined) return;
      const { document, problems } = parseYaml("content/hospices/verzonnen.yaml", writeNewRecord(record));
      // What YAML cannot hold (a control character) is told, and never something else.
      if (problems === undefined) expect(document.data).toEqual(JSON.parse(JSON.stringify(record)));
    });
  });

  test("is sent as a table without formulas and as lines that say the same", () => {
    holds("answers to send", anyAnswers, (texts) => {
      const { csv, text } = writeAnswers(
        { house: "verzonnen-huis", questions, texts: completePhones(texts, {}) },
        today,
      );
      const cells = parseCsv(csv, { bom: true, delimiter: ";", relax_column_count: true }).flat();
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      readAnswerLines("antwoord.txt", decodeText(new TextEncoder().encode(text)));
    });
  });
});

describe("answers that a device keeps", () => {
  test("come back as they were typed", () => {
    holds("kept answers", anyAnswers, (texts) => {
      const store = openStore();
      const given = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { text }]));
      expect(keepAnswers(store, "verzonnen-huis", given)).toBe(true);
      expect(readKept(store, "verzonnen-huis")).toEqual(given);
    });
  });

  test("and are not what they were are left out", () => {
    holds("kept answers that are none", anyHostileJson, (text) => {
      const answers = readKept(openStore({ "ligare-vragenlijst-1-huis": text }), "huis");
      for (const { text: typed } of Object.values(answers)) expect(typeof typed).toBe("string");
    });
  });
});
