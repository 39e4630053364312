import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDirectory } from "../../scripts/content/read-directory.ts";
import { arrangeQuestions } from "../../src/domain/directory/questionnaire/arrange-questions.ts";
import { buildQuestionnaire } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { questionnaireWords } from "../../src/presentation/directory/questionnaire-words.ts";
import { firstQuestions } from "../../src/words/vragenlijst-volgorde.ts";
import { contentRoot } from "../content-root.ts";

const bundle = compileDirectory(readDirectory(contentRoot).documents).bundle!;
const { hospices, leads, networks } = bundle;
const questions = arrangeQuestions(
  buildQuestionnaire({ ...bundle, words: questionnaireWords }),
  firstQuestions,
).flatMap((section) => section.questions);
const claims = questions.filter(({ path }) => path.endsWith(".value"));
const PHONE = /\b0\d{1,3}-\d{6,8}\b/gu;

test("no number that is given as an example is the number of somebody", () => {
  const real = new Set(JSON.stringify([hospices, leads, networks]).match(PHONE));
  expect(real.size).toBeGreaterThan(0);
  const texts = globSync(
    [
      "content/woorden/*.yaml",
      "content/formats/*.mdx",
      "content/instellingen.yaml",
      "docs/**/*.md",
      "src/{components,domain,islands,pages,presentation}/**/*.{ts,tsx,astro}",
    ],
    { cwd: contentRoot },
  );
  const named = texts.flatMap((file) =>
    [...(readFileSync(join(contentRoot, file), "utf8").match(PHONE) ?? [])].map((number) => `${file}: ${number}`),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((line) => real.has(line.split(": ")[1]!))).toEqual([]);
});

test.each(claims)("$title is one question that yes, in consultation or no answers", ({ help }) => {
  expect(help).toMatch(/^(?!(?:Hoe|Wie|Wat|Waar|Welke?|Wanneer|Waarom)\b)[A-Z][^?]*\?$/u);
  expect(help).not.toMatch(/, en (?:hoe|wie|wat|waar|wanneer|kan|is|mag|zijn)\b/u);
});

test("a question is asked first of which house it is, in every file", () => {
  expect(questions[0]?.path).toBe("name");
});

test.each(questions.filter((question) => !claims.includes(question)))(
  "what $title asks ($path) says more than its title, in words of a house",
  ({ title, help }) => {
    const fold = (text: string) => text.toLowerCase().replace(/[^a-z ]/gu, "");
    const letters = (text: string) => [...fold(text).replaceAll(" ", "")].sort().join("");
    const others = questions.map((other) => fold(other.title)).filter((other) => other.split(" ").length > 3);
    expect(others.filter((other) => fold(help).includes(other))).toEqual([]);
    if (help !== "") expect(letters(help)).not.toBe(letters(title));
    expect(`${title} ${help}`).not.toMatch(/\b(?:id|ids|woordenlijst|veld|record|schema|term)\b/iu);
  },
);
