import type { APIRoute } from "astro";
import { buildPlaceList } from "../../components/directory/build-directory-data.ts";
import { municipalities, places } from "../../compiled.ts";

/** The places to measure distance from, fetched when a visitor names one. */
export const GET: APIRoute = () => Response.json(buildPlaceList({ places, municipalities }));
