import { Feed } from "feed";
import { hospices, hospicesOfRegion, recordHistory, settings, versions } from "../../compiled.ts";
import type { ModelRegion } from "../../domain/directory/bundle.ts";
import { escapeHtml } from "../feed-text.ts";
import { listFeedItems } from "../../domain/directory/feed-items.ts";

/** Addresses of the feeds of one region, or of the whole directory. */
export function feedPaths(region?: Pick<ModelRegion, "id">): { atom: string; json: string } {
  const base = region ? `/feeds/hospices/${region.id}` : "/feeds/hospices";
  return { atom: `${base}.xml`, json: `${base}.json` };
}

/** The changed hospices as a feed, of one region or of the whole directory. */
export function buildHospiceFeed(format: "atom" | "json", site: URL | undefined, region?: ModelRegion): Response {
  const paths = feedPaths(region);
  const at = (path: string) => new URL(path, site).href;
  const items = listFeedItems(region ? hospicesOfRegion(region.id) : hospices, recordHistory);
  const feed = new Feed({
    id: at(paths.atom),
    link: at(region ? `/regio/${region.id}/` : "/sociale-kaart/"),
    title: region ? `Hospices in ${region.name}: nieuw en gewijzigd` : "Hospices: nieuw en gewijzigd",
    description: "Wat er verandert op de sociale kaart van Consortium Ligare.",
    language: "nl",
    // Never the moment of the build: the same data give the same feed.
    updated: toDate(items[0]?.date ?? versions.directory.slice(0, 10)),
    generator: false,
    feedLinks: { atom: at(paths.atom), json: at(paths.json) },
    author: { name: settings.publisher, link: at("/over-ligare/") },
    copyright: settings.dataLicence.name,
  });
  for (const { id, hospiceId, title, text, date } of items) {
    feed.addItem({
      id,
      link: at(`/sociale-kaart/${hospiceId}/`),
      // JSON Feed takes a title as plain text, Atom as HTML.
      title: format === "atom" ? escapeHtml(title) : title,
      content: escapeHtml(text),
      date: toDate(date),
    });
  }
  return new Response(format === "atom" ? feed.atom1() : feed.json1());
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
