import type { APIRoute } from "astro";

/** Everything may be read; pages that should not be listed say so in their own head. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap-index.xml", site).href}\n`);
