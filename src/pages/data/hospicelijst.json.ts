import type { APIRoute } from "astro";
import { buildDirectoryData } from "../../components/directory/build-directory-data.ts";
import { glossary, hospices, modelRegions, networks, places, taxonomy } from "../../compiled.ts";

/** The compact list the directory answers from in the browser. */
export const GET: APIRoute = () =>
  Response.json(buildDirectoryData({ hospices, networks, modelRegions, taxonomy, places, glossary }));
