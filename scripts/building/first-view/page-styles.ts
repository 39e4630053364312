import { globSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { listPageNames, openSiteScripts } from "./page-names.ts";
import { readStyleRules, selectStyles, type HasName, type StylePart } from "./style-rules.ts";

const SHEET_LINK = /<link rel="stylesheet" href="(\/_astro\/[^"]+\.css)">/g;

export interface PageStyles {
  putIn: (html: string) => string;
  /** Takes away the sheets that no page asks for any more, once all pages have their rules. */
  clearSheets: () => void;
}

/**
 * Puts the rules that a page or its scripts can need into its head, in their order, instead of its style sheets: nothing
 * has to come before the page can be painted.
 */
export function openPageStyles(site: string): PageStyles {
  const mayMakeOn = openSiteScripts(site);
  const sheets = new Map<string, StylePart[]>();
  const readSheet = (href: string) => {
    if (!sheets.has(href)) sheets.set(href, readStyleRules(readFileSync(join(site, href), "utf8")));
    return sheets.get(href)!;
  };
  const selections = new Map<string, (has: HasName) => string>();
  const selectFrom = (hrefs: readonly string[]) => {
    const key = hrefs.join(" ");
    if (!selections.has(key)) {
      const parts = hrefs.flatMap(readSheet);
      selections.set(
        key,
        rememberAnswers((has) => selectStyles(parts, has)),
      );
    }
    return selections.get(key)!;
  };
  const putIn = (html: string) => {
    const endOfHead = html.indexOf("</head>");
    const head = html.slice(0, endOfHead);
    const links = [...head.matchAll(SHEET_LINK)];
    if (links.length === 0) return html;
    const names = listPageNames(html);
    const mayMake = mayMakeOn(html);
    const select = selectFrom(links.map(([, href]) => href!));
    const styles = select((name) => names.has(name) || mayMake(name));
    const start = links[0]!.index;
    return `${head.slice(0, start)}<style>${styles}</style>${head.slice(start).replace(SHEET_LINK, "")}${html.slice(endOfHead)}`;
  };
  const clearSheets = () => {
    const scripts = globSync("_astro/*.js", { cwd: site }).map((file) => readFileSync(join(site, file), "utf8"));
    // A part that comes later may bring its sheet along.
    const isAsked = (href: string) => scripts.some((text) => text.includes(basename(href)));
    for (const href of sheets.keys()) if (!isAsked(href)) rmSync(join(site, href));
  };
  return { putIn, clearSheets };
}

/** So many answers are kept: a site has fewer kinds of pages, and each answer holds the text of its rules. */
const MOST_KEPT = 300;

/**
 * What is selected follows from the names that were asked for and the answers. Pages of one kind answer alike, and for a
 * page that answers as one before it nothing is selected again.
 */
export function rememberAnswers(select: (has: HasName) => string): (has: HasName) => string {
  const known: { answers: [name: string, isThere: boolean][]; selected: string }[] = [];
  return (has) => {
    const at = known.findIndex(({ answers }) => answers.every(([name, isThere]) => has(name) === isThere));
    const [before = selectAnew(select, has)] = at < 0 ? [] : known.splice(at, 1);
    // The last one first: pages of one kind follow each other.
    known.unshift(before);
    known.length = Math.min(known.length, MOST_KEPT);
    return before.selected;
  };
}

function selectAnew(select: (has: HasName) => string, has: HasName) {
  const answers = new Map<string, boolean>();
  const selected = select((name) => {
    if (!answers.has(name)) answers.set(name, has(name));
    return answers.get(name)!;
  });
  return { answers: [...answers], selected };
}
