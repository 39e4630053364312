import type { APIRoute } from "astro";
import { buildCatchmentShares } from "../../components/hospice/build-catchment-shares.ts";
import { prognosis } from "../../compiled.ts";

/** Per hospice the part of each gemeente that the model sends there; no page shows it, the address stays for who reads it. */
export const GET: APIRoute = () => Response.json(buildCatchmentShares(prognosis));
