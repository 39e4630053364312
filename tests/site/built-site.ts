import { load, type CheerioAPI } from "cheerio";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
export const siteFolder = join(projectFolder, "dist");

/** A page of the built site. */
export interface BuiltPage {
  /** Address on the site: `/`, `/agenda/` or `/404.html`. */
  path: string;
  html: string;
  $: CheerioAPI;
  isNoindex: boolean;
  /** Sends the visitor on to another address. */
  isRedirect: boolean;
}

/** What stands on the site but is a program of others instead of a page of ours: the forms for editors (cms.test.ts). */
const programs = new Set(["redactie/cms/index.html"]);

/** Path from the site folder of every built file, with forward slashes. */
export function listFiles(): string[] {
  if (!existsSync(join(siteFolder, "index.html"))) {
    throw new Error("dist is leeg: bouw de site eerst met `npm run build`, of draai alles met `npm test`.");
  }
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteFolder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Text of a built file. */
export function readSiteFile(file: string): string {
  return readFileSync(join(siteFolder, file), "utf8");
}

/** Address of every built page, without reading them. */
export function listPagePaths(): string[] {
  return listFiles().filter(isPage).map(toPath);
}

/** Every built page, read and parsed. */
export function readPages(): BuiltPage[] {
  return listFiles().filter(isPage).map(readPage);
}

function isPage(file: string): boolean {
  return file.endsWith(".html") && !programs.has(file);
}

function toPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function readPage(file: string): BuiltPage {
  const html = readSiteFile(file);
  const $ = load(html);
  return {
    path: toPath(file),
    html,
    $,
    isNoindex: $('meta[name="robots"][content*="noindex"]').length > 0,
    isRedirect: $('meta[http-equiv="refresh"]').length > 0,
  };
}

/** The file a site address leads to, as the server finds it; null when there is none. */
export function findTarget(pathname: string, files: ReadonlySet<string>): string | null {
  const path = decodeURIComponent(pathname).replace(/^\//, "");
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}
