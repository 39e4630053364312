import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { hsdsTables } from "../../../components/reuse/hsds-files.ts";
import { writeHsdsTable } from "../../../domain/directory/reuse/hsds-tables.ts";

export const getStaticPaths = (() =>
  hsdsTables.map((table) => ({
    params: { table: table.path.replace(/\.csv$/u, "") },
    props: { table },
  }))) satisfies GetStaticPaths;

/** One table of the HSDS data package. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table } }) =>
  new Response(writeHsdsTable(table));
