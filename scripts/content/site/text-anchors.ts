import Slugger from "github-slugger";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listNodes, wordsOf, type TextNode } from "../texts/text-node.ts";

/** Ids that the build gives to the headings of a text. */
export function listHeadingIds(tree: TextNode): string[] {
  const slugger = new Slugger();
  return listNodes(tree)
    .filter(({ type }) => type === "heading")
    .map((heading) => slugger.slug(wordsOf(heading)));
}

/** Ids typed in a source file of the site, or in one that it imports. */
export function listSourceIds(file: string, seen: Set<string> = new Set()): string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const source = readFileSync(file, "utf8");
  const own = [...source.matchAll(/\sid="([a-z][\w-]*)"/gu)].map(([, id = ""]) => id);
  const imported = [...source.matchAll(/from "(\.{1,2}\/[^"]+\.(?:astro|tsx))"/gu)].map(([, path = ""]) => path);
  return [...own, ...imported.flatMap((path) => listSourceIds(join(dirname(file), path), seen))];
}
