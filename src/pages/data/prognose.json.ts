import type { APIRoute } from "astro";
import { dividedModel } from "../../components/prognosis/divided-model.ts";

/** What the model takes, for the page that calculates in the browser and for who wants to check it. */
export const GET: APIRoute = () => Response.json(dividedModel().index);
