import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../../src/domain/content/addresses/redirects.ts";

/** Redirects as the compile step left them in a project. Throws when it has not run. */
export function readRedirects(root: string): Redirect[] {
  return JSON.parse(readFileSync(join(root, "src/generated/redirects.json"), "utf8")) as Redirect[];
}

/** Redirects of a built site, from its `_redirects`; none when it has no such file. */
export function readBuiltRedirects(site: string): Redirect[] {
  const file = join(site, "_redirects");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => line.split(" ")).map(([from = "", to = ""]) => ({ from, to }));
}
