import { z } from "zod";
import { fullDate, municipalityCode, partialDate, plainText, shortText } from "../../../border/fields.ts";

const DEGREES = "een getal met een punt, in graden";

function degrees(lowest: number, highest: number, where = "Nederland") {
  return z
    .string()
    .regex(/^\d{1,2}\.\d+$/u, { error: DEGREES })
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, {
      error: `een getal tussen ${lowest} en ${highest} (${where})`,
    });
}

export const latitude = degrees(50.7, 53.7);
export const longitude = degrees(3.2, 7.3);
/** To 25 km beyond the border with Germany. */
export const borderLongitude = degrees(3.2, 7.6, "Nederland en net over de grens");

/** content/geo/gemeenten.csv: the gemeenten of the area with a point in their middle. The model refuses a province it has no migration for. */
export const municipalityRowsSchema = z.array(
  z.strictObject({
    code: municipalityCode,
    name: shortText,
    province: shortText.meta({ title: "Provincie" }),
    nuts3: z.string().regex(/^NL\d{3}$/u, { error: "een NUTS 3-code, zoals NL113" }),
    latitude,
    longitude,
  }),
);

/** content/geo/postcode4.csv: a point per four-digit postcode, with place and gemeente. */
export const postcodeRowsSchema = z.array(
  z.strictObject({
    postcode4: z.string().regex(/^[1-9]\d{3}$/u, { error: "vier cijfers" }),
    place: shortText,
    municipality: municipalityCode,
    latitude,
    longitude,
  }),
);

/** content/geo/gemeenten.topo.json, as far as the compile step relies on it: TopoJSON with one shape per gemeente. */
export const outlinesSchema = z.looseObject({
  type: z.literal("Topology"),
  objects: z.looseObject({
    municipalities: z.looseObject({
      geometries: z.array(z.looseObject({ id: municipalityCode })),
    }),
  }),
});

/** content/geo/bronnen.yaml: where each geographic file comes from. */
export const geoSourcesSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: shortText,
        title: shortText,
        publisher: shortText,
        licence: shortText,
        date: partialDate.optional(),
        found_on: fullDate,
        note: plainText.optional(),
      }),
    )
    .min(1),
});

export type MunicipalityRow = z.infer<typeof municipalityRowsSchema>[number];
export type PostcodeRow = z.infer<typeof postcodeRowsSchema>[number];
export type GeoSource = z.infer<typeof geoSourcesSchema>["files"][number];
