import type { APIRoute } from "astro";
import { municipalities, places } from "../../compiled.ts";
import { buildPlaceList } from "../../domain/directory/records/geography/compile-places.ts";

/** The places to measure distance from, fetched when a visitor names one. */
export const GET: APIRoute = () => Response.json(buildPlaceList(places, municipalities));
