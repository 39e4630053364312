import type { APIRoute } from "astro";
import { outlines } from "../../compiled.ts";

/** The municipal boundaries the live map draws, fetched only when the map is seen. */
export const GET: APIRoute = () => Response.json(outlines);
