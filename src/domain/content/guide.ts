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
  "Voorbeeld",
  "Checklist",
  "Vragen om te stellen",
  "Valkuilen",
  "Bij wie u terechtkunt",
] as const;

/** Who does what in which order, and how long it takes: the table on the page and the summary on one sheet. */
const planSchema = z.strictObject({
  first: textField.meta({ title: "Morgen", description: "Wat iemand morgen als eerste doet, in één zin." }),
  at_table: z
    .array(textField)
    .min(2)
    .max(8)
    .meta({ title: "Aan tafel", description: "Wie erbij moeten zijn, met hun rol." }),
  steps: z
    .array(
      z.strictObject({
        title: textField.meta({ title: "Stap", description: "Wat er gebeurt." }),
        owner: textField.meta({ title: "Wie", description: "De rol die de stap trekt." }),
        minutes: z.int().min(15).max(2400).meta({ title: "Minuten", description: "Werktijd van wie de stap trekt." }),
      }),
    )
    .min(3)
    .max(9)
    .meta({ title: "Stappen", description: "In volgorde; de uitleg staat in de tekst onder Stappen." }),
  lead_time: textField.meta({ title: "Doorlooptijd", description: "Hoe lang het in de agenda duurt." }),
  agreements: z
    .array(textField)
    .min(2)
    .max(7)
    .meta({ title: "Afspraken", description: "Voorbeelden van regels, in woorden om over te nemen." }),
});

export type GuidePlan = z.infer<typeof planSchema>;

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
  plan: planSchema.meta({ title: "Plan", description: "Wie, wat, hoe lang en welke afspraken." }),
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

/** The pitfalls a guide warns for: the words in bold that begin each item of the list below its heading, without their full stop. */
export function listPitfalls(body: string): string[] {
  const [, section = ""] = /^## Valkuilen$(.*?)(?=^## |$(?![\s\S]))/msu.exec(body) ?? [];
  return [...section.matchAll(/^- \*\*(.+?)\.?\*\*/gmu)].map(([, pitfall = ""]) => pitfall);
}
