import { isMap, isNode, isScalar, type Document, type LineCounter } from "yaml";
import type { FieldPath, Problem } from "./problem.ts";
import type { ParsedDocument } from "./validate.ts";
import { listFaults, listReferences, parseLines, type YamlFault } from "./yaml-faults.ts";

export type ParsedYaml = { document: ParsedDocument; problems?: never } | { document?: never; problems: Problem[] };

/**
 * Parses YAML 1.2 (core schema: a date stays text) and keeps where each field stands. One message per fault: what the
 * parser meets after a fault in the build-up mostly follows from it.
 * @param linesBefore the lines of the file above this text
 */
export function parseYaml(file: string, text: string, linesBefore = 0): ParsedYaml {
  const { yaml, lines } = parseLines(text);
  const problem = ({ line, found, expected }: YamlFault): Problem => ({
    file,
    line: line + linesBefore,
    field: "",
    found,
    expected,
  });
  const faults = listFaults(yaml, lines, text);
  if (faults.length > 0) return { problems: faults.map(problem) };
  const references = listReferences(yaml, lines);
  // References are refused: with them a small file can grow without end, and two fields can change together unseen.
  if (references.length > 0) return { problems: references.map(problem) };
  const data: unknown = yaml.toJS({ maxAliasCount: 0 });
  if (data === null || data === undefined)
    return { problems: [problem({ line: 1, found: "een leeg bestand", expected: "velden met waarden" })] };
  const half = findHalfCharacter(text, data);
  if (half !== undefined) return { problems: [problem(half)] };
  return {
    document: {
      file,
      data,
      lineAt: (path) => lineOfField(yaml, lines, path) + linesBefore,
      typedAt: (path) => typedValue(yaml, path),
    },
  };
}

/** Half a surrogate pair, which only an escape can write: no file can hold it, and what reads our JSON stops at it. */
function findHalfCharacter(text: string, data: unknown): YamlFault | undefined {
  // As JSON it is written out, and a whole pair is not.
  if (!/\\u[dD][89a-fA-F]/u.test(text) || !/(?<!\\)(?:\\\\)*\\ud[89a-f]/u.test(JSON.stringify(data))) return undefined;
  const line = text.split("\n").findIndex((words) => /\\u[dD][89a-fA-F]/u.test(words)) + 1;
  return { line, found: "een half teken, als \\ud800", expected: "het teken zelf" };
}

/** What stands there where the value no longer tells it: 19.30 is the number 19.3, and 0598744213 loses its first digit. */
function typedValue(yaml: Document, path: FieldPath): string | undefined {
  const node = yaml.getIn(path, true);
  if (!isScalar(node) || (typeof node.value !== "number" && typeof node.value !== "boolean")) return undefined;
  return node.source;
}

/** The line of a field, or of the nearest field around it. */
function lineOfField(yaml: Document, lines: LineCounter, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOfField(yaml, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

/** Where a field begins: at its key when it has one, so an empty value still points at its own line. */
function offsetOfField(yaml: Document, path: FieldPath): number | undefined {
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = yaml.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
