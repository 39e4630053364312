import { readFileSync } from "node:fs";
import { glob, type Loader } from "astro/loaders";
import { parseYaml } from "./domain/border/parse-yaml.ts";

/**
 * The MDX files of a folder as a collection. Their heads are read as the check reads them: Astro's own reader takes a
 * date without quotes for a moment in time, and a build would stop on what the check let pass.
 */
export function readWrittenEntries(base: string): Loader {
  const loader = glob({ base, pattern: "**/*.mdx" });
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) =>
          context.parseData({ ...entry, data: { ...entry.data, ...(entry.filePath && readHead(entry.filePath)) } }),
      }),
  };
}

/** The fields above a text; empty when they cannot be read, which Astro tells itself. */
function readHead(file: string): object {
  const [, head = ""] = /^\uFEFF?---\r?\n([^]*?)\n---/u.exec(readFileSync(file, "utf8")) ?? [];
  return Object(parseYaml(file, head).document?.data) as object;
}
