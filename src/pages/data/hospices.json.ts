import type { APIRoute } from "astro";
import { hospices, settings, versions } from "../../compiled.ts";
import { toPublishedDirectory } from "../../domain/directory/export.ts";

/** The published directory for reuse. */
export const GET: APIRoute = () => Response.json(toPublishedDirectory(hospices, settings, versions.directory));
