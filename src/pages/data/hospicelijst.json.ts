import type { APIRoute } from "astro";
import { dividedList } from "../../components/directory/divided-list.ts";

/** What the directory answers from in the browser; of a large list the houses come per region, from files beside it. */
export const GET: APIRoute = () => Response.json(dividedList().index);
