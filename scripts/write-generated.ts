import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** File names with the value each holds as JSON. */
export type GeneratedFiles = Readonly<Record<string, unknown>>;

/**
 * Writes the compiled files into a folder: first all of them aside, then each into its place at once, so that a reader
 * never sees half a file and a failure leaves the last good output. Unchanged files stay untouched, others disappear.
 */
export function writeGenerated(folder: string, files: GeneratedFiles): void {
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(join(folder, ".nieuw-"));
  try {
    const changed = Object.entries(files).flatMap(([name, value]) => {
      const text = `${JSON.stringify(value)}\n`;
      if (readIfThere(join(folder, name)) === text) return [];
      writeFileSync(join(aside, name), text);
      return [name];
    });
    for (const name of changed) renameSync(join(aside, name), join(folder, name));
    const stale = readdirSync(folder).filter((name) => name.endsWith(".json") && !Object.hasOwn(files, name));
    for (const name of stale) rmSync(join(folder, name));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
