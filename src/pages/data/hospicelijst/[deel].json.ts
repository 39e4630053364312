import type { APIRoute, GetStaticPaths } from "astro";
import { dividedList } from "../../../components/directory/divided-list.ts";

/** The houses of one region, for a list too large to hand over at once. */
export const getStaticPaths = (() =>
  [...dividedList().parts].map(([deel, houses]) => ({ params: { deel }, props: { houses } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["houses"]);
