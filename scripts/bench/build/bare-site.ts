/**
 * The invented pages as Astro alone makes them: the same texts and records, no frame, no style, and nothing done
 * afterwards. Or with the same jobs as this site does: pages as long as its own, their data, and what `same-jobs.ts` does.
 */
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const COLLECTIONS = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = {
  news: defineCollection({ loader: glob({ base: "content/nieuws", pattern: "verzonnen-*.mdx" }) }),
  houses: defineCollection({ loader: glob({ base: "content/hospices", pattern: "verzonnen-*.yaml" }) }),
};
`;

const TEXT_PAGE = `---
import { getCollection, render } from "astro:content";
import pieces from "./_pieces.json";
export const getStaticPaths = async () =>
  (await getCollection("news")).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="nl"><head><title>{entry.data.title}</title></head><body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main>
{pieces.map((piece) => <Fragment set:html={piece} />)}</body></html>
`;

const HOUSE_PAGE = `---
import { getCollection } from "astro:content";
import pieces from "./_pieces.json";
export const getStaticPaths = async () =>
  (await getCollection("houses")).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { data } = Astro.props.entry;
---
<html lang="nl"><head><title>{data.name}</title></head><body><main MARK><h1>{data.name}</h1><dl>
{Object.entries(data).map(([name, value]) => <><dt>{name}</dt><dd>{typeof value === "object" ? JSON.stringify(value) : value}</dd></>)}
</dl></main>
{pieces.map((piece) => <Fragment set:html={piece} />)}</body></html>
`;

const HOUSE_DATA = `import { getCollection } from "astro:content";
export const getStaticPaths = async () =>
  (await getCollection("houses")).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
export const GET = ({ props }) => new Response(JSON.stringify(props.entry.data));
`;

/** Folder of each kind of page: a house has two, its own and the one that other sites show. And where this site has it. */
const KINDS = [
  { folder: "nieuws", page: TEXT_PAGE, ours: "nieuws" },
  { folder: "huis", page: HOUSE_PAGE.replace("MARK", "data-pagefind-body"), ours: "sociale-kaart" },
  { folder: "ingebed", page: HOUSE_PAGE.replace(" MARK", ""), ours: "embed/hospice" },
];
/** Of each house this site has two files of data. */
const DATA = ["gegevens", "vragen"];

/** Writes it into a folder; `site` holds the content, `project` the packages. */
export function writeBareSite(root: string, site: string, project: string): void {
  write(root, site, project, {
    config: 'import mdx from "@astrojs/mdx";\nexport default { integrations: [mdx()] };\n',
    piecesOf: () => [],
  });
}

/** The same with the jobs; this site and the bare one, `bare`, have been built. */
export function writeSiteWithSameJobs(root: string, site: string, project: string, bare: string): void {
  const jobs = pathToFileURL(join(project, "scripts/bench/build/same-jobs.ts")).href;
  write(root, site, project, {
    config: `import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { doSameJobs } from ${JSON.stringify(jobs)};
const integrations = [mdx(), sitemap(), ...doSameJobs()];
export default { site: "https://verzonnen.example", security: { csp: true }, integrations };
`,
    piecesOf: ({ folder, ours }) => {
      const own = statSync(join(bare, "dist", folder, "verzonnen-0/index.html")).size;
      return cutPieces(readFileSync(join(site, "dist", ours, "verzonnen-0/index.html"), "utf8"), own);
    },
  });
  for (const folder of DATA) writePage(root, join(folder, "[page].json.ts"), HOUSE_DATA);
}

/** A tag with what follows it, or a whole style or script; what may stand only once in a page is left out. */
const PIECE = /<(style|script)[\s\S]*?<\/\1>|<(?!\/?(?:html|head|body|main|meta|link|title|!)\b)[^>]*>[^<]*/gu;

/** Pieces of a page of this site, as many as make a page that has `own` bytes as long as it. */
function cutPieces(html: string, own: number): string[] {
  let length = own;
  return html.match(PIECE)!.filter((piece) => (length += piece.length) <= html.length);
}

interface Bare {
  config: string;
  piecesOf: (kind: (typeof KINDS)[number]) => readonly string[];
}

function write(root: string, site: string, project: string, { config, piecesOf }: Bare): void {
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  symlinkSync(join(site, "content"), join(root, "content"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "src/content.config.ts"), COLLECTIONS);
  writeFileSync(join(root, "astro.config.mjs"), config);
  for (const kind of KINDS) {
    writePage(root, join(kind.folder, "[page].astro"), kind.page);
    writePage(root, join(kind.folder, "_pieces.json"), JSON.stringify(piecesOf(kind)));
  }
}

function writePage(root: string, file: string, text: string): void {
  const path = join(root, "src/pages", file);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}
