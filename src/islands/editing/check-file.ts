import { fileCheck as words } from "../../words/redactie-controle.ts";
import { sortProblems, type Problem } from "../../domain/border/problem.ts";
import { validateDocument, type ParsedDocument } from "../../domain/border/validate.ts";
import { contentSchemas, writtenCollections, type CollectionName } from "../../domain/content/collections.ts";
import { guideHeadings } from "../../domain/content/guide.ts";
import { checkBody, checkHeadings, listHeadings } from "../../domain/content/model-quotes/check-body.ts";
import type { QuoteWords } from "../../domain/content/model-quotes/model-quote.ts";
import { listTextParts } from "../../domain/content/text-parts.ts";
import { listAnswerChanges, type AnswerChange } from "../../domain/directory/questionnaire/answer-changes.ts";
import type { RecordPart } from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import { compileDirectory } from "../../domain/directory/records/compile.ts";
import { parseYaml } from "../../domain/border/parse-yaml.ts";
import { sayRecordChange } from "../../presentation/directory/say-record-change.ts";
import { splitText, type GivenFile } from "./read-file.ts";
import { placeAmongFiles } from "./site-documents.ts";
import type { SiteFiles } from "./site-files.ts";

/** What the check made of a file. */
export interface CheckedFile {
  /** Where the file belongs, as far as can be told from it. */
  file: string;
  problems: Problem[];
  /** Of a record: what differs from the version on the site; null when the site has none. */
  changes: AnswerChange[] | null;
  /** Of a text: its title, summary and headings. */
  outline: { title: string; summary: string; headings: string[] } | null;
}

/** What a check needs besides the file. */
export interface CheckContext {
  site: SiteFiles;
  /** Figures of the model; null leaves those in the text uncompared. */
  wordQuote: QuoteWords | null;
  /** The day of the check, as "2026-11-21". */
  day: string;
}

/** Checks one file, a record (YAML) or a text (MDX), by the rules of the compile step. */
export function checkFile(given: GivenFile, context: CheckContext): CheckedFile {
  return given.text.trimStart().startsWith("---\n") || given.name.endsWith(".mdx")
    ? checkText(given, context)
    : checkRecord(given, context);
}

function checkRecord({ name, text }: GivenFile, { site, day }: CheckContext): CheckedFile {
  const parsed = parseYaml(name, text);
  const data: unknown = parsed.document?.data;
  const file = locateRecord(name, data, site);
  const none = { file, changes: null, outline: null };
  if (parsed.problems) return { ...none, problems: parsed.problems.map((problem) => ({ ...problem, file })) };
  const problems = compileDirectory(placeAmongFiles(site.files, { ...parsed.document, file }, day)).problems ?? [];
  return { ...none, problems: sortProblems(problems), changes: compareRecord(file, data, { site, day }) };
}

/** By the file's own name, by the name of the record, or else as a new file in the folder that fits its fields. */
function locateRecord(name: string, data: unknown, { files }: SiteFiles): string {
  const { name: title, municipalities } = Object(data) as { name?: unknown; municipalities?: unknown };
  const known = Object.keys(files).find((file) => name !== "" && file.endsWith(`/${name}`));
  const folder = municipalities === undefined ? "content/hospices" : "content/netwerken";
  const sameTitle = Object.keys(files).find(
    (file) =>
      name === "" &&
      file.startsWith(folder) &&
      typeof title === "string" &&
      files[file]?.split("\n").some((line) => line.replace(/["']/gu, "") === `name: ${title}`),
  );
  return known ?? sameTitle ?? `${folder}/${name === "" ? "nieuw.yaml" : name}`;
}

function compareRecord(
  file: string,
  data: unknown,
  { site, day }: Pick<CheckContext, "site" | "day">,
): AnswerChange[] | null {
  const before = parseYaml(file, site.files[file] ?? "").document;
  if (!isRecord(before?.data) || !isRecord(data)) return null;
  if (listAnswerChanges(before.data, data).length === 0) return [];
  // The names come from the version on the site, which has no faults.
  const { bundle } = compileDirectory(placeAmongFiles(site.files, before, day));
  return listAnswerChanges(before.data, data, bundle && sayRecordChange(bundle));
}

function isRecord(value: unknown): value is RecordPart {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkText({ name, text }: GivenFile, { site, wordQuote }: CheckContext): CheckedFile {
  const fileName = name === "" ? "nieuw.mdx" : name;
  const split = splitText(text);
  const none = { file: fileName, changes: null, outline: null };
  const problemAt = (line: number, found: string, expected: string) => ({
    file: fileName,
    line,
    field: "",
    found,
    expected,
  });
  if (!split) return { ...none, problems: [problemAt(1, words.noHead.found, words.noHead.expected)] };
  const parsed = parseYaml(fileName, split.head, 1);
  if (parsed.problems) return { ...none, problems: parsed.problems };
  const { collection, problems } = findCollection(parsed.document);
  const file = `content/${collection}/${fileName}`;
  const inBody = [
    ...checkBody(split.body, new Set(site.terms), {
      parts: listTextParts(collection, parsed.document.data),
      laws: site.laws,
      wordQuote,
    }),
    ...(collection === "handreikingen" ? checkHeadings(split.body, guideHeadings) : []),
  ].map(({ line, found, expected }) => problemAt(line + split.bodyLine - 1, found, expected));
  const { title, summary } = Object(parsed.document.data) as { title?: unknown; summary?: unknown };
  return {
    file,
    problems: sortProblems([...problems, ...inBody].map((problem) => ({ ...problem, file }))),
    changes: null,
    outline: { title: toText(title), summary: toText(summary), headings: listHeadings(split.body) },
  };
}

/** A text does not say which collection it is for: the one whose fields it fits best. */
function findCollection(document: ParsedDocument): { collection: CollectionName; problems: Problem[] } {
  const [best] = writtenCollections
    .map((collection) => ({
      collection,
      problems: validateDocument(contentSchemas[collection], document).problems ?? [],
    }))
    .sort((a, b) => a.problems.length - b.problems.length);
  if (!best) throw new Error("there are no collections");
  return best;
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
