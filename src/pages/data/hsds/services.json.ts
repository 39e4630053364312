import type { APIRoute } from "astro";
import { hsdsServices } from "../../../components/reuse/hsds-files.ts";

/** Every hospice as a service of HSDS 3.0. */
export const GET: APIRoute = () => Response.json(hsdsServices);
