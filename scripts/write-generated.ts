import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeNextFolder, recoverFolder, swapFolder } from "./swap-folder.ts";

/** File names with the value each holds as JSON. */
export type GeneratedFiles = Readonly<Record<string, unknown>>;

/**
 * Writes the compiled files as one folder that takes the place of the last one, so that a reader never sees half a file
 * or files of two versions, and a failure leaves the last good output. Unchanged files stay the same files.
 */
export function writeGenerated(folder: string, files: GeneratedFiles): void {
  mkdirSync(dirname(folder), { recursive: true });
  recoverFolder(folder);
  const next = makeNextFolder(folder);
  try {
    for (const [name, value] of Object.entries(files)) placeFile(join(folder, name), join(next, name), `${JSON.stringify(value)}\n`);
    swapFolder(next, folder);
  } finally {
    if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  }
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
