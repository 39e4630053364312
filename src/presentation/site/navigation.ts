import { pageGroups, pageKinds, type PageKindId } from "../../domain/content/page-kind-table.ts";
import { findPageKind, listedPageKinds } from "../../domain/content/page-kinds.ts";
import { pageGroupNames, pageWords } from "../../words/paginas.ts";

export interface NavigationLink {
  href: string;
  label: string;
  /** Language of the label, where it is not Dutch. */
  language?: string | undefined;
}

interface PageWords {
  label: string;
  menu?: string;
  trail?: string;
  description?: string;
  /** Above a plain list, where it is not the label. */
  title?: string;
  /** What stands large below the title of a plain list. */
  lead?: string;
}

const words: Readonly<Record<PageKindId, PageWords>> = pageWords;

export const mainNavigation: readonly NavigationLink[] = listedPageKinds
  .flatMap(({ id, address, menu }) => (menu ? [{ menu, href: address, label: words[id].menu ?? words[id].label }] : []))
  .sort((a, b) => a.menu - b.menu)
  .map(({ href, label }) => ({ href, label }));

/** Where in the main menu the page at a path is: the closest item above it, or the one it belongs to; undefined for none. */
export function findSection(path: string): string | undefined {
  const above = mainNavigation.map(({ href }) => href).filter((href) => path.startsWith(href));
  return above.sort((a, b) => b.length - a.length)[0] ?? findPageKind(path).section;
}

const linksBelow = (group: (typeof pageGroups)[number]): NavigationLink[] =>
  listedPageKinds
    .filter((kind) => kind.group === group && kind.inFooter)
    .map(({ id, address, language }) => ({ href: address, label: words[id].label, language }));

/** The columns under every page. */
export const footerNavigation: readonly { heading: string; links: readonly NavigationLink[] }[] = pageGroups.map(
  (group) => ({ heading: pageGroupNames[group], links: linksBelow(group) }),
);

/** The languages the site can be read in, for who opens the menu on a telephone; a wide screen shows them under the page. */
export const languageNavigation: readonly NavigationLink[] = linksBelow("languages");

/** Every section of the site with what is there. */
export const siteMap: readonly {
  heading: string;
  pages: readonly (NavigationLink & { description: string })[];
}[] = pageGroups.map((group) => ({
  heading: pageGroupNames[group],
  pages: listedPageKinds
    .filter((kind) => kind.group === group && kind.address !== pageKinds.search.address)
    .map(({ id, address, language }) => ({
      href: address,
      label: words[id].label,
      language,
      description: words[id].description ?? "",
    })),
}));

/** A page as it is called in the trail of the pages below it. */
export function trailTo(id: PageKindId): NavigationLink {
  return { href: pageKinds[id].address, label: words[id].trail ?? words[id].label };
}

/** What stands above the plain list of a kind of page. Throws when its words have no lead. */
export function headOf(id: PageKindId): { title: string; lead: string } {
  const { label, title = label, lead } = words[id];
  if (lead === undefined)
    throw new Error(`content/woorden/paginas.yaml: gevonden geen lead bij ${id}; verwacht de eerste zin van de lijst`);
  return { title, lead };
}
