import { decodeTrie } from "cspell-trie-lib";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import { writtenCollections } from "../../src/domain/content/collections.ts";
import { listedPageKinds } from "../../src/domain/content/page-kinds.ts";
import { listFiles, readEntry, readYaml } from "./read-content.ts";
import { walkStrings } from "./walk-strings.ts";

/** A word that neither the dictionary nor our own list knows, where it stands. */
export interface UnknownWord {
  file: string;
  line: number;
  word: string;
}

/** Says whether a word is spelled as the dictionary of a language (BCP 47), Dutch unless said, or our own list has it. */
export type Speller = (word: string, language?: string) => boolean;

type Dictionary = Pick<ReadonlySet<string>, "has">;

/** Each is read when a text in its language is. */
const dictionaries: Readonly<Record<string, () => Dictionary>> = {
  nl: () => readTrie("@cspell/dict-nl-nl", "Dutch.trie.gz"),
  en: () => readTrie("@cspell/dict-en-gb-mit", "en_GB.trie.gz"),
  fy: readFrisian,
};

function readTrie(name: string, file: string): Dictionary {
  return decodeTrie(gunzipSync(readFileSync(join(findPackage(name), file))));
}

/** Hunspell's list holds nearly every form as a word of its own, so its rules for endings are not needed. */
function readFrisian(): Dictionary {
  const lines = readFileSync(join(findPackage("dictionary-fy"), "index.dic"), "utf8").split("\n");
  return new Set(lines.map((line) => line.replace(/\/.*$/u, "").trim()));
}

/** Folder of an installed package. */
const findPackage = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)));

/** @param own words that no dictionary has to know */
export function createSpeller(own: readonly string[]): Speller {
  const opened = new Map<string, Dictionary>();
  const open = (language: string): Dictionary => {
    const read = dictionaries[language];
    if (read === undefined) throw new RangeError(`geen woordenboek voor de taal "${language}"`);
    const dictionary = opened.get(language) ?? read();
    opened.set(language, dictionary);
    return dictionary;
  };
  const ours = new Set(own);
  const judge = (word: string, language: string): boolean => {
    const dictionary = open(language);
    const isWhole = (part: string) => [part, part.toLowerCase()].some((form) => ours.has(form) || dictionary.has(form));
    // A word of parts with hyphens is right when each part is: "VVT-bestuurder".
    return isWhole(word) || (word.includes("-") && word.split("-").every((part) => part === "" || isWhole(part)));
  };
  // Most words stand in many places, and looking one up takes longer than remembering it.
  const judged = new Map<string, boolean>();
  return (word, language = "nl") => {
    const key = `${language} ${word}`;
    const known = judged.get(key) ?? judge(word, language);
    judged.set(key, known);
    return known;
  };
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

/** Unknown words in the texts and word files under content/, each in the language of its file. */
export function findUnknownWords(root: string, knows: Speller): UnknownWord[] {
  const texts = writtenCollections
    .flatMap((name) => listFiles(root, `content/${name}`, ".mdx"))
    .map((file) => ({ file, lines: readProse(root, file) }));
  const words = listFiles(root, "content/woorden", ".yaml").map((file) => ({ file, lines: readValues(root, file) }));
  return [...texts, ...words].flatMap(({ file, lines }) =>
    lines.flatMap(({ line, text, language = findLanguage(file) }) =>
      listWords(text)
        .filter((word) => !knows(word, language))
        .map((word) => ({ file, line, word })),
    ),
  );
}

/** Language of the texts in content/fy/ and of the words around them in content/woorden/fy.yaml. */
function findLanguage(file: string): string {
  const [, name] = /^content\/(?:woorden\/)?([\w-]+)(?:\/|\.yaml$)/u.exec(file) ?? [];
  return listedPageKinds.find(({ collection, language }) => language && collection === name)?.language ?? "nl";
}

interface Line {
  line: number;
  text: string;
  /** Where it is another than that of the file. */
  language?: string;
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
    .map(({ path, text }) => ({
      line: document.lineAt(path),
      text,
      // What editors have to find out is written for them, in Dutch.
      ...(path.includes("open_questions") ? { language: "nl" } : {}),
    }));
}
