import fc from "fast-check";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mdxToMdast } from "satteri";
import { afterAll, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { listContentFiles } from "../../../scripts/content/check-files.ts";
import { compile } from "../../../scripts/compile.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import { contentRoot } from "../../content-root.ts";
import { findEnglish } from "./corpus/dutch.ts";

/** Files that are broken in one round; each takes one slip. */
const IN_ONE_ROUND = 50;
const RUNS = Math.min(Number(process.env["FUZZ_RUNS"] ?? 200), 2000);
const PATIENCE_MS = 1_200_000;

const root = mkdtempSync(join(tmpdir(), "mutations-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = listContentFiles(contentRoot).filter((file) => /\.(?:mdx|yaml|csv)$/u.test(file));

/** A slip of the hand at a place in a file, from 0 (begin) to 1 (end). */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom("lose", "type", "lose line", "repeat line", "swap lines", "cut"),
  typed: fc.constantFrom(
    "<",
    "{",
    "}",
    "'",
    '"',
    "[",
    "]",
    "(",
    ":",
    "\t",
    "#",
    "**",
    "|",
    "&",
    "*",
    "\u200b",
    "\u0007",
    "  ",
    "\n",
    "-",
    "é",
  ),
});

function mutate(text: string, { at, kind, typed }: { at: number; kind: string; typed: string }): string {
  const place = Math.floor(at * text.length);
  const lines = text.split("\n");
  const line = Math.floor(at * Math.max(lines.length - 1, 0));
  const [own = "", next = ""] = lines.slice(line, line + 2);
  if (kind === "lose") return text.slice(0, place) + text.slice(place + 1);
  if (kind === "type") return text.slice(0, place) + typed + text.slice(place);
  if (kind === "lose line") return lines.toSpliced(line, 1).join("\n");
  if (kind === "repeat line") return lines.toSpliced(line, 0, own).join("\n");
  if (kind === "swap lines") return lines.toSpliced(line, 2, next, own).join("\n");
  return text.slice(0, place);
}

/** Whether the build itself could not read the file. */
function isUnreadable(file: string, text: string): boolean {
  if (file.endsWith(".yaml")) return parseDocument(text, { prettyErrors: false }).errors.length > 0;
  if (!file.endsWith(".mdx")) return false;
  const [, body] = /^---\n[^]*?\n---\n([^]*)$/u.exec(text) ?? [];
  if (body === undefined) return true;
  try {
    mdxToMdast(body);
    return false;
  } catch {
    return true;
  }
}

it(
  "whatever slips in, the check does not fall over, speaks Dutch, names a line of the file, and lets nothing pass that the build cannot read",
  () => {
    const round = fc
      .uniqueArray(fc.nat({ max: files.length - 1 }), { minLength: IN_ONE_ROUND, maxLength: IN_ONE_ROUND })
      .chain((chosen) =>
        fc.tuple(fc.constant(chosen), fc.array(slip, { minLength: IN_ONE_ROUND, maxLength: IN_ONE_ROUND })),
      );
    fc.assert(
      fc.property(round, ([chosen, slips]) => {
        cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
        const broken = chosen.map((index, at) => {
          const file = files[index]!;
          const text = mutate(readFileSync(join(root, file), "utf8"), slips[at]!);
          writeFileSync(join(root, file), text);
          return { file, text };
        });
        const { problems, warnings } = compile({ root, quiet: true, checkOnly: true });
        const messages = [...problems, ...warnings].map(formatProblem);
        expect(findEnglish(messages)).toEqual([]);
        const told = new Set(problems.map(({ file }) => file));
        expect(
          broken.filter(({ file, text }) => isUnreadable(file, text) && !told.has(file)).map(({ file }) => file),
        ).toEqual([]);
        const lengths = new Map(broken.map(({ file, text }) => [file, text.split("\n").length + 1]));
        expect(problems.filter(({ file, line }) => line < 1 || line > (lengths.get(file) ?? Infinity))).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / IN_ONE_ROUND), endOnFailure: true },
    );
  },
  PATIENCE_MS,
);
