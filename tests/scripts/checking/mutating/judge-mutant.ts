import { isUtf8 } from "node:buffer";
import { parse as parseCsv } from "csv-parse/sync";
import { DEFAULT_SCHEMA, load } from "js-yaml";
import { mdxToMdast } from "satteri";
import { parseDocument } from "yaml";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import { findEnglish } from "../corpus/dutch.ts";

/** Messages for one slip; a whole file that was lost is missed in more places. */
const MOST_TOLD = 12;

/** What the check said: of the file itself, and of files that nobody broke. */
interface Told {
  own: readonly Problem[];
  warnings: readonly Problem[];
  elsewhere: readonly Problem[];
}

/** What is wrong with what the check said of one broken file; empty when it did as it should. */
export function judgeMutant(file: string, broken: Buffer, { own, warnings, elsewhere }: Told): string[] {
  const text = broken.toString("utf8");
  const lines = text.split(/\r?\n/u).length + 1;
  const told = [...own, ...warnings, ...elsewhere].map(
    ({ found, expected }) => `gevonden ${found}; verwacht ${expected}`,
  );
  const [first] = own;
  const [other] = elsewhere;
  return [
    ...findEnglish(told).map((message) => `not Dutch: ${message}`),
    ...(other && !first && !elsewhere.some((problem) => pointsAt(problem, file))
      ? [`names another file only: ${other.file}`]
      : []),
    ...(!other && !first && !canBuildRead(file, broken, text) ? ["passed, and the build cannot read it"] : []),
    ...own.filter(({ line }) => line < 1 || line > lines).map(({ line }) => `line ${line} of ${lines}`),
    ...(first && own.length > MOST_TOLD ? [`told ${own.length} times: ${first.found}`] : []),
  ];
}

/** What is missed elsewhere is told there, with the file or the folder where it should stand. */
function pointsAt({ expected }: Problem, file: string): boolean {
  return expected.includes(file) || expected.includes(file.slice(0, file.lastIndexOf("/")));
}

/** Whether the readers of the build can open it. */
function canBuildRead(file: string, bytes: Buffer, text: string): boolean {
  if (!isUtf8(bytes)) return false;
  try {
    readAsBuild(file, text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n"));
    return true;
  } catch {
    return false;
  }
}

function readAsBuild(file: string, text: string): void {
  if (file.endsWith(".json")) JSON.parse(text);
  else if (file.endsWith(".csv")) parseCsv(text, { columns: true, skip_empty_lines: true });
  else if (file.endsWith(".yaml")) readYaml(text);
  else if (file.endsWith(".mdx")) {
    const [, head = "", body] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(text) ?? [];
    if (body === undefined) throw new Error("no head");
    load(head, { schema: DEFAULT_SCHEMA });
    mdxToMdast(body);
  }
}

function readYaml(text: string): void {
  const [fault] = parseDocument(text, { prettyErrors: false }).errors;
  if (fault) throw fault;
}
