import type { APIRoute } from "astro";
import { hsdsTables } from "../../../components/reuse/hsds-files.ts";
import { settings, versions } from "../../../compiled.ts";
import { toHsdsDatapackage } from "../../../domain/directory/reuse/hsds-datapackage.ts";

/** What the tables beside it hold. */
export const GET: APIRoute = ({ site }) =>
  Response.json(
    toHsdsDatapackage(hsdsTables, {
      settings,
      dataVersion: versions.directory,
      homepage: new URL("/open-data/", site).href,
    }),
  );
