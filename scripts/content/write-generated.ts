import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeNextFolder, recoverFolder, swapFolder } from "./swap-folder.ts";

/** File names with the value each holds as JSON, or the text of a module. */
export type GeneratedFiles = Readonly<Record<string, unknown>>;

/**
 * Writes the compiled files as one folder that takes the place of the last one, so that a reader never sees half a file
 * or files of two versions, and a failure leaves the last good output. Unchanged files stay the same files.
 * @returns paths of the files that are new or changed
 */
export function writeGenerated(folder: string, files: GeneratedFiles): string[] {
  mkdirSync(dirname(folder), { recursive: true });
  recoverFolder(folder);
  const names = Object.keys(files);
  const changed = new Set(names.filter((name) => !holds(join(folder, name), files[name])));
  // A folder that already holds just this is left alone: others may be reading it.
  if (changed.size === 0 && existsSync(folder) && readdirSync(folder).length === names.length) return [];
  const next = makeNextFolder(folder);
  try {
    for (const name of names) {
      if (changed.has(name)) write(join(next, name), files[name]);
      // Unchanged, it gets a second name.
      else linkSync(join(folder, name), join(next, name));
    }
    swapFolder(next, folder);
    return names.filter((name) => changed.has(name)).map((name) => join(folder, name));
  } finally {
    if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  }
}

function write(path: string, value: unknown): void {
  const file = openSync(path, "w");
  try {
    for (const piece of writeOut(value)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Whether there is a file with just this in it. */
function holds(path: string, value: unknown): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path);
  let at = 0;
  for (const piece of writeOut(value)) {
    const bytes = Buffer.from(piece);
    if (!text.subarray(at, at + bytes.length).equals(bytes)) return false;
    at += bytes.length;
  }
  return at === text.length;
}

/** So many at once: the JSON of all houses of a country as one text takes tens of megabytes. */
const ITEMS_IN_PIECE = 200;

/** A text as it is, and anything else as JSON, in pieces that follow each other. */
function* writeOut(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (!Array.isArray(value)) yield `${JSON.stringify(value)}\n`;
  else {
    yield "[";
    for (let from = 0; from < value.length; from += ITEMS_IN_PIECE)
      yield (from === 0 ? "" : ",") + JSON.stringify(value.slice(from, from + ITEMS_IN_PIECE)).slice(1, -1);
    yield "]\n";
  }
}
