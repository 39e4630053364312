import { Feed } from "feed";
import type { FeedItem } from "../../domain/directory/house/feed-items.ts";

export type FeedFormat = "atom" | "json";

export interface FeedHead {
  title: string;
  description: string;
  /** Address of the page the feed is about. */
  page: string;
  /** Addresses of the feed itself. */
  atom: string;
  json: string;
  publisher: { name: string; link: string };
  licence: string;
  /** Day of the newest item, or of the data when there is none; never the moment of the build. */
  updated: string;
}

/** A feed of hospices as text; `linkOf` gives the address of the page of a hospice. */
export function writeFeed(
  format: FeedFormat,
  head: FeedHead,
  items: readonly FeedItem[],
  linkOf: (hospiceId: string) => string,
): string {
  const { title, description, page, atom, json, publisher, licence, updated } = head;
  const feed = new Feed({
    id: atom,
    link: page,
    title,
    description,
    language: "nl",
    updated: toDate(updated),
    generator: false,
    feedLinks: { atom, json },
    author: publisher,
    copyright: licence,
  });
  for (const item of items) {
    feed.addItem({
      id: item.id,
      link: linkOf(item.hospiceId),
      // JSON Feed takes a title as plain text, Atom as HTML; both take the content as HTML.
      title: format === "atom" ? escapeHtml(item.title) : item.title,
      content: escapeHtml(item.text),
      date: toDate(item.date),
    });
  }
  return format === "atom" ? feed.atom1() : feed.json1();
}

/** A text that looks like HTML is written out, so that a reader shows it and does not run it. */
function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
