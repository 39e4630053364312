/** What this site does with its finished pages, done with the tools as they come. */
import type { AstroIntegration } from "astro";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import * as pagefind from "pagefind";

/** As compress-worker.ts packs for an ordinary build. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };
const GZIP = { level: 9 };
const SMALL = 1024;

/** A search index, and each text packed; named as the parts of this site are. */
export function doSameJobs(): AstroIntegration[] {
  return [after("search-index", index), after("hosting", pack)];
}

function after(name: string, finish: (site: string) => Promise<void>): AstroIntegration {
  return { name, hooks: { "astro:build:done": ({ dir }) => finish(fileURLToPath(dir)) } };
}

async function index(site: string): Promise<void> {
  const { index: made } = await pagefind.createIndex({ forceLanguage: "nl" });
  await made!.addDirectory({ path: site });
  await made!.writeFiles({ outputPath: join(site, "pagefind") });
  await pagefind.close();
}

async function pack(site: string): Promise<void> {
  for (const file of globSync("**/*.{html,json,xml,js,css,txt}", { cwd: site })) {
    const path = join(site, file);
    const text = readFileSync(path);
    if (text.length < SMALL) continue;
    writeFileSync(`${path}.br`, await promisify(brotliCompress)(text, BROTLI));
    writeFileSync(`${path}.gz`, await promisify(gzip)(text, GZIP));
  }
}
