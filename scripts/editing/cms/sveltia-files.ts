import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ownDutch from "./sveltia-nl.json" with { type: "json" };

const FONTS = [
  { asked: "source-sans-3:vf@5.3.0/latin-wght-normal.woff2", name: "source-sans-3-latin-wght-normal" },
  { asked: "noto-mono@5.3.0/latin-400-normal.woff2", name: "noto-mono-latin-400-normal" },
  {
    asked: "material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2",
    name: "material-symbols-outlined-latin-wght-normal",
  },
];
const FONT_HOST = "https://cdn.jsdelivr.net/fontsource/fonts/";
/** Asks its words and its newest version here. */
const PACKAGE_HOST = "https://unpkg.com/@sveltia/cms";

/** The files of Sveltia CMS as our own host serves them, by their path below the page, with the path of the script. */
export function readSveltia(base: string): { script: string; files: Map<string, Buffer | string> } {
  const folder = findPackage();
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const own = `sveltia-cms@${version}`;
  const fonts = FONTS.map(({ asked, name }) => ({ asked, file: findAsset(folder, name) }));
  const files = new Map<string, Buffer | string>([
    [`${own}/sveltia-cms.js`, redirect(readFileSync(join(folder, "dist/sveltia-cms.js"), "utf8"), base, own, fonts)],
    // The newest version is the one that is pinned: nobody is asked whether there is another.
    ["sveltia-cms/package.json", JSON.stringify({ version })],
    [`${own}/locales/nl.json`, JSON.stringify(readDutch(folder))],
    [`${own}/LICENSE.txt`, readFileSync(join(folder, "LICENSE.txt"))],
  ]);
  const assets = readdirSync(join(folder, "npm/assets")).filter((name) => name.endsWith(".LICENSE.txt"));
  for (const name of [...fonts.map(({ file }) => file), ...assets])
    files.set(`${own}/fonts/${name}`, readFileSync(join(folder, "npm/assets", name)));
  return { script: `${own}/sveltia-cms.js`, files };
}

interface Words {
  readonly [key: string]: string | Words;
}

/** The Dutch of Sveltia, with ours where it has none yet or names what no editor knows. */
function readDutch(folder: string): Words {
  return complete(JSON.parse(readFileSync(join(folder, "locales/nl.json"), "utf8")) as Words, ownDutch);
}

function complete(words: Words, more: Words): Words {
  const added = Object.entries(more).map(([key, own]) => {
    const before = words[key];
    const isGroup = typeof own === "object" && typeof before === "object";
    return [key, isGroup ? complete(before, own) : own] as const;
  });
  return { ...words, ...Object.fromEntries(added) };
}

function findPackage(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")));
}

function findAsset(folder: string, name: string): string {
  const found = readdirSync(join(folder, "npm/assets")).find(
    (file) => file.startsWith(name) && file.endsWith(".woff2"),
  );
  if (found === undefined) throw new Error(`@sveltia/cms holds no ${name}; see what changed in this version`);
  return found;
}

/** The script asks others for its words and letters; here it asks us. Throws when a version asks otherwise. */
function redirect(
  script: string,
  base: string,
  own: string,
  fonts: readonly { asked: string; file: string }[],
): string {
  const places = [
    ...fonts.map(({ asked, file }) => ({ asked: FONT_HOST + asked, place: `${base}${own}/fonts/${file}` })),
    { asked: PACKAGE_HOST, place: `${base}sveltia-cms` },
  ];
  const redirected = places.reduce((text, { asked, place }) => {
    if (!text.includes(asked)) throw new Error(`@sveltia/cms no longer asks ${asked}; see scripts/editing/cms`);
    return text.replaceAll(asked, place);
  }, script);
  // The map of the script is not served.
  return redirected.replace(/\/\/# sourceMappingURL=.*\s*$/u, "");
}
