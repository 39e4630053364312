import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { activitySchema } from "../../../src/domain/content/work-plan/activity.ts";
import { meetingSchema } from "../../../src/domain/content/work-plan/agenda.ts";
import { documentFormatSchema, formatFieldSchema } from "../../../src/domain/content/document-format.ts";
import { reviewSchema } from "../../../src/domain/content/review.ts";

const review = { valid_from: null, valid_until: null, reviewed_on: null, reviewed_by_role: null, next_review: null };
const sources = [{ title: "Bron", publisher: "Uitgever" }];
const summary = "Een samenvatting die lang genoeg is.";
/** For each change of a right entry: whether it is still right. */
const fits = (schema: z.ZodType, right: object, ...changes: object[]) =>
  changes.map((change) => schema.safeParse({ ...right, ...change }).success);

describe("rules between the fields of an entry", () => {
  const status = { value: "planned", as_stated: "gepland", date: null, found_on: "2026-01-01" };

  it("an activity does not name itself, nor a region twice", () => {
    const activity = {
      number: 3,
      title: "Een activiteit",
      part: "capaciteit",
      summary,
      in_our_words: "Doel.",
      activities: ["Een stap."],
      result: ["Iets."],
      timing: null,
      status,
      sources,
    };
    const region = (id: string) => ({ id, role: "involved" });
    const tie = (to: number) => ({ to, kind: "see-also" });
    expect(
      fits(
        activitySchema,
        activity,
        {},
        { relations: [tie(1), tie(2)] },
        { relations: [tie(3)] },
        { relations: [tie(1), tie(1)] },
      ),
    ).toEqual([true, true, false, false]);
    expect(
      fits(
        activitySchema,
        activity,
        { regions: [region("twente"), region("salland")] },
        { regions: [region("twente"), region("twente")] },
      ),
    ).toEqual([true, false]);
  });

  it("a meeting has a time only on a day that is known", () => {
    const meeting = {
      title: "Een overleg",
      kind: "dialogue-session",
      summary,
      date: "2026-03-01",
      place: null,
      status: "planned",
      audience: ["bestuurder"],
      sources,
    };
    expect(
      fits(
        meetingSchema,
        meeting,
        {},
        { start_time: "13:30" },
        { date: "2026-03", start_time: "13:30" },
        { date: null, start_time: "13:30" },
        { date: null },
      ),
    ).toEqual([true, true, false, false, true]);
    expect(
      fits(
        meetingSchema,
        meeting,
        { start_time: "23:59" },
        { start_time: "24:00" },
        { start_time: "9:00" },
        { date: "2026-03-01/2026-03-02" },
      ),
    ).toEqual([true, false, false, false]);
  });

  it("a field to fill in has choices or a table only when it is one", () => {
    const field = { id: "veld", label: "Een vraag" };
    expect(
      fits(
        formatFieldSchema,
        field,
        { kind: "line" },
        { kind: "choice", choices: ["ja", "nee"] },
        { kind: "multiple-choice", choices: ["ja", "nee"] },
        { kind: "choice" },
        { kind: "multiple-choice" },
        { kind: "text", choices: ["ja", "nee"] },
        { kind: "table", columns: ["aa", "bb"], rows: 3 },
        { kind: "table", columns: ["aa", "bb"] },
        { kind: "table", rows: 3 },
        { kind: "date", columns: ["aa", "bb"], rows: 3 },
      ),
    ).toEqual([true, true, true, false, false, false, true, false, false, false]);
  });

  it("a document has no id twice, but may use one in two parts", () => {
    const section = (id: string, ...fields: string[]) => ({
      id,
      title: "Een kop",
      fields: fields.map((field) => ({ id: field, label: "Een vraag", kind: "line" })),
    });
    const format = {
      title: "Een format",
      order: 1,
      summary,
      audience: ["bestuurder"],
      file_name: "format",
      status_line: "Concept.",
      contact_role: "Redactie",
      sources,
      review,
    };
    expect(
      fits(
        documentFormatSchema,
        format,
        { sections: [section("a", "x", "y"), section("b", "x")] },
        { sections: [section("a", "x"), section("a", "y")] },
        { sections: [section("a", "x", "x")] },
      ),
    ).toEqual([true, false, false]);
  });

  it("a check has a day and a role, and a text is valid until a day that comes after the first", () => {
    expect(
      fits(
        reviewSchema,
        review,
        {},
        { reviewed_on: "2026-01-01", reviewed_by_role: "redacteur" },
        { reviewed_on: "2026-01-01" },
        { reviewed_by_role: "redacteur" },
        { valid_from: "2026-01-01", valid_until: "2026-01-01" },
        { valid_from: "2026-01-02", valid_until: "2026-01-01" },
        { valid_from: "2026-01-02" },
        { valid_until: "2026-01-01" },
      ),
    ).toEqual([true, true, false, false, true, false, true, true]);
  });
});
