import type { APIRoute } from "astro";
import { listLatestFirst } from "../../components/texts/entries.ts";
import { createNewsFeed } from "../../components/agenda/news-feed.ts";

/** News as JSON Feed 1. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(createNewsFeed("json", await listLatestFirst("nieuws"), site ?? url), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
