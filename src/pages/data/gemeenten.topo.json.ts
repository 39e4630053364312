import type { APIRoute } from "astro";
import type { Boundaries } from "../../charts/maps/area-map.ts";
import { hospices, outlines } from "../../compiled.ts";
import { listGrounds } from "../../presentation/directory/maps/list-grounds.ts";

const houses = hospices.map(({ id, name, latitude, longitude }) => ({ id, label: name, latitude, longitude }));

/** The municipal boundaries that the live map of the directory draws, with what lies in and around them by name; fetched only when the map is seen. */
export const GET: APIRoute = () =>
  Response.json({ ...outlines, grounds: listGrounds(outlines as unknown as Boundaries, houses) });
