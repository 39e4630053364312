import type { APIRoute } from "astro";
import { listLatestFirst } from "../../components/texts/entries.ts";
import { createNewsFeed } from "../../components/agenda/news-feed.ts";

/** News as Atom (RFC 4287). */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(createNewsFeed("atom", await listLatestFirst("nieuws"), site ?? url), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
