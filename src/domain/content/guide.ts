import { z } from "zod";
import { audienceField } from "./audience.ts";
import {
  activityNumbersField,
  contactRoleField,
  orderField,
  slugField,
  summaryField,
  textField,
  titleField,
} from "./fields.ts";
import { reviewSchema } from "./review.ts";
import { sourcesField } from "./source.ts";

/** Second-level headings a guide has, in this order; `checkHeadings` holds a text to them. */
export const guideHeadings = [
  "De situatie",
  "Stappen",
  "Checklist",
  "Vragen om te stellen",
  "Valkuilen",
  "Voorbeelden",
  "Bij wie u terechtkunt",
] as const;

/** content/handreikingen/<id>.mdx: a practical guide. */
export const guideSchema = z.strictObject({
  title: titleField,
  order: orderField,
  summary: summaryField,
  audience: audienceField,
  situation: textField.meta({
    title: "Situatie",
    description: "In één zin: wanneer pakt iemand deze handreiking erbij?",
  }),
  activities: activityNumbersField,
  tools: z
    .array(
      z.strictObject({
        label: textField.meta({ title: "Naam", description: "Wat het is." }),
        url: z
          .string()
          .regex(/^(\/|https:\/\/)/)
          .meta({
            title: "Adres",
            description: "Een adres op deze site, zoals /prognose/, of een volledig adres met https://.",
          }),
      }),
    )
    .default([])
    .meta({ title: "Hulpmiddelen", description: "Pagina's en documenten die u bij deze handreiking gebruikt." }),
  terms: z.array(slugField).default([]).meta({
    title: "Begrippen",
    description: "Ids uit content/begrippen.yaml die in deze tekst het belangrijkst zijn.",
  }),
  contact_role: contactRoleField,
  sources: sourcesField,
  review: reviewSchema,
});

export type Guide = z.infer<typeof guideSchema>;
