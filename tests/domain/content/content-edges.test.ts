import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { activitySchema } from "../../../src/domain/content/activity.ts";
import { checkActivitySet } from "../../../src/domain/content/activity-set.ts";
import { meetingSchema } from "../../../src/domain/content/agenda.ts";
import { checkBody, checkHeadings, listHeadings } from "../../../src/domain/content/model-quotes/check-body.ts";
import { checklistKey, readTicks, writeTicks } from "../../../src/domain/content/checklist.ts";
import {
  firstDay,
  formatContentDate,
  formatDateText,
  isContentDate,
  isDayDate,
  lastDay,
  parseContentDate,
  serializeContentDate,
} from "../../../src/domain/border/dates.ts";
import { documentFormatSchema, formatFieldSchema } from "../../../src/domain/content/document-format.ts";
import { checkGlossaryLinks } from "../../../src/domain/content/glossary.ts";
import { momentInAmsterdam } from "../../../src/domain/border/local-time.ts";
import { findPdfAddress } from "../../../src/domain/content/pdf-address.ts";
import { countSyllables, scoreReadability, stripMarkdown } from "../../../src/domain/content/readability.ts";
import { collectRedirects } from "../../../src/domain/content/redirects.ts";
import type { ActivityRelation } from "../../../src/domain/content/activity-relation.ts";
import { judgeReview, reviewSchema } from "../../../src/domain/content/review.ts";
import { fitsFilter } from "../../../src/domain/content/work-plan-filter.ts";

const review = { valid_from: null, valid_until: null, reviewed_on: null, reviewed_by_role: null, next_review: null };
const sources = [{ title: "Bron", publisher: "Uitgever" }];
const summary = "Een samenvatting die lang genoeg is.";
/** For each change of a right entry: whether it is still right. */
const fits = (schema: z.ZodType, right: object, ...changes: object[]) =>
  changes.map((change) => schema.safeParse({ ...right, ...change }).success);

describe("the work plan as a set", () => {
  const fifteen = () =>
    Array.from({ length: 15 }, (_, index) => ({
      number: index + 1,
      relations: [] as ActivityRelation[],
      part: index < 7 ? ("capaciteit" as const) : index < 10 ? ("kwaliteit" as const) : ("samenwerking" as const),
    }));
  const together = (to: number): ActivityRelation[] => [{ to, kind: "together" }];
  const problemsOf = (change: (activities: ReturnType<typeof fifteen>) => void) => {
    const activities = fifteen();
    change(activities);
    return checkActivitySet(activities);
  };

  it("has its fifteen numbers, each once", () => {
    expect(problemsOf(() => undefined)).toEqual([]);
    expect(problemsOf((activities) => void activities.pop())).toEqual([
      "activiteit 15: gevonden 0 bestanden, verwacht precies 1",
    ]);
    expect(problemsOf((activities) => void activities.push(activities[0]!))).toEqual([
      "activiteit 1: gevonden 2 bestanden, verwacht precies 1",
    ]);
  });

  it.each([
    [7, "kwaliteit", "capaciteit"],
    [8, "capaciteit", "kwaliteit"],
    [10, "samenwerking", "kwaliteit"],
    [11, "kwaliteit", "samenwerking"],
  ] as const)("has activity %i in its part, not in %s", (number, wrong, right) => {
    expect(problemsOf((activities) => void (activities[number - 1]!.part = wrong))).toEqual([
      `activiteit ${number}: "part" is ${wrong}, verwacht ${right}`,
    ]);
  });

  it("links from both sides, and to what is there", () => {
    expect(
      problemsOf((activities) => {
        activities[0]!.relations = together(2);
        activities[1]!.relations = together(1);
      }),
    ).toEqual([]);
    expect(
      problemsOf((activities) => {
        activities[0]!.relations = together(2);
        activities[1]!.relations = [{ to: 1, kind: "input-from" }];
      }),
    ).toEqual([]);
    expect(problemsOf((activities) => void (activities[0]!.relations = [{ to: 2, kind: "see-also" }]))).toEqual([]);
    expect(problemsOf((activities) => void (activities[0]!.relations = together(2)))).toEqual([
      'activiteit 1: "relations" noemt 2 als together, maar 2 noemt 1 niet; verwacht de koppeling aan beide kanten',
    ]);
    expect(problemsOf((activities) => void (activities[0]!.relations = together(16)))).toHaveLength(1);
  });
});

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

