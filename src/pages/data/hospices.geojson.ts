import type { APIRoute } from "astro";
import { publishedHospices } from "../../compiled.ts";
import { toGeoJson } from "../../domain/directory/reuse/export.ts";

/** One point per published hospice, with its precision. */
export const GET: APIRoute = () => Response.json(toGeoJson(publishedHospices));
