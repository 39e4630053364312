import { isMap, isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { FieldPath, Problem } from "../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";

export type ParsedYaml = { document: ParsedDocument; problems?: never } | { document?: never; problems: Problem[] };

/**
 * Parses YAML 1.2 (core schema: a date stays text) and keeps where each field stands. All problems come back at once.
 * `linesBefore` counts the lines of the file above this text.
 */
export function parseYaml(file: string, text: string, linesBefore = 0): ParsedYaml {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: true, prettyErrors: false });
  const problem = (line: number, found: string, expected: string): Problem => ({
    file,
    line: line + linesBefore,
    field: "",
    found,
    expected,
  });
  const faults = [...yaml.errors, ...yaml.warnings];
  if (faults.length > 0) {
    return {
      problems: faults.map(({ code, pos }) => problem(lines.linePos(pos[0]).line, wordYamlError(code), "geldige YAML")),
    };
  }
  try {
    // References are refused: with them a small file can grow without end, and two fields can change together unseen.
    const data: unknown = yaml.toJS({ maxAliasCount: 0 });
    if (data === null || data === undefined)
      return { problems: [problem(1, "een leeg bestand", "velden met waarden")] };
    return { document: { file, data, lineAt: (path) => lineOfField(yaml, lines, path) + linesBefore } };
  } catch {
    return { problems: [problem(1, "een verwijzing (* of &)", "de waarde zelf, zonder verwijzing")] };
  }
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

const YAML_ERRORS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "een veld dat er twee keer staat",
  TAB_AS_INDENT: "een tab; gebruik spaties om in te springen",
  BAD_INDENT: "een regel die verkeerd inspringt",
  MISSING_CHAR: "een ontbrekend teken, zoals een aanhalingsteken of haakje",
  MULTILINE_IMPLICIT_KEY: "een fout in de opbouw; zet tekst met een dubbele punt tussen aanhalingstekens",
  BLOCK_AS_IMPLICIT_KEY: "een fout in de opbouw; zet tekst met een dubbele punt tussen aanhalingstekens",
  MULTIPLE_DOCS: "een regel met --- halverwege",
};

function wordYamlError(code: string): string {
  return YAML_ERRORS[code] ?? `een fout in de opbouw (${code})`;
}
