import type { NavigationLink } from "./navigation.ts";
import { trailTo } from "./navigation.ts";
import { siteName } from "../../words/kader.ts";

/** One thing in the words of schema.org, without its context. */
export type StructuredItem = Readonly<Record<string, unknown>>;

/** What an indexable page is, for its data block. */
export interface DescribedPage {
  /** Address of the page and of the site's home page. */
  url: URL;
  home: URL;
  /** Pages above this one; null for home and 404. */
  trail: readonly NavigationLink[] | null;
  /** Short name of the page, as at the end of its trail. */
  current: string;
  /** Page of the consortium elsewhere. */
  consortiumPage: string;
  /** What the page itself is about. */
  items: readonly StructuredItem[];
}

/** What search engines are told of a page: on home who we are and how to search, below it the way to the page, then its own. */
export function describePage(page: DescribedPage): StructuredItem[] {
  const { url, home, trail, items } = page;
  if (url.pathname === home.pathname) return [...describeSite(page), ...items];
  return trail === null ? [...items] : [describeTrail(page, trail), ...items];
}

function describeSite({ home, consortiumPage }: DescribedPage): StructuredItem[] {
  const organization = new URL("#organisatie", home).href;
  return [
    { "@type": "Organization", "@id": organization, name: siteName, url: home.href, sameAs: consortiumPage },
    {
      "@type": "WebSite",
      "@id": new URL("#site", home).href,
      name: siteName,
      url: home.href,
      inLanguage: "nl",
      publisher: { "@id": organization },
      potentialAction: {
        "@type": "SearchAction",
        target: {
          "@type": "EntryPoint",
          urlTemplate: `${new URL(trailTo("search").href, home).href}?q={search_term_string}`,
        },
        "query-input": "required name=search_term_string",
      },
    },
  ];
}

function describeTrail({ url, home, current }: DescribedPage, trail: readonly NavigationLink[]): StructuredItem {
  const steps = [trailTo("home"), ...trail, { href: url.pathname, label: current }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ href, label }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: new URL(href, home).href,
    })),
  };
}

/** The things as one block of JSON that cannot end the script element it stands in, whatever a text holds. */
export function writeDataBlock(items: readonly StructuredItem[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": items }).replaceAll("<", "\\u003c");
}
