import { z } from "zod";
import type { CamelKeys } from "../../../border/camel-keys.ts";
import {
  emailAddress,
  fullDate,
  partialDate,
  phoneNumber,
  plainText,
  postalCode,
  shortText,
  webAddress,
} from "../../../border/fields.ts";

const outsideSource = z.strictObject({
  publisher: shortText,
  url: webAddress.optional(),
  date: partialDate.optional(),
  note: plainText.optional(),
});

const outsideStatus = z.enum(["open", "planned", "closed", "closure-announced", "unknown"]).meta({
  title: "Status",
  description:
    "open (open); of een van drie die wij niet aanwijzen: gesloten (closed), een plan (planned), of sluiting aangekondigd, en of het nog open is, is niet bekend (closure-announced)",
});

/** A house just outside the area. It has no page: what sources say beside the fields stands in `told`. */
const outsideHouseSchema = z.strictObject({
  name: shortText.meta({ title: "Naam" }),
  organization: shortText.optional(),
  status: outsideStatus,
  status_date: partialDate.optional(),
  address: z.strictObject({ street: shortText, postal_code: postalCode.optional() }).optional(),
  phone: z.strictObject({ number: phoneNumber, as_of: partialDate.optional() }).optional(),
  email: emailAddress.optional(),
  website: z.strictObject({ url: webAddress, as_of: partialDate.optional() }).optional(),
  beds: z
    .strictObject({
      count: z.number().int().min(1).max(99).meta({ title: "Aantal bedden" }),
      as_of: partialDate.optional(),
      note: plainText.optional(),
    })
    .optional(),
  cost_per_day: z
    .strictObject({
      eur: z.number().min(0).max(500).meta({ title: "Euro per dag" }),
      as_of: partialDate.optional(),
      note: plainText.optional(),
    })
    .optional(),
  told: z.array(plainText).min(1).optional(),
  sources: z.array(outsideSource).min(1),
});

/** Best first: a town is as open as its best house. A plan alone is no house yet. */
const STATUS_ORDER = ["open", "unknown", "closure-announced", "closed"] as const;

/** The status of a town with these houses; undefined when all of them are plans. */
function bestStatus(houses: readonly { status: string }[]): (typeof STATUS_ORDER)[number] | undefined {
  return STATUS_ORDER.find((status) => houses.some((house) => house.status === status));
}

/** content/geo/buiten-het-gebied.yaml: towns just outside the four provinces where sources name a hospice. */
export const outsidePlacesSchema = z.strictObject({
  location_source: outsideSource,
  found_on: fullDate,
  places: z
    .array(
      z
        .strictObject({
          name: shortText.meta({ title: "Plaats" }),
          province: z.enum(["Gelderland", "Flevoland"]).meta({ title: "Provincie" }),
          kind: z
            .enum(["adults", "children"])
            .meta({ title: "Voor wie", description: "adults (volwassenen) of children (kinderen)" }),
          status: outsideStatus
            .exclude(["planned"])
            .meta({ title: "Status", description: "de status van het beste huis in deze plaats" }),
          latitude: z.number().min(50.7).max(53.7).meta({ title: "Breedtegraad" }),
          longitude: z.number().min(3.2).max(7.3).meta({ title: "Lengtegraad" }),
          sources: z.array(outsideSource).min(1),
          houses: z.array(outsideHouseSchema).optional(),
        })
        .refine(({ status, houses = [] }) => [undefined, status].includes(bestStatus(houses)), {
          path: ["status"],
          error: "de status van het beste huis in deze plaats: open, anders unknown, closure-announced of closed",
        }),
    )
    .min(1),
});

/** A town just outside the area, with what sources tell of its houses. */
export type OutsidePlace = CamelKeys<z.infer<typeof outsidePlacesSchema>["places"][number]>;
export type OutsideHouse = CamelKeys<z.infer<typeof outsideHouseSchema>>;
