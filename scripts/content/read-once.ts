/** Texts of files, each read once while a check of all content runs: several checks look at the same thousands. */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";

let texts: Map<string, string> | undefined;

/** Runs this with every file as it was when it was first asked for: what changes meanwhile is for the next time. */
export function readingOnce<Result>(work: () => Result): Result {
  if (texts) return work();
  texts = new Map();
  try {
    return work();
  } finally {
    texts = undefined;
  }
}

/** A file as UTF-8, with U+FFFD for what is none. Throws as readFileSync does. */
export function readText(path: string): string {
  const known = texts?.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8");
  texts?.set(path, text);
  return text;
}

/** Stands where bytes are no UTF-8; a text may also hold it by itself. */
const UNREADABLE = "\ufffd";

/** Whether a file is UTF-8 throughout. Throws as readFileSync does. */
export function isReadable(path: string): boolean {
  return !readText(path).includes(UNREADABLE) || isUtf8(readFileSync(path));
}
