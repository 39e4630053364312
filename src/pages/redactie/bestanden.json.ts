import type { APIRoute } from "astro";
import { glossary, laws } from "../../compiled.ts";
import type { SiteFiles } from "../../islands/editing/site-files.ts";

const texts = import.meta.glob<string>(
  [
    "/content/hospices/*.yaml",
    "/content/netwerken/*.yaml",
    "/content/taxonomie/*.yaml",
    "/content/geo/*.{yaml,csv,json}",
    "/content/instellingen.yaml",
  ],
  { query: "?raw", import: "default", eager: true },
);

const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));

/** What a file is checked against in the browser: the records as they stand in this version of the site. */
export const GET: APIRoute = () =>
  Response.json({ files, terms: glossary.map(({ id }) => id), laws } satisfies SiteFiles);
