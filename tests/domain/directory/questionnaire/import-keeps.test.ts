import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listAnswerChanges } from "../../../../src/domain/directory/questionnaire/answer-changes.ts";
import { mergeAnswers } from "../../../../src/domain/directory/questionnaire/import-answers.ts";
import { readAnswers, type RecordPart } from "../../../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import { readPhoneAnswer } from "../../../../src/domain/directory/questionnaire/read-contact-answer.ts";
import { readDateAnswer } from "../../../../src/domain/directory/questionnaire/read-date-answer.ts";
import { buildQuestionnaire } from "../../../../src/domain/directory/questionnaire/questionnaire.ts";
import { questionnaireWords } from "../../../../src/presentation/directory/questionnaire-words.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments } from "../read-fixture.ts";

const { taxonomy, networks, municipalities } = compileOrThrow(realDocuments);
const questions = buildQuestionnaire({ taxonomy, networks, municipalities, words: questionnaireWords }).flatMap(
  (section) => section.questions,
);
const fixture = parseHospice(fixtureText).data as RecordPart;
const always = { "checked.on": "01-12-2026", "checked.by_role": "coördinator" };
const phone = fc.integer({ min: 0, max: 99_999_999 }).map((number) => `06${String(number).padStart(8, "0")}`);

describe("importing any answers", () => {
  const answers = fc.record(
    {
      "phones.0.number": phone,
      "phones.2.number": phone,
      "networks.1": fc.constantFrom(...networks.map(({ name }) => name)),
      languages: fc.constantFrom("Fries", "Fries; Gronings"),
      "application.by": fc.constant("familie, huisarts"),
      "care.night": fc.constantFrom("-", "Een verpleegkundige."),
      "availability.status": fc.constant("vol"),
      "capacity.beds": fc.constantFrom("6", "7"),
    },
    { requiredKeys: [] },
  );

  it("never removes what was not answered, and shows all that changes", () => {
    fc.assert(
      fc.property(answers, (texts) => {
        const { record, faults } = mergeAnswers(fixture, readAnswers(questions, { ...texts, ...always }), "2026-12-01");
        expect(faults).toBeUndefined();
        const gone = listAnswerChanges(fixture, record!)
          .filter(({ after }) => after === null)
          .map(({ field }) => field);
        // A report of places is one answer: its last day goes with it.
        expect(gone.filter((field) => !(field.startsWith("availability.") && "availability.status" in texts))).toEqual(
          [],
        );
        expect(record!["phones"]).toEqual(expect.arrayContaining(fixture["phones"] as RecordPart[]));
        const changed = new Set(listAnswerChanges(fixture, record!).map(({ field }) => /^\w+/.exec(field)![0]));
        for (const key of new Set([...Object.keys(fixture), ...Object.keys(record!)]))
          expect(changed.has(key), key).toBe(JSON.stringify(fixture[key]) !== JSON.stringify(record![key]));
      }),
    );
  });
});

describe("what people type", () => {
  it.each([
    ["(0592) 12 34 56", "0592-123456"],
    ["0592123456", "0592-123456"],
    ["592123456", "0592-123456"],
    ["+31 (0)592 123 456", "0592-123456"],
    ["0031592123456", "0592-123456"],
    ["tel. 050 123 4567", "050-1234567"],
    ["06 12 34 56 78", "06-12345678"],
    ["088-1234567", "088-1234567"],
    ["010 1234567", "010-1234567"],
    ["(0111) 12 34 56", "0111-123456"],
    ["+31 (0)10 123 4567", "010-1234567"],
    ["+31 111 123456", "0111-123456"],
    ["0800 1234", "0800-1234"],
    ["0592-12345", null],
    ["0592-123456 of 06-12345678", null],
    ["+49 30 123456", null],
    // Of no house in our records: the plan of numbers says where its area code ends.
    ["0101234567", "010-1234567"],
    ["101234567", "010-1234567"],
    ["+31101234567", "010-1234567"],
    ["0541512345", "0541-512345"],
    ["0534761234", "053-4761234"],
  ])("%s is the number %s", (text, number) => expect(readPhoneAnswer(text)).toBe(number));

  it.each([
    ["28 november 2026", "2026-11-28"],
    ["zaterdag 28 nov. 2026", "2026-11-28"],
    ["28-11-26", "2026-11-28"],
    ["28.11.2026", "2026-11-28"],
    ["46354", "2026-11-28"],
    ["vrijdag 28 november 2026", undefined],
    ["11/28/2026", undefined],
  ])("%s is the day %s", (text, day) => expect(readDateAnswer(text).day).toBe(day));
});
