import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeQuestions } from "../../../../src/domain/directory/questionnaire/arrange-questions.ts";
import { writeCorrections, type GivenAnswer } from "../../../../src/domain/directory/questionnaire/correct-answers.ts";
import { mergeAnswers } from "../../../../src/domain/directory/questionnaire/import-answers.ts";
import {
  listKnownAnswers,
  readHouse,
  readRecord,
} from "../../../../src/domain/directory/questionnaire/known-answers.ts";
import { readAnswers, type RecordPart } from "../../../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import { buildQuestionnaire } from "../../../../src/domain/directory/questionnaire/questionnaire.ts";
import { roundState } from "../../../../src/domain/directory/questionnaire/round-state.ts";
import { questionnaireWords } from "../../../../src/presentation/directory/questionnaire-words.ts";
import { firstQuestions } from "../../../../src/words/vragenlijst-volgorde.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const bundle = compileOrThrow(realDocuments);
const sections = buildQuestionnaire({ ...bundle, words: questionnaireWords });
const questions = sections.flatMap((section) => section.questions);
const fixture = parseHospice(fixtureText).data as RecordPart;
const known = listKnownAnswers(questions, readRecord(fixture));
const always = { "checked.on": "01-12-2026", "checked.by_role": "coördinator" };
const merge = (texts: Readonly<Record<string, string>>) =>
  mergeAnswers(fixture, readAnswers(questions, { ...texts, ...always }), "2026-12-01");
const correct = (given: Readonly<Record<string, GivenAnswer>>) =>
  merge(writeCorrections(questions, known, given)).record as Record<string, never>;

describe("what is known of a house", () => {
  it("reads back as the same answers, for every house of the content", () => {
    for (const { file, data } of realDocuments.hospices) {
      const texts = listKnownAnswers(questions, readRecord(data as RecordPart));
      const { answers, faults, removals, readings } = readAnswers(questions, texts);
      expect([faults, removals, readings], file).toEqual([[], [], []]);
      expect(listKnownAnswers(questions, readRecord(answers)), file).toEqual(texts);
    }
  });

  it("is the same on the site as in its file", () => {
    const { hospices } = compileOrThrow(withHospices(parseHospice(fixtureText)));
    expect(listKnownAnswers(questions, readHouse(hospices[0]!))).toEqual(known);
  });

  it("changes nothing but dates when a house says that all of it is right", () => {
    const right = Object.fromEntries(Object.keys(known).map((path) => [path, { verdict: "right" as const, text: "" }]));
    expect(listKnownAnswers(questions, readRecord(correct(right)))).toEqual(known);
  });
});

describe("a correction", () => {
  it("puts one number in the place of another, with its kind and hours", () => {
    const { phones } = correct({ "phones.0.number": { verdict: "changed", text: "(050) 765 43 21" } });
    expect(phones).toEqual([{ number: "050-7654321", kind: "hospice", hours: "elke dag", as_of: "2026-12-01" }]);
  });

  it("keeps the number when only its hours change", () => {
    expect(correct({ "phones.0.hours": { verdict: "changed", text: "dag en nacht" } })["phones"]).toMatchObject([
      { number: "050-1234567", hours: "dag en nacht" },
    ]);
  });

  it("takes away a number, an item of a list or a fact that is no longer so", () => {
    const record = correct({
      "phones.0.number": { verdict: "gone", text: "" },
      "phones.0.kind": { verdict: "right", text: "" },
      "application.by": { verdict: "changed", text: "huisarts; familie" },
      "care.night": { verdict: "gone", text: "" },
    });
    expect(record["phones"]).toBeUndefined();
    expect(record["application"]).toMatchObject({ by: ["huisarts", "familie"] });
    expect(record["care"]).not.toHaveProperty("night");
  });

  it("never touches what was not judged", () => {
    const given = fc.dictionary(
      fc.constantFrom(...Object.keys(known).filter((path) => !/^(?:phones|email|website|costs)/u.test(path))),
      fc.constant({ verdict: "right" as const, text: "" }),
    );
    fc.assert(
      fc.property(given, (some) => {
        expect(listKnownAnswers(questions, readRecord(correct(some)))).toEqual(known);
      }),
    );
  });
});

describe("a confirmation of all the rest", () => {
  it("is set only by whoever says so, and never withdrawn", () => {
    const confirm = (text: string) => merge({ confirmed: text }).record?.["confirmed"];
    expect(confirm("ja, namens het hospice")).toEqual({ hospice: true, network: false });
    expect(confirm("ja, namens het netwerk")).toEqual({ hospice: false, network: true });
    expect(confirm("nee, ik heb niet alles bekeken")).toEqual({ hospice: false, network: false });
    expect(merge({}).record?.["confirmed"]).toEqual({ hospice: false, network: false });
  });
});

describe("the order of the questions", () => {
  it("asks first what its file names, and every question once", () => {
    const arranged = arrangeQuestions(sections, firstQuestions);
    const asked = arranged.flatMap((section) => section.questions);
    expect(asked).toHaveLength(questions.length);
    expect(new Set(asked)).toEqual(new Set(questions));
    expect(asked[0]?.title).toBe(firstQuestions.questions[0]);
  });

  it("refuses a title that is not asked or stands there twice, by file", () => {
    for (const named of [["Verzonnen"], ["Bedden", "Bedden"]])
      expect(() => arrangeQuestions(sections, { title: "Eerst", questions: named })).toThrow(
        /vragenlijst-volgorde\.yaml: gevonden "/u,
      );
  });
});

describe("the state of a round", () => {
  const { hospices } = compileOrThrow(withHospices(parseHospice(fixtureText)));
  const state = (round: Parameters<typeof roundState>[0]["round"], change = {}) =>
    roundState({
      houses: [{ ...hospices[0]!, ...change }],
      networks: bundle.networks,
      round,
      questions,
      today: "2026-12-01",
    })[0]!.houses[0]!;

  it("tells per house who was asked, who answered, what is due and what is unknown", () => {
    expect(state({})).toMatchObject({ asked: null, answered: null, isWaiting: false, isConfirmed: false, isDue: true });
    const asked = { "verzonnen-huis": { asked: "2026-11-20", answered: null } };
    expect(state(asked).isWaiting).toBe(true);
    expect(state({ "verzonnen-huis": { asked: "2026-11-20", answered: "2026-11-25" } }).isWaiting).toBe(false);
    expect(state({}, { checked: { on: "2026-11-25", byRole: "bestuurder", next: null } }).isDue).toBe(false);
    expect(state({}, { checked: { on: "2026-11-25", byRole: "bestuurder", next: "2026-11-30" } }).isDue).toBe(true);
    expect(state({}).unknown).toContain("Hartfalen");
    expect(state({}).unknown).not.toContain("Dementie");
  });

  it("does not ask a closed house", () => {
    expect(
      roundState({
        houses: [{ ...hospices[0]!, status: "closed" }],
        networks: bundle.networks,
        round: {},
        questions,
        today: "2026-12-01",
      }),
    ).toEqual([]);
  });
});
