import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as pagefind from "pagefind";
import { setBuiltSite } from "./sitemap-filter.ts";

/** Pagefind's own widgets; the search page has its own markup and does not use them. */
const widgetFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Indexes the finished site for the search page, as `/pagefind/`. Any failure fails the build. */
export function searchIndexIntegration(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => setBuiltSite(fileURLToPath(config.outDir)),
      "astro:build:done": ({ dir, logger }) => writeSearchIndex(fileURLToPath(dir), logger),
    },
  };
}

async function writeSearchIndex(site: string, logger: AstroIntegrationLogger): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: "nl" });
    throwWhenAny(errors);
    if (!index) throw new Error("Pagefind gaf geen index terug.");
    const added = await index.addDirectory({ path: site });
    throwWhenAny(added.errors);
    const { files, errors: fileErrors } = await index.getFiles();
    throwWhenAny(fileErrors);
    for (const file of files.filter(({ path }) => !widgetFile.test(path))) {
      const target = join(site, "pagefind", file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    logger.info(`${added.page_count} bestanden doorzocht voor de zoekpagina`);
  } finally {
    await pagefind.close();
  }
}

function throwWhenAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`De zoekindex kon niet worden gemaakt:\n${errors.join("\n")}`);
}
