import { build } from "astro";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressSite } from "../../hosting/compress-site.ts";
import type { PageText } from "./page-text.ts";

/** Within the project, so that its packages are found, and outside those: there Astro compiles nothing. */
const PLACE = fileURLToPath(new URL("../../../.bench", import.meta.url));

export interface BuiltSite {
  /** Folder of the built site. */
  site: string;
  remove: () => void;
}

/** This site with every text packed as small as a release packs it; an ordinary build saves that time. */
export async function copyAsReleased(): Promise<BuiltSite> {
  const { root, remove } = makePlace("ligare");
  const site = join(root, "dist");
  cpSync(fileURLToPath(new URL("../../../dist", import.meta.url)), site, { recursive: true });
  await compressSite(site, true);
  return { site, remove };
}

/** The text as a page that Astro makes without a style, a script or a letter of its own. */
export async function buildBarePage({ title, html }: PageText): Promise<BuiltSite> {
  return buildSite("bare", {}, (root) => {
    write(
      join(root, "src/pages/index.astro"),
      `---\nconst text = ${JSON.stringify(html)};\n---\n<!doctype html>\n<html lang="nl"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${title}</title><meta name="description" content="${title}" /></head><body><main><h1>${title}</h1><Fragment set:html={text} /></main></body></html>\n`,
    );
  });
}

/** The same text as Starlight, the documentation site of Astro, shows it out of the box. */
export async function buildStarlightPage({ title, html }: PageText): Promise<BuiltSite> {
  const { default: starlight } = await import("@astrojs/starlight");
  const integrations = [starlight({ title: "Vergelijking", locales: { root: { label: "Nederlands", lang: "nl" } } })];
  return buildSite("starlight", { integrations }, (root) => {
    write(
      join(root, "src/content.config.ts"),
      'import { defineCollection } from "astro:content";\nimport { docsLoader } from "@astrojs/starlight/loaders";\nimport { docsSchema } from "@astrojs/starlight/schema";\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
    );
    write(join(root, "src/content/docs/index.md"), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${html}\n`);
  });
}

async function buildSite(
  name: string,
  config: Parameters<typeof build>[0],
  writeSources: (root: string) => void,
): Promise<BuiltSite> {
  const { root, remove } = makePlace(name);
  write(
    join(root, "package.json"),
    JSON.stringify({ name, type: "module", private: true, dependencies: { "@astrojs/starlight": "*" } }),
  );
  writeSources(root);
  await build({ ...config, root, configFile: false, logLevel: "error" });
  const site = join(root, "dist");
  // Served as this site is: with a page for what is not there, and packed ahead.
  if (!existsSync(join(site, "404.html"))) write(join(site, "404.html"), "<!doctype html>");
  await compressSite(site, true);
  return { site, remove };
}

function makePlace(name: string): { root: string; remove: () => void } {
  mkdirSync(PLACE, { recursive: true });
  const root = mkdtempSync(join(PLACE, `${name}-`));
  const remove = () => rmSync(root, { recursive: true, force: true });
  process.once("exit", remove);
  return { root, remove };
}

function write(file: string, text: string): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}
