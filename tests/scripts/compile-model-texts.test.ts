import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { formatProblem } from "../../src/domain/border/problem.ts";
import { contentRoot } from "../content-root.ts";

/** A figure of the model that a text quotes. */
const QUOTED = /(<Modelgetal quantity="[^>]*>)[^<]+(<)/u;

const root = mkdtempSync(join(tmpdir(), "compile-model-"));
const run = () => compile({ root, quiet: true, checkOnly: true }).problems.map(formatProblem);

function change(file: string, from: string | RegExp, to: string): number {
  const text = readFileSync(join(root, file), "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} does not stand in ${file}`);
  writeFileSync(join(root, file), changed);
  return text.slice(0, text.search(from)).split("\n").length;
}

beforeEach(() => cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the compile step", () => {
  it("stops when a text states another figure than the model gives, and says where and which", () => {
    const line = change(
      "content/modelteksten/handleiding.mdx",
      '<Modelgetal quantity="deaths" region="drenthe" year="2040">7.396<',
      '<Modelgetal quantity="deaths" region="drenthe" year="2040">8.396<',
    );
    expect(run()).toEqual([
      expect.stringMatching(
        new RegExp(
          `^content/modelteksten/handleiding.mdx:${line} .*gevonden "8.396"; verwacht "7.396" volgens het model`,
        ),
      ),
    ]);
  });

  it("stops when another text does so, or when the model itself changes under the texts", () => {
    const guide = readdirSync(join(root, "content/handreikingen"))
      .map((name) => `content/handreikingen/${name}`)
      .find((file) => QUOTED.test(readFileSync(join(root, file), "utf8")));
    if (guide === undefined) throw new Error("no guide quotes a figure of the model");
    change(guide, QUOTED, "$1ongeveer veel$2");
    change("content/prognose/parameters/mean-stay-days.yaml", "central: 21", "central: 22");
    const problems = run();
    expect(problems.some((problem) => problem.startsWith(`${guide}:`))).toBe(true);
    expect(problems.some((problem) => problem.startsWith("content/modelteksten/handleiding.mdx:"))).toBe(true);
  });

  it("stops at an example the model cannot compute", () => {
    const line = change("content/modelteksten/handleiding.mdx", "growthPerYear: 0.02", "growthPerYear: 2");
    expect(run()).toEqual([
      expect.stringMatching(
        new RegExp(
          `^content/modelteksten/handleiding.mdx:(${line}|${line - 5}) .*growthPerYear van -0.1 tot en met 0.15`,
        ),
      ),
    ]);
  });

  it.each([
    ["gelderland,2025,10,100,2000,5,Netwerk", "regio"],
    ["twente,25,10,100,2000,5,Netwerk", "jaar"],
    ["twente,2025,10,honderd,2000,5,Netwerk", "opnames"],
    ["twente,2025,10,100,4000,5,Netwerk", "beddagen"],
    ["twente,2025,10,100,2000,-5,Netwerk", "weigeringen"],
    ["twente,2025,10,100,2000,5,", "bron"],
    ["twente,2025,10,100,2000,5", "", "evenveel kolommen"],
  ])("refuses a wrong row of what really happened: %s", (row, field, expected = "") => {
    const file = "content/prognose/realisatie.csv";
    writeFileSync(
      join(root, file),
      `regio,jaar,bedden,opnames,beddagen,weigeringen,bron\nsalland,2025,10,100,2000,5,Netwerk\n${row}\n`,
    );
    const problems = run();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${file}:3 .*${field}.*${expected}`));
  });
});
