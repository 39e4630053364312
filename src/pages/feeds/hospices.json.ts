import type { APIRoute } from "astro";
import { buildHospiceFeed } from "../../components/reuse/hospice-feed.ts";

/** New and changed hospices as JSON Feed. */
export const GET: APIRoute = ({ site }) => buildHospiceFeed("json", site);
