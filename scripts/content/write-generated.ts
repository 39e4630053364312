import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
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
  const next = makeNextFolder(folder);
  try {
    const names = Object.keys(files);
    const changed = names.filter((name) => !placeFile(join(folder, name), join(next, name), files[name]));
    const isAlone = changed.length === 0 && existsSync(folder) && readdirSync(folder).length === names.length;
    // A folder that already holds just this is left alone: others may be reading it.
    if (!isAlone) swapFolder(next, folder);
    return changed.map((name) => join(folder, name));
  } finally {
    if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  }
}

/** Writes the file, or gives the last one a second name when nothing changed in it; whether that is so. */
function placeFile(last: string, next: string, value: unknown): boolean {
  const file = openSync(next, "w");
  try {
    for (const piece of writeOut(value)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
  const isSame = sizeIfThere(last) === statSync(next).size && readFileSync(last).equals(readFileSync(next));
  if (isSame) {
    rmSync(next);
    linkSync(last, next);
  }
  return isSame;
}

function sizeIfThere(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
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
