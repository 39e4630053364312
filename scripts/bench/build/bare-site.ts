/** The invented pages as Astro alone makes them: the same texts and records, no frame, no style, and nothing done afterwards. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const COLLECTIONS = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = {
  news: defineCollection({ loader: glob({ base: "content/nieuws", pattern: "verzonnen-*.mdx" }) }),
  houses: defineCollection({ loader: glob({ base: "content/hospices", pattern: "verzonnen-*.yaml" }) }),
};
`;

const TEXT_PAGE = `---
import { getCollection, render } from "astro:content";
export const getStaticPaths = async () =>
  (await getCollection("news")).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="nl"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`;

const HOUSE_PAGE = `---
import { getCollection } from "astro:content";
export const getStaticPaths = async () =>
  (await getCollection("houses")).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { data } = Astro.props.entry;
---
<html lang="nl"><head><title>{data.name}</title></head><body><h1>{data.name}</h1><dl>
{Object.entries(data).map(([name, value]) => <><dt>{name}</dt><dd>{typeof value === "object" ? JSON.stringify(value) : value}</dd></>)}
</dl></body></html>
`;

/** A house has two pages: its own, and the one that other sites show. */
const PAGES = {
  "nieuws/[page].astro": TEXT_PAGE,
  "huis/[page].astro": HOUSE_PAGE,
  "ingebed/[page].astro": HOUSE_PAGE,
};

/** Writes it into a folder; `site` holds the content, `project` the packages. */
export function writeBareSite(root: string, site: string, project: string): void {
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  symlinkSync(join(site, "content"), join(root, "content"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "src/content.config.ts"), COLLECTIONS);
  writeFileSync(
    join(root, "astro.config.mjs"),
    'import mdx from "@astrojs/mdx";\nexport default { integrations: [mdx()] };\n',
  );
  for (const [file, page] of Object.entries(PAGES)) {
    const path = join(root, "src/pages", file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, page);
  }
}
