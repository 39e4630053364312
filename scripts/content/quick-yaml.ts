import { CORE_SCHEMA, load } from "js-yaml";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { parseYaml, type ParsedYaml } from "../../src/domain/border/parse-yaml.ts";

/** What the quick parser takes otherwise than the strict one, or may: a text with one of these is parsed strictly. */
const NOT_PLAIN: readonly RegExp[] = [
  // Tabs, other line ends, characters outside the plane of ordinary letters.
  /[\t\r\ufeff\u0085\u2028\u2029]|[^\n\x20-\uffff]/u,
  // Where a value may begin: references, tags, directives, merges, several documents, numbers that are not plainly decimal.
  /(?:^\s*|[:,[{-]\s+|[[{,]|["']:)(?:[&*!%@`|?~]|<<|\.{1,3}|--|[-+]?(?:0[box\d]|\d+_|\.\d)|[-+]\.|[-+]?[\d.]+e)/imu,
  /(?<![\w=/?-])[&*!]\S/u,
  // A key or a point of a list with nothing in it, and a comment against a value.
  /(?:^|[\s[{,])null\s*:|[[{,]\s*:|^\s*-\s*$|[\]}"']#/imu,
];

/** A value in quotes that closes on its line. What stands within it is text, whatever it looks like. */
const QUOTED = /(?<=(?:^|[:,[{-])[^\S\n]*)(?:"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\n]|'')*')/gmu;
/** A quote that opens a value and does not close on its line. */
const OPEN_QUOTE = /(?:^|[\s[{,]|["']:)(?:"(?:[^"\\\n]|\\[^\n])*(?:\\?\n|$)|'[^'\n]*(?:''[^'\n]*)*(?:\n|$))/u;
/** Stands for brackets with what was in them; no text that is parsed quickly has this character. */
const CLOSED = "\u0001";
/** Brackets that close on their line, hold no others, and are no name of a field, nor hold brackets as a name. */
const FLAT = /(?:\[[^[\]{}\n]*\]|\{(?!\s*\u0001)(?:[^[\]{}\n,]|,(?!\s*\u0001))*\})(?!\s*:)/gu;
/** Brackets deeper than this are not plain. */
const DEEPEST = 3;
/** A bracket where a value may begin. */
const OPEN_BRACKET = /(?:^|[\s:,])[[{]/mu;

/**
 * Parses YAML as `parseYaml` does, in a fraction of the time and without keeping the tree of the text: a sound and plain
 * text, as nearly every record is, is read by a parser that only reads. Whatever that one refuses, or might take
 * otherwise, is parsed strictly; so is a text of which somebody asks where a field stands.
 * @param linesBefore the lines of the file above this text
 */
export function parsePlainYaml(file: string, text: string, linesBefore = 0): ParsedYaml {
  const plain = loadPlainly(text);
  const strict = plain === undefined || plain === null ? parseYaml(file, text, linesBefore) : undefined;
  if (strict?.problems) return strict;
  const data = strict ? strict.document.data : plain;
  const recall = () => recallStrict(file, text, linesBefore);
  return {
    document: {
      file,
      data,
      lineAt: (path) => recall()?.lineAt(path) ?? 1,
      typedAt: (path) => recall()?.typedAt?.(path),
    },
  };
}

/** The last text of which somebody asked for lines: mostly for several, one after the other. */
let last: { file: string; text: string; linesBefore: number; document: ParsedDocument | undefined } | undefined;

/** Parsed again rather than kept: the trees of thousands of records fill the memory, and few are asked for lines. */
function recallStrict(file: string, text: string, linesBefore: number): ParsedDocument | undefined {
  if (last?.file !== file || last.text !== text || last.linesBefore !== linesBefore)
    last = { file, text, linesBefore, document: parseYaml(file, text, linesBefore).document };
  return last.document;
}

/** Whether both parsers surely take a text alike, as far as they take it at all. */
export function isPlainYaml(text: string): boolean {
  if (NOT_PLAIN.some((refused) => refused.test(text))) return false;
  const unquoted = text.replaceAll(QUOTED, "q");
  return !OPEN_QUOTE.test(unquoted) && !OPEN_BRACKET.test(leaveOutClosed(unquoted));
}

/** The value of a plain and sound text; of any other undefined. */
function loadPlainly(text: string): unknown {
  if (!isPlainYaml(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** A text without its quotes, without the brackets that close. */
function leaveOutClosed(unquoted: string): string {
  let left = unquoted;
  for (let depth = 0; depth < DEEPEST; depth += 1) left = left.replaceAll(FLAT, CLOSED);
  return left;
}
