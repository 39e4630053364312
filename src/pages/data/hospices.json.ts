import type { APIRoute } from "astro";
import { publishedHospices, settings, versions } from "../../compiled.ts";
import { toPublishedDirectory } from "../../domain/directory/reuse/export.ts";

/** The published directory for reuse. */
export const GET: APIRoute = () => Response.json(toPublishedDirectory(publishedHospices, settings, versions.directory));
