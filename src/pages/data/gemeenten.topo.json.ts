import type { APIRoute } from "astro";
import type { Boundaries } from "../../charts/maps/area-map.ts";
import { hospices, outlines } from "../../compiled.ts";
import { model } from "../../components/prognosis/standard-view.ts";
import { ALL_REGIONS } from "../../domain/prognosis/data/regions.ts";
import { listGrounds } from "../../presentation/directory/maps/list-grounds.ts";
import { nameMap } from "../../presentation/prognosis/places/name-map.ts";
import { listPlaces } from "../../presentation/prognosis/places/municipality-figures.ts";

/** The names on each map of the prognosis, by the codes it is fitted to. */
const names = Object.fromEntries(
  [ALL_REGIONS, ...model.regions.map(({ id }) => id)].map((region) => {
    const frame = listPlaces(model, region).map(({ code }) => code);
    const houses = model.sites
      .filter((site) => region === ALL_REGIONS || site.region === region)
      .map(({ id, name, latitude, longitude }) => ({ id, label: name, latitude, longitude }));
    return [frame.join(" "), nameMap(outlines as unknown as Boundaries, frame, houses)];
  }),
);

const houses = hospices.map(({ id, name, latitude, longitude }) => ({ id, label: name, latitude, longitude }));

/** The municipal boundaries the live maps draw, with what lies in and around them by name; fetched only when a map is seen. */
export const GET: APIRoute = () =>
  Response.json({ ...outlines, names, grounds: listGrounds(outlines as unknown as Boundaries, houses) });
