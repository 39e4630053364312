import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { publishedHospices, recordHistory, settings, versions } from "../../../compiled.ts";
import { toHospiceFile } from "../../../domain/directory/reuse/hospice-file.ts";

export const getStaticPaths = (() =>
  publishedHospices.map((hospice) => ({
    params: { hospice: hospice.id },
    props: { hospice },
  }))) satisfies GetStaticPaths;

/** One hospice with all we know of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { hospice }, site }) =>
  Response.json(
    toHospiceFile(hospice, {
      settings,
      dataVersion: versions.directory,
      page: new URL(`/sociale-kaart/${hospice.id}/`, site).href,
      history: recordHistory?.[hospice.id],
    }),
  );
