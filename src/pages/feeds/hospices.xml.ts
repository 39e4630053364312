import type { APIRoute } from "astro";
import { buildHospiceFeed } from "../../components/reuse/hospice-feed.ts";

/** New and changed hospices as Atom. */
export const GET: APIRoute = ({ site }) => buildHospiceFeed("atom", site);
