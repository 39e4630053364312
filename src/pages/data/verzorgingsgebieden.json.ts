import type { APIRoute } from "astro";
import { buildCatchmentShares } from "../../components/hospice/build-catchment-shares.ts";
import { prognosis } from "../../compiled.ts";

/** Per hospice the part of each gemeente that the model sends there, fetched when a visitor asks for a catchment. */
export const GET: APIRoute = () => Response.json(buildCatchmentShares(prognosis));
