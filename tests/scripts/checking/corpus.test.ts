import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { formatProblem, type Problem } from "../../../src/domain/border/problem.ts";
import { contentRoot } from "../../content-root.ts";
import type { BrokenFile } from "./corpus/broken-file.ts";
import { brokenHeads } from "./corpus/broken-heads.ts";
import { brokenHouses, inventHouse } from "./corpus/broken-houses.ts";
import { brokenSingles, type BrokenSingle } from "./corpus/broken-singles.ts";
import { brokenTexts } from "./corpus/broken-texts.ts";
import { findEnglish } from "./corpus/dutch.ts";

/** The day on which the invented files are judged. */
const DAY = "2026-11-28";
const PATIENCE_MS = 180_000;

const root = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function startAgain(): void {
  rmSync(join(root, "content"), { recursive: true, force: true });
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const check = () => compile({ root, quiet: true, checkOnly: true, day: DAY });

/** What is said of a file, when it is not the one message that it should be. */
function compare(what: string, found: readonly Problem[], line: number, told: RegExp): string[] {
  const [only] = found;
  if (found.length === 1 && only && only.line === line && told.test(formatProblem(only))) return [];
  return [`${what}: line ${line} ${String(told)}, told: ${found.map(formatProblem).join(" | ") || "nothing"}`];
}

function checkFiles(cases: readonly BrokenFile[]): string[] {
  startAgain();
  for (const { file, text } of cases) write(file, text);
  const { problems, warnings } = check();
  expect(findEnglish([...problems, ...warnings].map(formatProblem))).toEqual([]);
  return cases.flatMap(({ what, file, line, told, isWarning = false }) =>
    compare(
      what,
      (isWarning ? warnings : problems).filter((problem) => problem.file === file),
      line,
      told,
    ),
  );
}

/** Every file of the content takes one fault a round. */
function listRounds(cases: readonly BrokenSingle[]): BrokenSingle[][] {
  const rounds: BrokenSingle[][] = [];
  for (const one of cases) {
    const round = rounds.find((others) => others.every(({ file }) => file !== one.file));
    if (round) round.push(one);
    else rounds.push([one]);
  }
  return rounds;
}

function checkRound(round: readonly BrokenSingle[]): string[] {
  startAgain();
  const lines = round.map(({ what, file, from, to, lineAfter = 0 }) => {
    const text = readFileSync(join(root, file), "utf8");
    const match = from.exec(text);
    if (!match) throw new Error(`${what}: nothing to break`);
    write(
      file,
      text.replace(from, () => to),
    );
    return text.slice(0, match.index).split("\n").length + lineAfter;
  });
  const { problems } = check();
  expect(findEnglish(problems.map(formatProblem))).toEqual([]);
  const others = problems.filter((problem) => round.every(({ file }) => file !== problem.file)).map(formatProblem);
  expect(others).toEqual([]);
  return round.flatMap(({ what, file, told }, index) =>
    compare(
      what,
      problems.filter((problem) => problem.file === file),
      lines[index] ?? 0,
      told,
    ),
  );
}

describe("a broken file has one message, in Dutch, on the line of its fault, in one round with all others", () => {
  it("of more than four hundred kinds", () => {
    expect(brokenTexts.length + brokenHouses.length + brokenHeads.length + brokenSingles.length).toBeGreaterThan(400);
  });

  it.each([
    ["texts", brokenTexts],
    ["houses", brokenHouses],
    ["meetings, guides and names of files", brokenHeads],
  ] as const)(
    "among %s",
    (_name, cases) => {
      expect(checkFiles(cases)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "among files that exist once",
    () => {
      expect(listRounds(brokenSingles).flatMap(checkRound)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "and a sound house has none, but is told of when it seems to be another",
    () => {
      startAgain();
      write("content/hospices/verzonnen-1.yaml", inventHouse(9001));
      const second = inventHouse(9002).replaceAll("oud-verzonnen-9002", "oud-verzonnen-twee");
      write("content/hospices/verzonnen-2.yaml", second.replace(/^name: .*$/mu, "name: Verzonnen huis 9001"));
      write("content/hospices/verzonnen-3.yaml", inventHouse(9003).replace("050-1239003", "050-1239001"));
      write("content/hospices/verzonnen-4.yaml", inventHouse(9004).replace("Teststraat 9005", "Teststraat 9002"));
      const { problems, warnings } = check();
      const about = (found: readonly Problem[]) =>
        found
          .filter(({ file, field }) => file.includes("/verzonnen-") && !field.startsWith("availability"))
          .map(({ file, field }) => [file, field]);
      expect(about(problems)).toEqual([["content/hospices/verzonnen-2.yaml", "name"]]);
      expect(about(warnings)).toEqual([
        ["content/hospices/verzonnen-3.yaml", "phones"],
        ["content/hospices/verzonnen-4.yaml", "address"],
      ]);
    },
    PATIENCE_MS,
  );
});
