import { expect, it } from "vitest";
import type { Findings } from "../../../scripts/checking/check-everything.ts";
import { writeFindings } from "../../../scripts/checking/write-findings.ts";
import { readOutlines } from "../../../scripts/content/plausibility/outlines.ts";

const findings: Findings = {
  problems: [
    { file: "content/b, c.yaml", line: 7, field: "phones[1].number", found: '"1%"', expected: "een nummer" },
    { file: "content/a.mdx", line: 3, field: "", found: "een regel\u0007", expected: "een\nandere" },
  ],
  warnings: [{ file: "content/a.mdx", line: 1, field: "status", found: "x", expected: "y" }],
  openQuestions: 1,
};

it("for people, the findings stand in a fixed order, with how many there are and how long it took", () => {
  expect(writeFindings(findings, "text", 2.345).split("\n")).toEqual([
    "let op: content/a.mdx:1  status: gevonden x; verwacht y",
    "",
    "content/a.mdx:3 gevonden een regel\\u{7}; verwacht een",
    "andere",
    'content/b, c.yaml:7  phones[1].number: gevonden "1%"; verwacht een nummer',
    "",
    "2 fouten in de inhoud.",
    "1 keer let op; 1 open vraag in de teksten (npm run vragen).",
    "Gecontroleerd in 2,3 seconden.",
  ]);
  expect(writeFindings({ problems: [], warnings: [], openQuestions: 0 }, "text", 1)).toContain("Alles klopt");
});

it("what only the keeper of the site can do something about stands last and is not counted", () => {
  const law = { file: "content/wetswijzigingen.yaml", line: 7, field: "changes[1].ends", found: "z", expected: "w" };
  const lines = writeFindings({ ...findings, warnings: [law, ...findings.warnings] }, "text", 1).split("\n");
  expect(lines[0]).toBe("let op: content/a.mdx:1  status: gevonden x; verwacht y");
  expect(lines).toContain("1 keer let op; 1 open vraag in de teksten (npm run vragen).");
  expect(lines.at(-1)).toBe(
    "voor de beheerder: content/wetswijzigingen.yaml:7  changes[1].ends: gevonden z; verwacht w",
  );
});

it("for programs, they are JSON with every part by itself", () => {
  const read = JSON.parse(writeFindings(findings, "json", 2)) as Findings & { seconds: number };
  expect(read.problems).toHaveLength(2);
  expect(read.problems[0]).toEqual(findings.problems[1]);
  expect(read.seconds).toBe(2);
});

it("for GitHub, each is one line with what would break it written out", () => {
  expect(writeFindings(findings, "github", 1).split("\n")).toEqual([
    "::error file=content/a.mdx,line=3,title=inhoud::gevonden een regel\\u{7}; verwacht een%0Aandere",
    '::error file=content/b%2C c.yaml,line=7,title=phones[1].number::phones[1].number: gevonden "1%25"; verwacht een nummer',
    "::warning file=content/a.mdx,line=1,title=status::status: gevonden x; verwacht y",
  ]);
});

it("for GitLab, they are a report on the quality of code, where a fault keeps its mark when its line moves", () => {
  interface Entry {
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }
  const read = (from: Findings) => JSON.parse(writeFindings(from, "gitlab", 1)) as Entry[];
  const entries = read(findings);
  expect(entries.map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
    ["major", "content/a.mdx", 3],
    ["major", "content/b, c.yaml", 7],
    ["minor", "content/a.mdx", 1],
  ]);
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  const moved = { ...findings, problems: findings.problems.map((problem) => ({ ...problem, line: problem.line + 1 })) };
  expect(read(moved).map(({ fingerprint }) => fingerprint)).toEqual(entries.map(({ fingerprint }) => fingerprint));
});

it("outlines that cannot be drawn, or lie elsewhere, are told of their file and judge no house", () => {
  const draw = (arcs: number[][][], rings: number[][][]) =>
    readOutlines({
      file: "grens.json",
      data: {
        type: "Topology",
        arcs,
        objects: {
          municipalities: {
            type: "GeometryCollection",
            geometries: [{ type: "MultiPolygon", id: "GM1", arcs: rings }],
          },
        },
      },
      lineAt: () => 1,
    });
  const square = [
    [6, 52],
    [7, 52],
    [7, 53],
    [6, 52],
  ];
  expect(draw([square], [[[0]]] as never).problems).toEqual([]);
  expect(draw([square], [[[5]]] as never).problems).toMatchObject([
    { file: "grens.json", found: "een grens die niet te tekenen is" },
  ]);
  expect(draw([square.map(([x = 0, y = 0]) => [x * 1000, y])], [[[0]]] as never)).toMatchObject({
    problems: [{ found: "een grens buiten Nederland" }],
    outlines: new Map(),
  });
});
