import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeNextFolder, recoverFolder, swapFolder } from "./swap-folder.ts";

/** File names with the value each holds as JSON, or the text of a module. */
export type GeneratedFiles = Readonly<Record<string, unknown>>;

/**
 * Writes the compiled files as one folder that takes the place of the last one, so that a reader never sees half a file
 * or files of two versions, and a failure leaves the last good output. Unchanged files stay the same files.
 */
export function writeGenerated(folder: string, files: GeneratedFiles): void {
  mkdirSync(dirname(folder), { recursive: true });
  recoverFolder(folder);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, value]) => [
      name,
      typeof value === "string" ? value : `${JSON.stringify(value)}\n`,
    ]),
  );
  if (holds(folder, texts)) return;
  const next = makeNextFolder(folder);
  try {
    for (const [name, text] of Object.entries(texts)) placeFile(join(folder, name), join(next, name), text);
    swapFolder(next, folder);
  } finally {
    if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  }
}

/** A folder that already holds just this is left alone: others may be reading it. */
function holds(folder: string, texts: Readonly<Record<string, string>>): boolean {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return (
    names.length === Object.keys(texts).length && names.every((name) => readIfThere(join(folder, name)) === texts[name])
  );
}

/** A second name for the file as it was, when nothing changed in it. */
function placeFile(last: string, next: string, text: string): void {
  if (readIfThere(last) === text) linkSync(last, next);
  else writeFileSync(next, text);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
