import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { contentRoot } from "../../content-root.ts";

const contentFolder = pathToFileURL(`${join(contentRoot, "content")}/`);

export interface RawEntry {
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
}

/** All MDX entries of a folder under content/, with front matter read by the yaml package. */
export function readEntries(collection: string): RawEntry[] {
  const folder = new URL(`${collection}/`, contentFolder);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .map((name) => {
      const file = `content/${collection}/${name}`;
      const text = readFileSync(new URL(name, folder), "utf8");
      const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
      if (match === null) throw new Error(`${file}: geen kop tussen --- en ---`);
      return { id: name.replace(/\.mdx$/, ""), file, data: parse(match[1] ?? "") as unknown, body: match[2] ?? "" };
    });
}

export function readGlossary(): unknown {
  return parse(readFileSync(new URL("begrippen.yaml", contentFolder), "utf8"));
}
