import type { APIRoute } from "astro";
import { hsdsTables } from "../../../components/directory/hsds-files.ts";
import { settings, versions } from "../../../compiled.ts";
import { toHsdsDatapackage } from "../../../domain/directory/hsds-datapackage.ts";

/** What the tables beside it hold. */
export const GET: APIRoute = ({ site }) =>
  Response.json(toHsdsDatapackage(hsdsTables, { settings, dataVersion: versions.directory, homepage: new URL("/open-data/", site).href }));
