import { decodeTrie } from "cspell-trie-lib";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { writtenCollections } from "../../src/domain/content/collections.ts";
import { listFiles, readEntry, readYaml } from "./read-content.ts";
import { walkStrings } from "./walk-strings.ts";

/** A word that neither the dictionary nor our own list knows, where it stands. */
export interface UnknownWord {
  file: string;
  line: number;
  word: string;
}

/** Says whether a word is spelled as the Dutch dictionary or our own list has it. */
export type Speller = (word: string) => boolean;

/** @param own words that the dictionary does not know */
export function createSpeller(own: readonly string[]): Speller {
  const file = join(dirname(fileURLToPath(import.meta.resolve("@cspell/dict-nl-nl"))), "Dutch.trie.gz");
  const dictionary = decodeTrie(gunzipSync(readFileSync(file)));
  const ours = new Set(own);
  const isWhole = (word: string) =>
    ours.has(word) || ours.has(word.toLowerCase()) || dictionary.has(word) || dictionary.has(word.toLowerCase());
  // A word of parts with hyphens is right when each part is: "VVT-bestuurder".
  return (word) =>
    isWhole(word) || (word.includes("-") && word.split("-").every((part) => part === "" || isWhole(part)));
}

/** Words of a line of text: letters with apostrophes and hyphens inside; addresses, markup and slots are none. */
export function listWords(line: string): string[] {
  const text = line
    .replaceAll(/https?:\S+|\b[\w-]+\.(?:nl|com|org|example|yaml|json|csv|xml|docx|xlsx)\b\S*/gu, " ")
    .replaceAll(/\]\([^)]*\)|<[^>]*>|`[^`]*`|#[a-z0-9-]+/gu, " ")
    .replaceAll(/\{\w+, (?:plural|select),/gu, ",")
    .replaceAll(/(?<=,\s*|\}\s*)(?:=\d+|\w+) (?=\{)/gu, " ")
    .replaceAll(/\{\w+\}|[{}]/gu, " ");
  return (text.match(/[\p{L}][\p{L}’'-]*[\p{L}]/gu) ?? []).map((word) => word.replaceAll("’", "'"));
}

/** Unknown words in the texts and word files under content/. */
export function findUnknownWords(root: string, knows: Speller): UnknownWord[] {
  const texts = writtenCollections
    .flatMap((name) => listFiles(root, `content/${name}`, ".mdx"))
    .map((file) => ({ file, lines: readProse(root, file) }));
  const words = listFiles(root, "content/woorden", ".yaml").map((file) => ({ file, lines: readValues(root, file) }));
  return [...texts, ...words].flatMap(({ file, lines }) =>
    lines.flatMap(({ line, text }) =>
      listWords(text)
        .filter((word) => !knows(word))
        .map((word) => ({ file, line, word })),
    ),
  );
}

interface Line {
  line: number;
  text: string;
}

/** The body of a text, and the values of its front matter that are sentences. What cannot be read is told elsewhere. */
function readProse(root: string, file: string): Line[] {
  const entry = readEntry(root, file);
  if (!entry.document) return [];
  return [
    ...listSentences(entry.document).filter(({ text }) => !isId(text)),
    ...entry.body.split("\n").map((text, index) => ({ line: entry.bodyLine + index, text })),
  ];
}

function readValues(root: string, file: string): Line[] {
  const { document } = readYaml(root, file);
  return document ? listSentences(document) : [];
}

/** One word in small letters is an id or a choice from a list. */
function isId(text: string): boolean {
  return /^[a-z-]+$/u.test(text);
}

/** Strings that are read by somebody: ids, addresses, classes and dates have no space and no capital. */
function listSentences(document: ParsedDocument): Line[] {
  return walkStrings(document.data, [])
    .filter(({ text }) => !(/^[a-z0-9/#:._-]+$/u.test(text) && /[/#:._\d-]/u.test(text)))
    .map(({ path, text }) => ({ line: document.lineAt(path), text }));
}
