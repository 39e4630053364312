import { describeValue, type FieldPath, type Problem } from "../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { findStrayFiles, listFiles, readYaml } from "../content/read-content.ts";
import { compileWord, COUNT_WRITER, WordFault } from "./word-source.ts";

const FOLDER = "content/woorden";
const NAME = /^[a-z][a-zA-Z0-9]*$/u;

export interface CompiledWords {
  /** Name of each generated module, such as directory.ts, with its text. */
  files: Record<string, string>;
  problems: Problem[];
}

/**
 * Turns every file of `content/woorden` into a typed module: one export for each name at the top, lists and groups as
 * they stand. `root` is the folder that holds `content/`; without the folder there is nothing to write.
 */
export function compileWords(root: string): CompiledWords {
  const files: Record<string, string> = {};
  const problems = findStrayFiles(root, FOLDER, ".yaml");
  for (const file of listFiles(root, FOLDER, ".yaml")) {
    const read = readYaml(root, file);
    if (read.problems) {
      problems.push(...read.problems);
      continue;
    }
    const name = file.slice(FOLDER.length + 1, -".yaml".length);
    const written = recallModules(name, read.document);
    Object.assign(files, written.files);
    problems.push(...written.problems);
  }
  return { files, problems };
}

/** In development most changes are of something else than words, and a file that stayed the same is the same document. */
const writtenBefore = new WeakMap<ParsedDocument, CompiledWords>();

function recallModules(name: string, document: ParsedDocument): CompiledWords {
  const before = writtenBefore.get(document);
  if (before) return before;
  const problems: Problem[] = [];
  const written = { files: writeModules(name, document, problems), problems };
  writtenBefore.set(document, written);
  return written;
}

/** The module of a file, and beside it one for each name, so that a browser fetches only the words of what it shows. */
function writeModules(module: string, document: ParsedDocument, problems: Problem[]): Record<string, string> {
  const { data, file } = document;
  if (!isGroup(data)) {
    problems.push({ file, line: 1, field: "", found: describeValue(data), expected: "namen met een tekst erachter" });
    return {};
  }
  const report = (path: FieldPath, found: string, expected: string) =>
    problems.push({ file, line: document.lineAt(path), field: path.join("."), found, expected });
  const exports = Object.entries(data).map(([name, value]) => {
    if (!NAME.test(name)) report([name], `"${name}"`, "een naam zoals openNow, met een kleine letter aan het begin");
    const code = writeValue(value, [name], report);
    const ending = code.startsWith("(slots") || code.startsWith('"') ? "" : " as const";
    return [name, `export const ${name} = ${code}${ending};`] as const;
  });
  const write = (lines: readonly string[]) =>
    `${[`// Made from ${file}; change it there.`, ...importsOf(lines), ...lines].join("\n")}\n`;
  return {
    [`${module}.ts`]: write(exports.map(([, line]) => line)),
    ...Object.fromEntries(exports.map(([name, line]) => [`${module}.${name}.ts`, write([line])])),
  };
}

function importsOf(lines: readonly string[]): string[] {
  const counts = lines.some((line) => line.includes(`\${${COUNT_WRITER}(`));
  return counts ? [`import { ${COUNT_WRITER} } from "../charts/format-number.ts";`] : [];
}

type Report = (path: FieldPath, found: string, expected: string) => void;

function writeValue(value: unknown, path: FieldPath, report: Report): string {
  if (typeof value === "string") return writeText(value, path, report);
  if (Array.isArray(value))
    return `[${value.map((item, index) => writeValue(item, [...path, index], report)).join(", ")}]`;
  if (isGroup(value)) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${writeValue(item, [...path, key], report)}`)
      .join(", ")} }`;
  }
  report(path, describeValue(value), 'tekst; zet een getal of ja en nee tussen aanhalingstekens, zoals "2"');
  return '""';
}

function writeText(text: string, path: FieldPath, report: Report): string {
  try {
    return compileWord(text).code;
  } catch (error) {
    if (!(error instanceof WordFault)) throw error;
    report(path, error.message, error.expected);
    return '""';
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