describe("how a text stands on a day", () => {
  const day = "2026-06-15";
  const reviewed = { ...review, reviewed_on: "2026-01-01", reviewed_by_role: "redacteur" };

  it.each([
    [{ ...review, valid_until: "2026-06-14" }, "expired"],
    [{ ...review, valid_until: day }, "not-reviewed"],
    [{ ...reviewed, valid_until: day }, "reviewed"],
    [{ ...review, valid_from: "2026-06-16" }, "not-yet-valid"],
    [{ ...reviewed, valid_from: day }, "reviewed"],
    [{ ...reviewed, next_review: day }, "due"],
    [{ ...reviewed, next_review: "2026-06-14" }, "due"],
    [{ ...reviewed, next_review: "2026-06-16" }, "reviewed"],
    [{ ...review, next_review: "2026-06-14" }, "not-reviewed"],
    [{ ...reviewed, valid_from: "2026-06-16", valid_until: "2026-06-14" }, "expired"],
  ] as const)("%j is %s", (one, state) => {
    expect(judgeReview(one, day)).toBe(state);
  });
});

describe("dates at their edges", () => {
  it("run from 1900 to 2100, over months and days that exist", () => {
    const right = ["1900", "2100", "2025-01", "2025-12", "2025-04-30", "2000-02-29", "2024/2025", "2024-12/2025-01"];
    const wrong = [
      "1899",
      "2101",
      "2025-00",
      "2025-13",
      "2025-04-31",
      "2100-02-29",
      "2025-04-00",
      "2025/2024",
      "2025/2025",
      "2024/2025/2026",
      "2024-01-01/2025-01-01",
      "2024/2025-01",
      "/2025",
      "2025/",
      "x2025",
      "2025x",
    ];
    expect(right.filter((text) => !isContentDate(text))).toEqual([]);
    expect(wrong.filter(isContentDate)).toEqual([]);
    expect(["2025-01-01", "2025-01", "2025", "2024/2025", "x"].map(isDayDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => parseContentDate("x")).toThrow('"x" is geen datum; verwacht een datum');
  });

  it("mean what they can mean, from the first day to the last", () => {
    expect(
      ["2025-03-07", "2025-03", "2025", "2025-02/2025-04", "2024/2026"].map((text) => [
        firstDay(parseContentDate(text)),
        lastDay(parseContentDate(text)),
      ]),
    ).toEqual([
      ["2025-03-07", "2025-03-07"],
      ["2025-03-01", "2025-03-31"],
      ["2025-01-01", "2025-12-31"],
      ["2025-02-01", "2025-04-30"],
      ["2024-01-01", "2026-12-31"],
    ]);
  });

  it("are read into parts, written back, and worded", () => {
    expect(parseContentDate("2025-02/2025-04")).toEqual({
      precision: "month-period",
      from: { year: 2025, month: 2 },
      to: { year: 2025, month: 4 },
    });
    expect(parseContentDate("2024/2026")).toEqual({
      precision: "year-period",
      from: { year: 2024 },
      to: { year: 2026 },
    });
    expect(serializeContentDate({ precision: "day", year: 2025, month: 3, day: 7 })).toBe("2025-03-07");
    expect(["2025-01-01", "2025-12", "2025-02/2025-04", "2024-02/2025-04"].map(formatDateText)).toEqual([
      "1 januari 2025",
      "december 2025",
      "februari tot en met april 2025",
      "februari 2024 tot en met april 2025",
    ]);
    expect(() => formatContentDate({ precision: "month", year: 2025, month: 13 })).toThrow("maand 13 bestaat niet");
  });
});

describe("a moment in Amsterdam", () => {
  it.each([
    ["2026-01-15", "13:30", "2026-01-15T12:30:00.000Z"],
    ["2026-07-15", "13:30", "2026-07-15T11:30:00.000Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "04:00", "2026-10-25T03:00:00.000Z"],
  ])("on %s at %s is %s", (day, time, moment) => {
    expect(momentInAmsterdam(day, time).toISOString()).toBe(moment);
  });

  it("is refused when it is none", () => {
    expect(() => momentInAmsterdam("2026-13-01", "13:30")).toThrow("gevonden 2026-13-01 13:30");
  });
});

describe("a body of text, at its edges", () => {
  const found = (text: string) => checkBody(text, new Set(["hospice"])).map(({ line, found: words }) => [line, words]);

  it.each([
    "Een gewone zin.",
    "3 < 4 en a<3",
    "<Noot>Stil.</Noot>",
    '<Begrip id="hospice">x</Begrip> en <Begrip  id="hospice" >y</Begrip>',
    "## Kop",
    "#hekje",
    "tekst # tekst",
    "| a | b |",
    "| --- | --- |",
    "a -: b",
    "a :- b",
    "important",
    "een import van iets",
    "- [x] punt",
    "a - b: c",
  ])("lets %j through", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["  import x", '"import x"'],
    ["export const x", '"export const x"'],
    ["import x from 'een-heel-lang-pad-dat-niet-op-de-regel-past'", '"import x from \'een-heel-lang-pad-dat-nie"'],
    ["<b>x", '"<b"'],
    ["x</b>", '"</b"'],
    ["<!-- x", '"<!--"'],
    ["a } b", "een accolade"],
    ["a { b", "een accolade"],
    ["# Kop", "een kop met één hekje"],
    ["| :-- | --- |", "een tabel met uitgelijnde kolommen"],
    ["--: | ---", "een tabel met uitgelijnde kolommen"],
    ["| --- | :-: |", "een tabel met uitgelijnde kolommen"],
    ['<Begrip id="huis">', 'begrip "huis"'],
    ['<Begrip id="hospice" naam="x">', '"<Begrip id="hospice" naam="x">"'],
    ["<Begrip>", '"<Begrip>"'],
  ])("stops %j", (text, words) => {
    expect(found(`Regel.\n\n${text}`)).toEqual([[3, words]]);
  });

  it("has its headings in order and no others", () => {
    expect(listHeadings("## Een \n\ntekst\n### Onder\n##Geen\n##  Twee")).toEqual(["Een", "Twee"]);
    expect(checkHeadings("## Een\n## Twee", ["Een", "Twee"])).toEqual([]);
    expect(checkHeadings("## Twee\n## Een", ["Een", "Twee"])).toEqual([
      { line: 1, found: "de koppen Twee / Een", expected: "precies deze koppen, in deze volgorde: Een / Twee" },
    ]);
    expect(checkHeadings("## Een\n## Drie", ["Een", "Twee"])).toHaveLength(1);
    expect(checkHeadings("tekst", ["Een"])[0]?.found).toBe("de koppen (geen)");
    expect(checkHeadings("## Een\n## Twee\n## Drie", ["Een", "Twee"])).toHaveLength(1);
  });
});

describe("small things on a page", () => {
  it("ticks are kept by page, and what was kept wrongly is nothing", () => {
    expect([checklistKey("/a/"), writeTicks(new Set(["x"]))]).toEqual(["checklist:/a/", '["x"]']);
    expect([...(readTicks('["y", 1, null]') ?? [])]).toEqual(["y"]);
  });

  it("a PDF stands beside a page of three sections and one page besides", () => {
    expect(
      ["/handreikingen/a/", "/brochures/b/", "/formats/c-d/", "/hospicezorg/soorten/"].map(findPdfAddress),
    ).toEqual([
      "/handreikingen/a/handreikingen-a.pdf",
      "/brochures/b/brochures-b.pdf",
      "/formats/c-d/formats-c-d.pdf",
      "/hospicezorg/soorten/hospicezorg-soorten.pdf",
    ]);
    expect(["/", "/handreikingen/", "/handreikingen/a/b/", "/themas/a/", "/hospicezorg/"].map(findPdfAddress)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("an activity fits a filter by part, by region and by both", () => {
    const activity = { part: "kwaliteit", regions: ["twente"] };
    const answers = [
      ["", ""],
      ["twente", ""],
      ["salland", ""],
      ["", "kwaliteit"],
      ["", "capaciteit"],
      ["twente", "capaciteit"],
      ["salland", "kwaliteit"],
    ].map(([region = "", part = ""]) => fitsFilter(activity, { region, part }));
    expect(answers).toEqual([true, true, false, true, false, false, false]);
  });

  it("a word of the glossary stands once and refers to words that are there", () => {
    const term = (id: string, related: string[]) => ({
      id,
      term: id,
      definition: "Een uitleg van voldoende lengte.",
      avoid: [],
      synonyms: [],
      related,
    });
    expect(checkGlossaryLinks([term("a", ["b"]), term("b", ["a", "a"])])).toEqual([]);
    expect(checkGlossaryLinks([term("a", ["c", "b"]), term("b", []), term("a", [])])).toEqual([
      'begrip "a" staat er twee keer in; verwacht elke id één keer',
      'begrip "a" verwijst naar "c", dat niet bestaat; verwacht een bestaande id',
    ]);
  });

  it("an old address is told where it is wrong, each fault by itself, and none is used of a faulty file", () => {
    const collect = (
      redirects: unknown,
      hospices: { id: string; redirectsFrom: string[] }[] = [{ id: "nu", redirectsFrom: ["toen"] }],
    ) => collectRedirects({ file: "f", data: { redirects }, lineAt: () => 1 }, hospices);
    expect(collect([])).toEqual({
      redirects: [{ from: "/sociale-kaart/toen/", to: "/sociale-kaart/nu/" }],
      problems: [],
    });
    expect(
      collect([
        { from: "/a/", to: "/b/" },
        { from: "/c/", to: "/d/" },
      ]).problems,
    ).toEqual([]);
    expect(
      collect([
        { from: "/a/", to: "/b/" },
        { from: "/b/", to: "/c/" },
      ]).problems.map(({ field, expected }) => [field, expected]),
    ).toEqual([["redirects[1].to", "een adres dat niet zelf is verhuisd"]]);
    expect(
      collect([
        { from: "/a/", to: "/b/" },
        { from: "/a/", to: "/c/" },
      ]).problems.map(({ field }) => field),
    ).toEqual(["redirects[1].from", "redirects[2].from"]);
    expect(collect([{ from: "/sociale-kaart/nu/", to: "/b/" }]).problems.map(({ expected }) => expected)).toEqual([
      "een adres waar geen hospice meer staat",
    ]);
    expect(collect([{ from: "a", to: "/b/" }])).toMatchObject({
      redirects: [],
      problems: [{ field: "redirects[1].from" }],
    });
    for (const path of ["//", "/A/", "/a--b/", "/a/b", "a/", "/a b/", "/"])
      expect(collect([{ from: path, to: "/b/" }]).problems, path).toHaveLength(1);
    for (const path of ["/a/", "/a-1/b2/"]) expect(collect([{ from: path, to: "/b/" }]).problems, path).toEqual([]);
  });
});

describe("reading ease, at its edges", () => {
  it("counts sentences by their ends and by lines, and words of letters, digits, hyphens and apostrophes", () => {
    const score = (words: number, syllables: number, sentences: number) =>
      206.8 - 77 * (syllables / words) - 0.93 * (words / sentences);
    expect(scoreReadability("De kat. De hond! Wie? Een: twee; drie")).toBeCloseTo(score(8, 8, 6), 10);
    expect(scoreReadability("De kat\nDe hond")).toBeCloseTo(score(4, 4, 2), 10);
    expect(scoreReadability("Om 9.30 uur foto’s")).toBeCloseTo(score(5, 6, 1), 10);
    expect(scoreReadability("kant-en-klaar...")).toBeCloseTo(score(1, 3, 1), 10);
    expect(() => scoreReadability("")).toThrow("geen woorden om te tellen");
  });

  it("takes away marks of lists, tables and emphasis, and leaves the words", () => {
    expect(stripMarkdown("###### Kop\n####### Geen kop\n#Geen")).toBe("\n####### Geen kop\n#Geen");
    expect(stripMarkdown("* een\n12. twee\n  - drie")).toBe("een\ntwee\ndrie");
    expect(stripMarkdown("**vet** _schuin_ `code` | cel")).toBe("vet schuin code  cel");
    expect(stripMarkdown('[a](b) <Noot soort="x">c</Noot> a < b')).toBe("a c a < b");
    expect(["aai", "eeuw", "ui", "xyz", "BEËINDIGEN", ""].map(countSyllables)).toEqual([1, 1, 1, 1, 5, 1]);
  });
});
