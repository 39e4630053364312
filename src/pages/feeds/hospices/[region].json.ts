import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { buildHospiceFeed } from "../../../components/reuse/hospice-feed.ts";
import { modelRegions } from "../../../compiled.ts";

export const getStaticPaths = (() =>
  modelRegions.map((region) => ({ params: { region: region.id }, props: { region } }))) satisfies GetStaticPaths;

/** New and changed hospices of one region as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { region }, site }) =>
  buildHospiceFeed("json", site, region);
