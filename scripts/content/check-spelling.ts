import { decodeTrie } from "cspell-trie-lib";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";
import { writtenCollections } from "../../src/domain/content/collections.ts";
import { listFiles } from "./read-content.ts";

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

/** The body of a text, and the values of its front matter that are sentences. */
function readProse(root: string, file: string): Line[] {
  const source = readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n");
  const [, head = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(source) ?? [];
  const before = head.split("\n").length + 2;
  return [
    ...listSentences(parseLoosely(head))
      .filter((text) => !isId(text))
      .map((text) => ({ line: 1, text })),
    ...body.split("\n").map((text, index) => ({ line: before + index + 1, text })),
  ];
}

function readValues(root: string, file: string): Line[] {
  return listSentences(parseLoosely(readFileSync(join(root, file), "utf8"))).map((text) => ({ line: 1, text }));
}

/** What has a fault in its build-up is told by the reader of the file. */
function parseLoosely(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

/** One word in small letters is an id or a choice from a list. */
function isId(text: string): boolean {
  return /^[a-z-]+$/u.test(text);
}

/** Strings that are read by somebody: ids, addresses, classes and dates have no space and no capital. */
function listSentences(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z0-9/#:._-]+$/u.test(value) && /[/#:._\d-]/u.test(value) ? [] : [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(listSentences);
}
