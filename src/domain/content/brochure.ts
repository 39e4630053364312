import { z } from "zod";
import { audienceField } from "./audience.ts";
import { activityNumbersField, contactRoleField, dayField, orderField, summaryField, textField, titleField } from "./fields.ts";
import { reviewSchema } from "./review.ts";
import { sourcesField } from "./source.ts";

/** content/brochures/<id>.mdx: a leaflet; the page sets the dated comparison table from the taxonomy beside the text. */
export const brochureSchema = z.strictObject({
  title: titleField,
  order: orderField,
  summary: summaryField,
  audience: audienceField,
  taxonomy: z.enum(["typen"]).optional()
    .meta({ title: "Tabel uit de taxonomie", description: "typen: de pagina zet de tabel van soorten hospices bij de tekst. Weglaten als er geen tabel hoort." }),
  version_date: dayField.meta({ title: "Versie van", description: "Dag waarop deze tekst is geschreven; staat onderaan de afdruk." }),
  key_points: z.array(textField).min(1).max(6)
    .meta({ title: "In het kort", description: "Een tot zes zinnen die bovenaan en op de afdruk staan." }),
  activities: activityNumbersField,
  contact_role: contactRoleField,
  sources: sourcesField,
  review: reviewSchema,
});

export type Brochure = z.infer<typeof brochureSchema>;
