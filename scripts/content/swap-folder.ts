import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/**
 * A folder that is replaced whole or not at all. The new one is made beside it and takes its place by renaming, which
 * no kill can cut in half. Between the two renames the old one stands aside; whoever comes next puts it back.
 */

const NEW = "nieuw";
const OLD = "vorige";
/** Two runs that swap the same folder at once get in each other's way for a moment only. */
const TRIES = 20;

function besideOf(folder: string, kind: typeof NEW | typeof OLD, owner: number): string {
  return join(dirname(folder), `.${basename(folder)}-${kind}-${owner}`);
}

/** An empty folder beside this one, named after this process. */
export function makeNextFolder(folder: string): string {
  const next = besideOf(folder, NEW, process.pid);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/** Gives everything in a folder a second name in the next one, but for these files, which are to be written anew. */
export function linkRest(folder: string, next: string, but: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (entry.isDirectory()) mkdirSync(join(next, path), { recursive: true });
    else if (!but.has(path)) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      linkSync(join(folder, path), join(next, path));
    }
  }
}

/** Puts the next folder in the place of the last one. */
export function swapFolder(next: string, folder: string): void {
  const old = besideOf(folder, OLD, process.pid);
  rmSync(old, { recursive: true, force: true });
  for (let tries = 1; ; tries += 1) {
    renameUnless(["ENOENT"], folder, old);
    if (renameUnless(tries < TRIES ? ["ENOTEMPTY", "EEXIST", "EPERM"] : [], next, folder)) break;
    rmSync(old, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function renameUnless(allowed: readonly string[], from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && allowed.includes(String(error.code))) return false;
    throw error;
  }
}

/** Puts back what a killed run had set aside, and removes what killed runs left beside the folder. */
export function recoverFolder(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  const leftovers = readdirSync(parent).flatMap((name) => {
    const start = `.${basename(folder)}-`;
    const [, kind, owner] = (name.startsWith(start) && /^(nieuw|vorige)-(\d+)$/u.exec(name.slice(start.length))) || [];
    return kind !== undefined && !isRunning(Number(owner)) ? [{ path: join(parent, name), kind }] : [];
  });
  for (const { path, kind } of leftovers) {
    if (kind === OLD && !existsSync(folder)) renameSync(path, folder);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Another process under this number; this one has only just begun and left nothing itself. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
