import type { APIRoute, GetStaticPaths } from "astro";
import { dividedModel } from "../../../components/prognosis/divided-model.ts";

/** What the model takes of one region, for an area too large to hand over at once. */
export const getStaticPaths = (() =>
  [...dividedModel().parts].map(([deel, part]) => ({ params: { deel }, props: { part } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["part"]);
