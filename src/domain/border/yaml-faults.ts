import { isAlias, LineCounter, parseDocument, visit, type Document } from "yaml";

export interface YamlFault {
  line: number;
  found: string;
  expected: string;
}

export function parseLines(text: string): { yaml: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return {
    // What it warns of in English, the checks tell.
    yaml: parseDocument(text, {
      lineCounter: lines,
      version: "1.2",
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: "error",
    }),
    lines,
  };
}

/** Fields that stand there twice, each; and of the rest the first fault, or every quote that does not close. */
export function listFaults(yaml: Document, lines: LineCounter, text: string): YamlFault[] {
  const faults = [...yaml.errors, ...yaml.warnings];
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const twice = faults.filter(({ code }) => code === "DUPLICATE_KEY");
  const [first] = faults.filter(({ code }) => code !== "DUPLICATE_KEY").sort((a, b) => a.pos[0] - b.pos[0]);
  const others = first ? findCauses(text.split("\n"), lineOf(first.pos[0]), first.code) : [];
  return [...twice.map(({ code, pos }) => ({ line: lineOf(pos[0]), ...wordYamlError(code) })), ...others];
}

/** What began the fault that the parser met on this line: mostly a line or more before it. */
function findCauses(rows: readonly string[], line: number, code: string): YamlFault[] {
  const tab = rows.findIndex((row) => /^ *\t/u.test(row) && !/^\s*(?:#|$)/u.test(row));
  if (tab >= 0 && tab <= line) return [{ line: tab + 1, ...wordYamlError("TAB_AS_INDENT") }];
  const quotes = listLooseQuotes(rows);
  if (quotes.length > 0) return quotes;
  const dash = rows.findIndex((row) => /^\s*-[\p{L}"'{[]/u.test(row));
  if (dash >= 0 && dash < line) return [{ line: dash + 1, ...wordYamlError("NO_SPACE_AFTER_DASH") }];
  const open = rows.slice(0, line).findLastIndex((row) => countOpen(row) !== 0);
  if (open >= 0 && line - open <= 3) return [{ line: open + 1, ...wordYamlError("OPEN_BRACKET") }];
  const row = rows[line - 1] ?? "";
  const isDeeper = indentOf(rows[line] ?? "") > indentOf(row) && /:\s+\S/u.test(row) && !/:\s.*:\s/u.test(row);
  if (isDeeper && /IMPLICIT_KEY/u.test(code)) return [{ line: line + 1, ...wordYamlError("BAD_INDENT") }];
  if (/IMPLICIT_KEY|MISSING_CHAR/u.test(code) && !/:(?:\s|$)/u.test(row))
    return [{ line, ...wordYamlError("NO_COLON") }];
  return [{ line, ...wordYamlError(code) }];
}

function indentOf(row: string): number {
  return row.trim() === "" ? 0 : row.length - row.trimStart().length;
}

/** Brackets that a line opens and does not close. Brackets within quotes, and in text, are none. */
function countOpen(row: string): number {
  const [, value = ""] = /(?::\s+|-\s+)([[{].*)$/u.exec(row) ?? [];
  const bare = value.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gu, "");
  return (bare.match(/[[{]/gu) ?? []).length - (bare.match(/[\]}]/gu) ?? []).length;
}

/** Values that begin with a quote and do not end with it: 't Huis. */
function listLooseQuotes(rows: readonly string[]): YamlFault[] {
  const faults: YamlFault[] = [];
  let left = [...rows];
  for (let index = 0; index < rows.length; index += 1) {
    if (!isLooseQuote(rows[index] ?? "")) continue;
    const mended = left.map((row, at) => (at === index ? row.replace(/(['"]).*$/u, "tekst") : row));
    if (countFaults(mended) >= countFaults(left) && faults.length === 0) continue;
    left = mended;
    faults.push({ line: index + 1, ...wordQuote(QUOTED_VALUE.exec(rows[index] ?? "")?.[1] ?? "") });
  }
  return faults;
}

function countFaults(rows: readonly string[]): number {
  return parseLines(rows.join("\n")).yaml.errors.length;
}

function wordQuote(text: string): Omit<YamlFault, "line"> {
  const value = text.trim();
  const bare = value.replace(/^['"]/u, "").replaceAll('"', "");
  const safe = value.startsWith("'") && !value.includes('"') ? `"${value}"` : `"${bare}"`;
  return {
    found: `een aanhalingsteken dat niet sluit (${value.slice(0, 40)})`,
    expected: `${VALID}: dubbele aanhalingstekens om de hele tekst, zoals ${safe.slice(0, 60)}`,
  };
}

const QUOTED_VALUE = /^\s*(?:- )?(?:[\w.-]+:\s+|- )(['"].*)$/u;

function isLooseQuote(row: string): boolean {
  const [, value = ""] = QUOTED_VALUE.exec(row) ?? [];
  return value !== "" && !/^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")\s*(?:#.*)?$/u.test(value);
}

export function listReferences(yaml: Document, lines: LineCounter): YamlFault[] {
  const at: number[] = [];
  visit(yaml, {
    Node: (_key, node) => {
      const isReference = isAlias(node) || ("anchor" in node && node.anchor !== undefined);
      if (isReference && node.range) at.push(lines.linePos(node.range[0]).line);
    },
  });
  return at.slice(0, 1).map((line) => ({
    line,
    found: "een verwijzing (* of &)",
    expected: "de waarde zelf, zonder verwijzing; een tekst met * of & staat tussen aanhalingstekens",
  }));
}

const VALID = "geldige YAML";
const COLON = `${VALID}; zet tekst met een dubbele punt tussen aanhalingstekens`;

const YAML_ERRORS: Readonly<Record<string, readonly [found: string, expected?: string]>> = {
  NO_SPACE_AFTER_DASH: [
    "een streepje zonder spatie",
    `${VALID}: een streepje en een spatie vóór elk punt van een lijst`,
  ],
  NO_COLON: [
    "een veld zonder dubbele punt en spatie",
    `${VALID}: de naam van het veld, een dubbele punt, een spatie en de waarde`,
  ],
  OPEN_BRACKET: ["een haakje dat niet sluit, of te veel sluit", `${VALID}: bij elk haakje [ of { hoort één ] of }`],
  DUPLICATE_KEY: ["een veld dat er twee keer staat"],
  TAB_AS_INDENT: ["een tab; gebruik spaties om in te springen"],
  BAD_INDENT: ["een regel die verkeerd inspringt", `${VALID}: velden onder elkaar met evenveel spaties ervoor`],
  MISSING_CHAR: ["een ontbrekend teken, zoals een aanhalingsteken of haakje"],
  MULTILINE_IMPLICIT_KEY: ["een fout in de opbouw", COLON],
  BLOCK_AS_IMPLICIT_KEY: ["een fout in de opbouw", COLON],
  BLOCK_IN_FLOW: ["een lijst of veld binnen haakjes", `${VALID}: binnen [ ] en { } staan waarden met komma's ertussen`],
  BAD_ALIAS: ["een teken * of & vooraan", `${VALID}: zet de tekst tussen aanhalingstekens`],
  BAD_SCALAR_START: [
    "een teken waarmee een tekst niet kan beginnen, zoals @ of `",
    `${VALID}: zet de tekst tussen aanhalingstekens`,
  ],
  BAD_DQ_ESCAPE: [
    "een schuine streep naar links in dubbele aanhalingstekens",
    `${VALID}: schrijf \\\\ of gebruik enkele aanhalingstekens`,
  ],
  MULTIPLE_DOCS: ["een regel met --- halverwege"],
  UNEXPECTED_TOKEN: ["een teken dat hier niet kan staan", `${VALID}: let op haakjes, komma's en inspringen`],
};

function wordYamlError(code: string): { found: string; expected: string } {
  const [found, expected = VALID] = YAML_ERRORS[code] ?? ["een fout in de opbouw"];
  return { found, expected };
}
