import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import { runImport } from "../../../scripts/importing/run-import.ts";
import { planImport } from "../../../scripts/importing/plan-import.ts";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { writeQuestionnaireWorkbook } from "../../../src/components/questionnaire/questionnaire-workbook.ts";
import type { DirectoryBundle } from "../../../src/domain/directory/records/bundle.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { buildQuestionnaire } from "../../../src/domain/directory/questionnaire/questionnaire.ts";
import { questionnaireWords } from "../../../src/presentation/directory/questionnaire-words.ts";
import { required } from "../../../src/words/vragenlijst.ts";
import { contentRoot } from "../../content-root.ts";
import { fillQuestionnaire, type FilledCell } from "../../fixtures/xlsx.ts";

/** A folder with the content of this site and one invented house, made anew before each test, and sheets filled in by hand. */
export const root = mkdtempSync(join(tmpdir(), "import-"));
export const record = join(root, "content/hospices/verzonnen-huis.yaml");
export const fixture = readFileSync(new URL("../../fixtures/hospices/verzonnen-huis.yaml", import.meta.url), "utf8");
export const bundle = compileContent();
export const sections = buildQuestionnaire({ ...bundle, words: questionnaireWords });
export const questions = sections.flatMap((section) => section.questions);
/** A questionnaire of no house yet, made on a day. */
export const blank = { date: "2026-11-21", known: {}, given: {}, sendTo: "Stuur dit naar uw netwerk." };
export const workbook = await writeQuestionnaireWorkbook(sections, blank);
export const always = { "checked.on": "01-12-2026", "checked.by_role": "coördinator" };

function compileContent(): DirectoryBundle {
  const compiled = compileDirectory(readDirectory(contentRoot).documents);
  if (!compiled.bundle) throw new Error("The content of this site does not compile.");
  return compiled.bundle;
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
  writeFileSync(record, fixture);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The spreadsheet of the site, filled in by hand. */
export async function fillWorkbook(
  answers: Readonly<Record<string, FilledCell>>,
  change?: (sheet: string, xml: string) => string,
): Promise<string> {
  const file = join(root, "vragenlijst.xlsx");
  writeFileSync(file, await fillQuestionnaire(workbook, byTitle(answers), change));
  return file;
}

/** Answers by path under the titles of their questions, as sheets show them. */
export function byTitle(answers: Readonly<Record<string, FilledCell>>): Record<string, FilledCell> {
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => {
      const { title, isRequired } = questions.find((question) => question.path === path)!;
      return [isRequired ? required({ title }) : title, answer];
    }),
  );
}

export function fillCsv(answers: Readonly<Record<string, string>>, separator = ";"): string {
  const file = join(root, "vragenlijst.csv");
  const lines = Object.entries(answers).map(([path, text]) =>
    [path, "", `"${text.replaceAll('"', '""')}"`].join(separator),
  );
  writeFileSync(file, `\uFEFF${["veld", "vraag", "antwoord"].join(separator)}\r\n${lines.join("\r\n")}\r\n`);
  return file;
}

export const today = "2026-12-01";
export const plan = (...files: string[]) => planImport(root, files, { today });
export const house = { id: "verzonnen-huis", name: "Het Verzonnen Huis", ...always };
export const run = (...args: string[]) => runImport(args, { root, from: root, today });
