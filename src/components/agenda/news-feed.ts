import { Feed } from "feed";
import { feedDescription, feedTitle } from "../../words/agenda-en-nieuws.ts";
import { siteName } from "../../words/kader.ts";
import { findEntryAddress } from "../../domain/content/page-kinds.ts";
import { escapeHtml } from "../feed-text.ts";
import type { NewsItem } from "../../domain/content/news.ts";
import { firstDay, formatDateText, parseContentDate } from "../../domain/border/dates.ts";

/** News as the feed takes it, the latest first. */
export interface FeedNews {
  id: string;
  data: NewsItem;
}

/** A feed wants a day: of a year or a month that is its first, and the text says how precise the date is. */
function feedDay(date: string): Date {
  return new Date(`${firstDay(parseContentDate(date))}T00:00:00Z`);
}

/** News as Atom (RFC 4287) or JSON Feed; `site` is the address of this site. The same content gives the same file. */
export function createNewsFeed(format: "atom" | "json", news: readonly FeedNews[], site: URL): string {
  const page = new URL("/nieuws/", site).href;
  const latest = news.map(({ data }) => feedDay(data.date)).sort((a, b) => b.getTime() - a.getTime())[0];
  const feed = new Feed({
    id: page,
    link: page,
    title: feedTitle,
    description: feedDescription,
    language: "nl",
    generator: false,
    author: { name: siteName, link: new URL("/over-ligare/", site).href },
    copyright: siteName,
    feedLinks: { atom: new URL("/feeds/nieuws.xml", site).href, json: new URL("/feeds/nieuws.json", site).href },
    ...(latest === undefined ? {} : { updated: latest }),
  });
  for (const { id, data } of news) {
    const link = new URL(findEntryAddress("nieuws", id), site).href;
    feed.addItem({
      id: link,
      link,
      // JSON Feed takes a title as plain text, Atom as HTML.
      title: format === "atom" ? escapeHtml(data.title) : data.title,
      date: feedDay(data.date),
      content: escapeHtml(`${formatDateText(data.date)}. ${data.summary}`),
    });
  }
  return format === "atom" ? feed.atom1() : feed.json1();
}
