import { describe, expect, it } from "vitest";
import { compilePrognosis } from "../../../../src/domain/prognosis/compile/compile.ts";
import type { PrognosisSource } from "../../../../src/domain/prognosis/compile/compile.ts";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../../../src/domain/border/validate.ts";
import { hashText } from "../../../../src/domain/prognosis/compile/content-hash.ts";
import { parseFraction } from "../../../../src/domain/border/fraction.ts";
import { listSettingsInCode } from "../../../../scripts/content/settings-in-code.ts";
import { PARAMETER_GROUPS } from "../../../../src/domain/prognosis/data/parameter-groups.ts";
import { listSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { compileContent, readSource } from "../content-model.ts";

type Rows = Record<string, string>[];

/** The content with one document changed by a mistake. */
function withTable(table: keyof PrognosisSource["tables"], change: (rows: Rows) => Rows): PrognosisSource {
  const source = readSource();
  const document = source.tables[table];
  return {
    ...source,
    tables: { ...source.tables, [table]: { ...document, data: change(structuredClone(document.data) as Rows) } },
  };
}

function withParameter(key: string, change: Record<string, unknown>): PrognosisSource {
  const source = readSource();
  const parameters = source.parameters.map((document): ParsedDocument => {
    const record = document.data as Record<string, unknown>;
    return record.key === key ? { ...document, data: { ...record, ...change } } : document;
  });
  return { ...source, parameters };
}

function problemsOf(source: PrognosisSource): Problem[] {
  return compilePrognosis(source).problems ?? [];
}

describe("compiling the content", () => {
  it("finds no problem in the content of the project", () => {
    expect(problemsOf(readSource())).toEqual([]);
  });

  it("carries parameters that each have a source or are marked as an assumption", () => {
    const { parameters } = compileContent().documentation;
    for (const { assumption, sources } of parameters) expect(sources.length > 0).toBe(!assumption);
  });

  it("takes every setting of the code and calls nothing else an input", () => {
    const inputs = compileContent().documentation.parameters.filter(({ role }) => role === "input");
    expect(inputs.map(({ key }) => key).sort()).toEqual([...listSettingsInCode()].sort());
  });

  it("hands the inputs over in the order of the chain: by group, and in a group by their places", () => {
    const { bundle, documentation } = compileContent();
    const places = listSettings(bundle).map((name) => {
      const { group, order } = documentation.parameters.find(({ key }) => key === name)!;
      return PARAMETER_GROUPS.indexOf(group!) * 1000 + order!;
    });
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it("puts every gemeente in a COROP area and in a region, wholly", () => {
    const { municipalities, zones, regions } = compileContent().bundle;
    const weights = municipalities.map((_, index) =>
      regions.flatMap(({ parts }) => parts).filter(({ municipality }) => municipality === index),
    );
    for (const parts of weights) expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { zone } of municipalities) expect(zones[zone]).toBeDefined();
  });

  it("gives the same edition for the same figures and another for another figure, not for another label", () => {
    const editionOf = (source: PrognosisSource) => {
      const compiled = compilePrognosis(source);
      return compiled.problems ? "" : compiled.bundle.dataVersion;
    };
    const edition = editionOf(readSource());
    expect(edition).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
    expect(editionOf(withParameter("meanStayDays", { label: "Verblijf" }))).toBe(edition);
    expect(editionOf(withParameter("meanStayDays", { central: 22 }))).not.toBe(edition);
  });

  it("names file, line and column of a figure that is none", () => {
    const [problem, ...others] = problemsOf(
      withTable("bevolking-2022", (rows) =>
        rows.map((row, index) => (index === 3 ? { ...row, "85-89": "12,5" } : row)),
      ),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: "content/prognose/bevolking-2022.csv", line: 5, found: '"12,5"' });
    expect(problem?.field).toContain("85-89");
    expect(problem?.expected).toContain("punt als decimaalteken");
  });

  it("never reads an empty cell as zero", () => {
    expect(
      problemsOf(withTable("migratie", (rows) => rows.map((row, index) => (index === 0 ? { ...row, "64": "" } : row)))),
    ).toHaveLength(1);
  });

  it("misses a row, a double row and a column", () => {
    expect(problemsOf(withTable("sterftecijfers", (rows) => rows.slice(1)))[0]).toMatchObject({
      found: "geen rij",
      expected: "een rij voor 2022, man",
    });
    expect(problemsOf(withTable("sterfteverhouding", (rows) => [...rows, rows[0]!]))[0]).toMatchObject({
      found: "een dubbele rij",
    });
    const withoutColumn = withTable("sterfteverhouding", (rows) => rows.map(({ verhouding: _, ...row }) => row));
    expect(problemsOf(withoutColumn)[0]?.expected).toBe("de kolom verhouding");
  });

  it("wants every province and year covered once by the migration shift", () => {
    const gap = withTable("migratiecorrectie", (rows) =>
      rows.map((row) => (row.provincie === "Drenthe" && row.van_jaar === "2022" ? { ...row, tot_jaar: "2023" } : row)),
    );
    expect(problemsOf(gap)[0]?.expected).toBe("één rij voor Drenthe in 2024");
  });

  it("wants weights per gemeente that sum to 1, in known regions and gemeenten", () => {
    const source = readSource();
    const [first, ...rest] = source.weights;
    expect(problemsOf({ ...source, weights: rest })[0]).toMatchObject({
      field: first!.municipalityCode,
      expected: "gewichten die samen 1 zijn",
    });
    expect(
      problemsOf({
        ...source,
        weights: [...source.weights, { municipalityCode: "GM9999", modelRegion: "twente", weight: 1 }],
      })[0]?.field,
    ).toBe("GM9999");
  });

  it("refuses a parameter out of order, without bounds, or called otherwise than its file", () => {
    expect(problemsOf(withParameter("meanStayDays", { central: 99 }))[0]).toMatchObject({
      file: "content/prognose/parameters/mean-stay-days.yaml",
      expected: "een waarde van low tot en met high",
    });
    expect(problemsOf(withParameter("meanStayDays", { max: undefined }))).not.toEqual([]);
    expect(problemsOf(withParameter("meanStayDays", { key: "modeStayDays" }))[0]?.field).toBe("key");
  });

  it("refuses an input that no code reads, and a benchmark that code does read", () => {
    const source = readSource();
    const stay = source.parameters.find(({ file }) => file.endsWith("/mean-stay-days.yaml"))!;
    const unread = {
      ...stay,
      file: "content/prognose/parameters/no-show-share.yaml",
      data: { ...(stay.data as object), key: "noShowShare", order: 999 },
    };
    expect(problemsOf({ ...source, parameters: [...source.parameters, unread] })).toEqual([
      expect.objectContaining({ file: unread.file, field: "role", found: '"input"' }),
    ]);
    const told = {
      role: "benchmark",
      group: undefined,
      order: undefined,
      factor: undefined,
      choice: undefined,
      drawn: false,
    };
    expect(problemsOf(withParameter("meanStayDays", told))[0]?.field).toBe("role");
  });

  it("refuses to draw a choice, and what is read before there are draws", () => {
    for (const key of ["huffAlpha", "meanAgeYears", "deathsWidth2035"])
      expect(
        problemsOf(withParameter(key, { drawn: true })).map(({ field }) => field),
        key,
      ).toContain("drawn");
  });

  it("refuses an input without a group or a word on choice, and a benchmark with them", () => {
    expect(problemsOf(withParameter("meanStayDays", { group: undefined }))[0]?.field).toBe("group");
    expect(problemsOf(withParameter("meanStayDays", { group: "elders" }))[0]?.field).toBe("group");
    expect(problemsOf(withParameter("meanStayDays", { choice: undefined }))[0]?.field).toBe("choice");
    expect(problemsOf(withParameter("meanStayDays", { order: undefined }))[0]?.field).toBe("order");
    expect(problemsOf(withParameter("bedsMembers", { group: "stay" }))[0]?.field).toBe("group");
    expect(problemsOf(withParameter("bedsMembers", { factor: "stay" }))[0]?.field).toBe("role");
  });

  it("refuses two inputs on one place in a group, and names who stands there", () => {
    const { parameters } = compileContent().documentation;
    const [first, second] = parameters.filter(({ group }) => group === "stay").sort((a, b) => a.order! - b.order!);
    const problems = problemsOf(withParameter(second!.key, { order: first!.order }));
    expect(problems.map(({ field }) => field)).toEqual(["order"]);
    expect(problems[0]!.expected).toMatch(new RegExp(`${first!.key}|${second!.key}`));
  });

  it("misses a parameter the model needs and a table without a source", () => {
    const source = readSource();
    const without = source.parameters.filter(({ file }) => !file.endsWith("mean-stay-days.yaml"));
    expect(problemsOf({ ...source, parameters: without })[0]?.file).toBe(
      "content/prognose/parameters/mean-stay-days.yaml",
    );
    expect(problemsOf({ ...source, tableFiles: [...source.tableFiles, "nieuw.csv"] })[0]?.expected).toBe(
      "de herkomst van nieuw.csv",
    );
  });
});

describe("small readers", () => {
  it("read a weight as a fraction or a decimal number, and nothing else", () => {
    expect(parseFraction("5/9")! + parseFraction("4/9")!).toBe(1);
    expect(parseFraction("0.56")).toBe(0.56);
    for (const wrong of ["", "1/0", "-1", "1/3/3", "een"]) expect(parseFraction(wrong)).toBeUndefined();
  });

  it("hash texts that differ in one letter differently", () => {
    expect(hashText("")).toBe("811c9dc5");
    expect(hashText("a")).not.toBe(hashText("b"));
  });
});
