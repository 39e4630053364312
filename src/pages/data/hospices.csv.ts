import type { APIRoute } from "astro";
import { publishedHospices } from "../../compiled.ts";
import { toHospiceCsv } from "../../domain/directory/reuse/hospice-table.ts";

/** The directory as one table that opens right in a Dutch Excel. */
export const GET: APIRoute = () => new Response(toHospiceCsv(publishedHospices));
