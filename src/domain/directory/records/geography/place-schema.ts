import { z } from "zod";
import { plainText, shortText } from "../../../border/fields.ts";
import { PROVINCE_NAMES } from "../../../places/area-names.ts";
import { borderLongitude, latitude, longitude } from "./geo-schema.ts";

const postcode4 = z
  .string()
  .regex(/^[1-9]\d{3}$/u, { error: "vier cijfers" })
  .meta({ title: "Postcode" });
const province = z.enum(Object.keys(PROVINCE_NAMES)).meta({ title: "Provincie, of deelstaat" });
/** Empty where no source gives a point. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal("").transform(() => null), schema]);
const NAMES = "namen met een puntkomma ertussen";

/** content/geo/postcode4-overig.csv: postcodes just outside the four provinces, and codes of post boxes, which have no point. */
export const otherPostcodeRowsSchema = z.array(
  z
    .strictObject({
      postcode4,
      place: shortText,
      municipality: shortText,
      province,
      kind: z.enum(["adres", "postbus"]).meta({ title: "Soort" }),
      latitude: optional(latitude),
      longitude: optional(longitude),
    })
    .refine((row) => row.kind === "postbus" || (row.latitude !== null && row.longitude !== null), {
      error: "een punt bij een postcode met adressen",
      path: ["latitude"],
    }),
);

/** content/geo/plaatsen.csv: villages and neighbourhoods that share the postcode of a town; without a point the gemeente stands for it. */
export const placeRowsSchema = z.array(
  z
    .strictObject({
      name: shortText,
      municipality: shortText,
      province,
      latitude: optional(latitude),
      longitude: optional(borderLongitude),
      source: shortText,
    })
    .refine((row) => (row.latitude === null) === (row.longitude === null), {
      error: "breedte en lengte allebei, of allebei leeg",
      path: ["latitude"],
    }),
);

/** content/geo/andere-namen.csv: older, Frisian and foreign names people may type; never shown. */
export const otherNameRowsSchema = z.array(
  z.strictObject({ name: shortText, place: shortText, municipality: shortText, source: shortText }),
);

/** content/geo/vroegere-gemeenten.csv: gemeenten that were, with those they lie in now and the mean of their postcodes. */
export const formerMunicipalityRowsSchema = z.array(
  z.strictObject({
    name: shortText,
    municipalities: shortText
      .transform((text) => text.split(";").map((name) => name.trim()))
      .meta({ description: NAMES }),
    latitude,
    longitude,
  }),
);

/** content/geo/uitzonderingen.yaml: postcodes that lie far from their neighbours by number, and rightly so. */
export const pointExceptionsSchema = z.strictObject({
  postcodes: z.array(z.strictObject({ postcode4, reason: plainText })),
});

export type OtherPostcodeRow = z.output<typeof otherPostcodeRowsSchema>[number];
export type PlaceRow = z.output<typeof placeRowsSchema>[number];
export type OtherNameRow = z.output<typeof otherNameRowsSchema>[number];
export type FormerMunicipalityRow = z.output<typeof formerMunicipalityRowsSchema>[number];
