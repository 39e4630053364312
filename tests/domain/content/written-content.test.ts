import { describe, expect, it } from "vitest";
import { contentSchemas, type CollectionName } from "../../../src/domain/content/collections.ts";
import { checkBody, checkHeadings } from "../../../src/domain/content/model-quotes/check-body.ts";
import { checkGlossaryLinks } from "../../../src/domain/content/glossary.ts";
import { formatFieldPath } from "../../../src/domain/border/problem.ts";
import { problemsIn } from "./problems-in.ts";
import { judgeReview, type Review } from "../../../src/domain/content/review.ts";

/** Vitest types its matcher as any; unknown keeps the checks honest. */
function containing(text: string): unknown {
  return expect.stringContaining(text);
}

const news = {
  title: "Een nieuw bericht",
  summary: "Een samenvatting die lang genoeg is om te lezen.",
  date: "2026-11-21",
};

function problemsOf(change: Record<string, unknown>) {
  return problemsIn(contentSchemas.nieuws, { ...news, ...change });
}

const english = /\b(invalid|expected|received|required|too (small|big)|string|must|input)\b/i;

describe("checking front matter", () => {
  it("finds nothing wrong with a right entry", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it("names a missing field", () => {
    expect(problemsOf({ title: undefined })).toMatchObject([{ field: "title", found: "niets (het veld ontbreekt)" }]);
  });

  it("says which fields exist when one does not", () => {
    expect(problemsOf({ titel: "x" })).toMatchObject([
      { field: "titel", found: "een veld dat hier niet bestaat", expected: containing("title, summary, date") },
    ]);
  });

  it("asks for quotation marks when a year or a day was read as something else", () => {
    for (const date of [2023, new Date("2026-11-21")]) {
      expect(problemsOf({ date })[0]?.expected).toContain("tussen aanhalingstekens");
    }
  });

  it("lists the choices of a closed list", () => {
    expect(problemsOf({ themes: ["onderwijs", "zorg"] })[0]).toMatchObject({
      field: "themes[2]",
      found: '"zorg"',
      expected: containing("meten-en-monitoren"),
    });
  });

  it("points into a list of sources", () => {
    const sources = [{ title: "Bron", publisher: "Uitgever", url: "geen adres" }];
    expect(problemsOf({ sources })[0]).toMatchObject({ field: "sources[1].url", expected: containing("https://") });
  });

  it("reports all problems at once", () => {
    expect(problemsOf({ title: "", summary: "kort", date: "gisteren" })).toHaveLength(3);
  });

  it.each(Object.keys(contentSchemas) as CollectionName[])(
    "speaks Dutch about empty and about nonsense data in %s",
    (collection) => {
      const nonsense = Object.fromEntries(Object.keys(contentSchemas[collection].shape).map((key) => [key, 12.5]));
      for (const data of [{}, nonsense, null, "tekst"]) {
        const problems = problemsIn(contentSchemas[collection], data);
        expect(problems.length).toBeGreaterThan(0);
        for (const { found, expected } of problems)
          expect(`${found} ${expected}`.replace(/"[^"]*"/g, "")).not.toMatch(english);
      }
    },
  );

  it("writes a path as an editor reads it", () => {
    expect(formatFieldPath(["sections", 0, "fields", 2, "label"])).toBe("sections[1].fields[3].label");
  });
});

describe("every field of every schema", () => {
  it.each(Object.entries(contentSchemas))("is described in Dutch in %s", (_name, schema) => {
    const fields = Object.entries(
      schema.shape as Record<
        string,
        { description?: string | undefined; unwrap?: () => { description?: string | undefined } }
      >,
    );
    for (const [key, field] of fields) {
      expect(field.description ?? field.unwrap?.().description, key).toBeTruthy();
    }
  });
});

describe("checking a body", () => {
  const terms = new Set(["hospice"]);

  it.each([
    ["import X from 'x'", "tekst zonder import"],
    ["<div>", "gewone Markdown"],
    ["Tekst {1 + 1}", "accolades"],
    ['<Begrip id="onbekend">x</Begrip>', "begrippen.yaml"],
    ["<Begrip>x</Begrip>", "met alleen een id"],
    ["# Kop", "koppen vanaf ##"],
    ["| --- | ---: |", "zonder dubbele punt"],
  ])("refuses %j", (text, expected) => {
    expect(checkBody(`Eerste regel.\n${text}`, terms)[0]).toMatchObject({ line: 2, expected: containing(expected) });
  });

  it("lets Markdown and the two components through", () => {
    const body =
      '## Kop\n\nEen <Begrip id="hospice">hospice</Begrip>, 3 < 4.\n\n| a | b |\n| --- | --- |\n\n<Noot>Stil.</Noot>';
    expect(checkBody(body, terms)).toEqual([]);
  });

  it("holds a text to its headings", () => {
    expect(checkHeadings("## Een\n\n## Twee", ["Een", "Twee"])).toEqual([]);
    expect(checkHeadings("## Twee", ["Een", "Twee"])[0]?.found).toBe("de koppen Twee");
  });
});

describe("the rules between fields", () => {
  const fresh: Review = {
    valid_from: null,
    valid_until: null,
    reviewed_on: null,
    reviewed_by_role: null,
    next_review: null,
  };

  it("tells how a text stands on a day", () => {
    const reviewed = { ...fresh, reviewed_on: "2026-01-01", reviewed_by_role: "redacteur", next_review: "2027-01-01" };
    expect(judgeReview(fresh, "2026-11-21")).toBe("not-reviewed");
    expect(judgeReview(reviewed, "2026-11-21")).toBe("reviewed");
    expect(judgeReview(reviewed, "2027-01-01")).toBe("due");
    expect(judgeReview({ ...reviewed, valid_until: "2026-06-01" }, "2026-11-21")).toBe("expired");
    expect(judgeReview({ ...reviewed, valid_from: "2027-06-01" }, "2026-11-21")).toBe("not-yet-valid");
  });

  it("asks for a role with a check", () => {
    expect(contentSchemas.consortium.shape.review.safeParse({ ...fresh, reviewed_on: "2026-01-01" }).success).toBe(
      false,
    );
  });

  it("finds a double term and a reference to a term that does not exist", () => {
    const term = {
      id: "a",
      term: "A",
      definition: "Een uitleg van voldoende lengte.",
      avoid: [],
      synonyms: [],
      related: ["b"],
    };
    expect(checkGlossaryLinks([term, { ...term, related: [] }]).map(({ path }) => path)).toEqual([
      ["terms", 0, "related", 0],
      ["terms", 1, "id"],
    ]);
  });
});
