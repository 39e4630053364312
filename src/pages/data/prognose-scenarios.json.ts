import type { APIRoute } from "astro";
import { prognosisDocumentation } from "../../compiled.ts";

/** The ready-made scenarios, fetched when a visitor opens them. */
export const GET: APIRoute = () => Response.json(prognosisDocumentation.readyMade);
