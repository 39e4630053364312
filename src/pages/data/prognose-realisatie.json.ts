import type { APIRoute } from "astro";
import { prognosisDocumentation } from "../../compiled.ts";

/** What regions reported per year, for who sets it beside the model in the browser. */
export const GET: APIRoute = () => Response.json(prognosisDocumentation.realised);
