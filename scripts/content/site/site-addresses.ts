import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { pageKinds } from "../../../src/domain/content/page-kind-table.ts";
import { listedPageKinds, listPlainKinds } from "../../../src/domain/content/page-kinds.ts";
import { listHeadingIds, listSourceIds } from "./text-anchors.ts";
import { readSiteFacts, type SiteFacts, type WrittenText } from "./site-facts.ts";

/** The code of the site, also when the content stands elsewhere. */
const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));
const pagesFolder = join(projectRoot, "src/pages");

/** Addresses that the site has once it is built, known before it is. */
export interface SiteAddresses {
  hostname: string;
  /** Whether a page or file is built at this path. */
  has: (path: string) => boolean;
  /** Whether a page is. */
  hasPage: (path: string) => boolean;
  /** All pages. */
  list: () => string[];
  /** Places on a page; undefined when they follow from data and cannot be told beforehand. */
  anchorsOf: (path: string) => ReadonlySet<string> | undefined;
}

/** Texts whose page has places made from data too, which cannot be told beforehand. */
const COMPOSED: ReadonlySet<string> = new Set(["consortium", "formats", "modelteksten", "paginas"]);

/** Pages whose every place is a heading of a text or stands in the source. */
export function listSiteAddresses(root: string, texts: readonly WrittenText[]): SiteAddresses {
  const facts = readSiteFacts(root);
  const routes = listRoutes();
  const values = listParameters(facts, texts, routes);
  const pages = new Map([
    ...listPlainPages(texts),
    ...routes
      .filter((route) => route.endsWith(".astro"))
      .flatMap((route) =>
        fillIn(route.replace(/(?:\/?index)?\.astro$/u, ""), values).map((path) => [toAddress(path), route] as const),
      )
      .filter(([path]) => !isWithoutSlides(path, texts)),
  ]);
  const files = routes
    .filter((route) => route.endsWith(".ts"))
    .map((route) => filePattern(route.slice(0, -".ts".length), values));
  // With its list unreadable, which is told there, any region may be one.
  const isUnsure = (path: string) => facts.regions.length === 0 && /^\/(?:prognose|regio)\/[a-z-]+\/$/u.test(path);
  const anchors = new Map<string, ReadonlySet<string>>();
  const findAnchors = (path: string): ReadonlySet<string> | undefined => {
    const own = texts.filter(({ address }) => address === path);
    const route = pages.get(path);
    if (route === undefined) return undefined;
    if (path === pageKinds.glossary.address && facts.terms.length === 0) return undefined;
    if (path === pageKinds.glossary.address)
      return new Set([...facts.terms, ...listSourceIds(join(pagesFolder, route))]);
    if (own.length === 0 || own.some(({ collection }) => COMPOSED.has(collection))) return undefined;
    return new Set([
      ...own.flatMap(({ parsed, fields: { anchor }, id }) => [
        ...listHeadingIds(parsed.tree),
        typeof anchor === "string" ? anchor : id,
      ]),
      ...listSourceIds(join(pagesFolder, route)),
    ]);
  };
  return {
    hostname: facts.hostname,
    hasPage: (path) => pages.has(path) || isUnsure(path),
    has: (path) =>
      pages.has(path) ||
      isUnsure(path) ||
      files.some((pattern) => pattern.test(path)) ||
      (/^\/[\w.-]+\.\w+$/u.test(path) && existsSync(join(projectRoot, "public", path))),
    list: () => [...pages.keys()],
    anchorsOf: (path) => {
      const known = anchors.get(path) ?? findAnchors(path);
      if (known) anchors.set(path, known);
      return known;
    },
  };
}

/** Slides are only made of a format that has them. */
function isWithoutSlides(path: string, texts: readonly WrittenText[]): boolean {
  const [, id] = /^\/formats\/([\w-]+)\/dias\//u.exec(path) ?? [];
  return (
    id !== undefined &&
    texts.some((text) => text.collection === "formats" && text.id === id && text.fields["slides"] === undefined)
  );
}

function listRoutes(): string[] {
  return readdirSync(pagesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(pagesFolder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((route) => !route.includes("[..."));
}

/** What a row makes without a page file of its own, with the general file that draws it. */
function listPlainPages(texts: readonly WrittenText[]): [string, string][] {
  return [
    ...listPlainKinds("list").map(({ address }): [string, string] => [address, "[section]/index.astro"]),
    ...listPlainKinds("texts").flatMap((kind) =>
      idsBelow(kind, texts).map((id): [string, string] => [`${kind.address}${id}/`, "[section]/[text].astro"]),
    ),
  ];
}

/** Ids of the texts that are read below the address of their kind, and not as a part of another page. */
function idsBelow({ collection, address }: { collection?: string; address: string }, texts: readonly WrittenText[]) {
  return texts
    .filter((text) => text.collection === collection && text.address === `${address}${text.id}/`)
    .map(({ id }) => id);
}

/** What each parameter of a route can be, by its name. */
function listParameters(
  facts: SiteFacts,
  texts: readonly WrittenText[],
  routes: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ofTexts = listedPageKinds
    .filter(({ entries }) => entries === "pages")
    .flatMap((kind) =>
      routes.flatMap((route) => {
        const [folder, name] = [
          kind.address.slice(1),
          /^\[(\w+)\]\.astro$/u.exec(route.slice(kind.address.length - 1)),
        ];
        return route.startsWith(folder) && name?.[1] ? [[name[1], idsBelow(kind, texts)] as const] : [];
      }),
    );
  return new Map<string, readonly string[]>([
    ["hospice", facts.hospices],
    ["netwerk", facts.networks],
    ["regio", facts.regions],
    ["region", facts.regions],
    ["expertise", facts.expertise],
    ...ofTexts,
  ]);
}

/** A route with each of its parameters filled in; none when a parameter is unknown. */
function fillIn(route: string, values: ReadonlyMap<string, readonly string[]>): string[] {
  const [whole, name = ""] = /\[(\w+)\]/u.exec(route) ?? [];
  if (whole === undefined) return [route];
  return (values.get(name) ?? []).flatMap((value) => fillIn(route.replace(whole, value), values));
}

function filePattern(route: string, values: ReadonlyMap<string, readonly string[]>): RegExp {
  const source = route
    .split(/(\[\w+\])/u)
    .map((part) => {
      const name = /^\[(\w+)\]$/u.exec(part)?.[1];
      if (name === undefined) return part.replaceAll(/[.*+?^${}()|]/gu, "\\$&");
      const known = values.get(name);
      return known === undefined ? "[\\w-]+" : `(?:${known.join("|")})`;
    })
    .join("");
  return new RegExp(`^/${source}$`, "u");
}

/** A page is a folder, but the one for what is not found. */
function toAddress(path: string): string {
  if (path === "") return "/";
  return path === "404" ? "/404.html" : `/${path}/`;
}
