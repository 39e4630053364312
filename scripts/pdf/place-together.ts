import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { linkRest, makeNextFolder, swapFolder } from "../content/swap-folder.ts";

/** Puts files into a built site, by path from its folder, all of them or none: the site is replaced whole. */
export function placeTogether(site: string, files: ReadonlyMap<string, Uint8Array>): void {
  const next = makeNextFolder(site);
  try {
    linkRest(site, next, new Set([...files.keys()].map(normalize)));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), content);
    }
    swapFolder(next, site);
  } finally {
    if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  }
}
