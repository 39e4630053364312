import { z } from "zod";
import { audienceField } from "../audience.ts";
import {
  activityNumbersField,
  contactRoleField,
  dayField,
  orderField,
  slugField,
  summaryField,
  textField,
  titleField,
} from "../fields.ts";
import { reviewSchema } from "../review.ts";
import { sourcesField } from "../source.ts";

/** From a need to where to begin. */
const choiceSchema = z.strictObject({
  when: textField.meta({ title: "Als", description: "Wat er nodig is of wat iemand wil." }),
  then: textField.meta({
    title: "Dan",
    description:
      "Bij welke soort u begint, of wat u vraagt. Staat er geen huis van die soort op de site, dan zegt de pagina dat in plaats van deze zin.",
  }),
  type: slugField.optional().meta({
    title: "Soort",
    description:
      "id uit content/taxonomie/typen.yaml: de pagina noemt de huizen van die soort, of zegt dat er geen op de site staat.",
  }),
  nearest: z.enum(["night", "respite"]).optional().meta({
    title: "Ook",
    description:
      "night (huizen waarvan een bron de nacht beschrijft) of respite (huizen waarvan een bron tijdelijk verblijf noemt).",
  }),
  otherwise: textField
    .optional()
    .meta({ title: "Anders", description: "Wat iemand doet als er geen enkel huis is te noemen." }),
});

export type ReferralChoice = z.infer<typeof choiceSchema>;

/** What a referrer needs at hand: on the page of the brochure, and on the one sheet that a transfer bureau prints. */
const sheetSchema = z.strictObject({
  choose: z
    .array(choiceSchema)
    .min(2)
    .max(8)
    .meta({ title: "Hulp bij kiezen", description: "Van wat nodig is naar waar u begint; twee tot acht regels." }),
  at_hand: z
    .array(textField)
    .min(1)
    .max(8)
    .meta({ title: "Bij de hand", description: "Wat u klaar hebt liggen voordat u belt." }),
  arrange: z.array(textField).min(1).max(8).meta({
    title: "Regelen",
    description: "Wat het ziekenhuis regelt of met het huis afspreekt vóór de overplaatsing.",
  }),
  late: z
    .array(textField)
    .min(1)
    .max(4)
    .meta({ title: "Avond en weekend", description: "Wie u dan belt, en wat u vooraf vraagt." }),
  at_home: textField.meta({ title: "Wacht thuis", description: "Wat u doet als iemand thuis op een plek wacht." }),
  stays_longer: z
    .array(textField)
    .min(1)
    .max(5)
    .meta({ title: "Als iemand opknapt of lang blijft", description: "Wat u weet en wat u vraagt." }),
});

/** content/brochures/<id>.mdx: a leaflet; the page sets the dated comparison table from the taxonomy beside the text. */
export const brochureSchema = z.strictObject({
  title: titleField,
  order: orderField,
  summary: summaryField,
  audience: audienceField,
  taxonomy: z.enum(["typen"]).optional().meta({
    title: "Tabel uit de taxonomie",
    description: "typen: de pagina zet de tabel van soorten hospices bij de tekst. Weglaten als er geen tabel hoort.",
  }),
  version_date: dayField.meta({
    title: "Versie van",
    description: "Dag waarop deze tekst is geschreven; staat onderaan de afdruk.",
  }),
  key_points: z
    .array(textField)
    .min(1)
    .max(6)
    .meta({ title: "In het kort", description: "Een tot zes zinnen die bovenaan en op de afdruk staan." }),
  sheet: sheetSchema.optional().meta({
    title: "Vel voor het transferbureau",
    description: "Hulp bij kiezen en bellen; staat op de pagina en op het vel van één A4.",
  }),
  activities: activityNumbersField,
  contact_role: contactRoleField,
  sources: sourcesField,
  review: reviewSchema,
});

export type ReferralSheet = z.infer<typeof sheetSchema>;
