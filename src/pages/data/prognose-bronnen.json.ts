import type { APIRoute } from "astro";
import { prognosisDocumentation } from "../../compiled.ts";

/** Where the figures of the model come from, for who takes a report or a table along. */
export const GET: APIRoute = () => {
  const { parameters, tableSources } = prognosisDocumentation;
  return Response.json({ parameters, tableSources });
};
