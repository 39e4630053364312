import type { APIRoute, GetStaticPaths } from "astro";
import type { Boundaries } from "../../../charts/maps/area-map.ts";
import { cutBoundaries } from "../../../charts/maps/cut-boundaries.ts";
import { MAP_WIDTH } from "../../../charts/maps/map-elements.ts";
import { outlines } from "../../../compiled.ts";
import { model } from "../../../components/prognosis/standard-view.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import { nameMap } from "../../../presentation/prognosis/places/name-map.ts";
import { listPlaces } from "../../../presentation/prognosis/places/municipality-figures.ts";

const boundaries = outlines as unknown as Boundaries;

export const getStaticPaths = (() =>
  [ALL_REGIONS, ...model.regions.map(({ id }) => id)].map((regio) => ({ params: { regio } }))) satisfies GetStaticPaths;

/** What the maps of a region in the prognosis draw, with the names on them; fetched only when one is seen. */
export const GET: APIRoute = ({ params }) => {
  const region = params["regio"]!;
  const frame = listPlaces(model, region).map(({ code }) => code);
  const houses = model.sites
    .filter((site) => region === ALL_REGIONS || site.region === region)
    .map(({ id, name, latitude, longitude }) => ({ id, label: name, latitude, longitude }));
  return Response.json({
    ...cutBoundaries(boundaries, frame, MAP_WIDTH),
    names: nameMap(boundaries, frame, houses),
  });
};
