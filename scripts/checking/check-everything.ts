import type { Problem } from "../../src/domain/border/problem.ts";
import { dutchDay, readBuildMoment } from "../../src/domain/content/build-moment.ts";
import { compile } from "../compile.ts";
import { createSpeller, findUnknownWords } from "../content/check-spelling.ts";
import { listOpenQuestions } from "../content/list-open-questions.ts";
import { readOwnWords } from "../content/own-words.ts";
import { checkChangedFacts } from "./check-changed-facts.ts";

/** Everything that can be said of the content, by what an editor has to do with it. */
export interface Findings {
  /** What has to be mended before the site can be built. */
  problems: Problem[];
  /** What may be wrong or has to be looked at. */
  warnings: Problem[];
  /** Number of questions that the texts leave open; `npm run vragen` lists them. */
  openQuestions: number;
}

/** The check of all content under `root`: that of the build, and what only an editor wants to know. */
export function checkEverything(
  root: string,
  day: string = dutchDay(readBuildMoment(process.env["SOURCE_DATE_EPOCH"])),
): Findings {
  const { problems, warnings } = compile({ root, checkOnly: true, quiet: true, day });
  const torn = new Set(problems.map(({ file }) => file));
  return {
    problems,
    warnings: [...warnings, ...[...checkChangedFacts(root), ...checkWords(root)].filter(({ file }) => !torn.has(file))],
    openQuestions: listOpenQuestions(root).reduce((sum, { questions }) => sum + questions.length, 0),
  };
}

/** Words that neither the dictionary nor our own list knows, once for each file. A text that cannot be read is told elsewhere. */
function checkWords(root: string): Problem[] {
  const { words, problems } = readOwnWords(root);
  // With a fault in our own list every word of it would seem unknown.
  if (problems.length > 0) return [];
  const told = new Set<string>();
  return findUnknownWords(root, createSpeller(words))
    .filter(({ file, word }) => !told.has(`${file} ${word}`) && told.add(`${file} ${word}`))
    .map(({ file, line, word }) => ({
      file,
      line,
      field: "",
      found: `het woord "${word}"`,
      expected: "een woord uit het woordenboek, of hetzelfde woord met een reden in content/spelling.yaml",
    }));
}
