import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Nothing was written, said in Dutch with why. */
export class NotWritten extends Error {}

/** Where files stand ready before they go to their places; a list in it means that they may go. */
const ASIDE = "content/.opslag";
const LIST = "lijst.json";

interface WaitingFile {
  /** Path from the project folder. */
  path: string;
  isNew: boolean;
}

/**
 * Writes files, by path from `root`, all or none. All of them first stand ready in a folder aside, with a list; only then
 * does each move to its place, which is one step of the disk. A program that is killed halfway leaves the list, by which
 * `finishWriting` completes the rest. Throws NotWritten, after restoring what was already replaced.
 */
export function writeTogether(
  root: string,
  files: ReadonlyMap<string, string>,
  rename: typeof renameSync = renameSync,
): void {
  finishWriting(root);
  const aside = join(root, ASIDE);
  const waiting = [...files.keys()].map((path): WaitingFile => ({ path, isNew: !existsSync(join(root, path)) }));
  try {
    mkdirSync(aside, { recursive: true });
    waiting.forEach(({ path, isNew }, index) => {
      writeSafely(join(aside, `${index}.nieuw`), files.get(path) ?? "");
      writeSafely(join(aside, `${index}.klaar`), files.get(path) ?? "");
      if (!isNew) writeSafely(join(aside, `${index}.oud`), readFileSync(join(root, path)));
    });
    writeSafely(join(aside, `${LIST}.half`), JSON.stringify(waiting));
    renameSync(join(aside, `${LIST}.half`), join(aside, LIST));
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw new NotWritten(wordFailure(error));
  }
  moveAll(root, waiting, rename);
  rmSync(aside, { recursive: true, force: true });
}

/** Completes what a killed program left halfway, or clears what it had not begun to move. Returns the paths that it completed. */
export function finishWriting(root: string): string[] {
  const aside = join(root, ASIDE);
  if (!existsSync(aside)) return [];
  const waiting = readWaiting(root);
  try {
    for (const [index, { path }] of waiting.entries()) {
      const ready = join(aside, `${index}.klaar`);
      if (!existsSync(ready)) writeSafely(ready, readFileSync(join(aside, `${index}.nieuw`)));
      renameSync(ready, join(root, path));
    }
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    throw new NotWritten(wordFailure(error));
  }
  return waiting.map(({ path }) => path);
}

/** The files that a killed program left halfway; empty when there are none. */
export function listUnfinished(root: string): string[] {
  return readWaiting(root).map(({ path }) => path);
}

function readWaiting(root: string): WaitingFile[] {
  const list = join(root, ASIDE, LIST);
  if (!existsSync(list)) return [];
  const waiting = JSON.parse(readFileSync(list, "utf8")) as WaitingFile[];
  return waiting.filter(({ path }) => /^content\/(?!.*\.\.)/u.test(path));
}

function moveAll(root: string, waiting: readonly WaitingFile[], rename: typeof renameSync): void {
  const moved: number[] = [];
  try {
    for (const [index, { path }] of waiting.entries()) {
      rename(join(root, ASIDE, `${index}.klaar`), join(root, path));
      moved.push(index);
    }
    for (const folder of new Set(waiting.map(({ path }) => dirname(path)))) syncFolder(join(root, folder));
  } catch (error) {
    for (const index of moved) {
      const { path, isNew } = waiting[index]!;
      if (isNew) rmSync(join(root, path), { force: true });
      else renameSync(join(root, ASIDE, `${index}.oud`), join(root, path));
    }
    rmSync(join(root, ASIDE), { recursive: true, force: true });
    throw new NotWritten(wordFailure(error));
  }
}

/** On the disk itself when it returns, so that a name never points at half a file after a power cut. */
function writeSafely(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Some systems cannot do this for a folder; the files are in their places all the same.
  }
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: "de schijf is vol",
  EDQUOT: "uw ruimte op de schijf is op",
  EROFS: "de schijf is alleen om te lezen",
  EACCES: "u mag hier niet schrijven",
  EPERM: "u mag hier niet schrijven",
  EBUSY: "een ander programma heeft het bestand open",
  ENOENT: "een map bestaat niet",
  EIO: "de schijf geeft een fout",
};

function wordFailure(error: unknown): string {
  const { code = "", path = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const reason = FAILURES[code] ?? `het schrijven mislukte${code === "" ? "" : ` (${code})`}`;
  return `Er is niets geschreven: ${reason}${path === "" ? "" : ` (${path})`}.`;
}
