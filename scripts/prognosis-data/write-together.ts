import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes files all or none: each first beside its place, then all into place; when one fails, those already replaced get
 * their old bytes back and new ones disappear. Throws what went wrong after restoring.
 */
export function writeTogether(files: ReadonlyMap<string, string>, rename: typeof renameSync = renameSync): void {
  const aside = (path: string) => `${path}.nieuw`;
  const before = new Map([...files.keys()].map((path) => [path, existsSync(path) ? readFileSync(path) : null]));
  const replaced: string[] = [];
  try {
    for (const [path, text] of files) writeFileSync(aside(path), text);
    for (const path of files.keys()) {
      rename(aside(path), path);
      replaced.push(path);
    }
  } catch (error) {
    for (const path of replaced) {
      const bytes = before.get(path);
      if (bytes === null || bytes === undefined) rmSync(path, { force: true });
      else writeFileSync(path, bytes);
    }
    throw error;
  } finally {
    for (const path of files.keys()) rmSync(aside(path), { force: true });
  }
}
