import { z } from "zod";
import { activityNumbersField, dateField, openQuestionsField, summaryField, textField, titleField } from "./fields.ts";
import { sourcesField } from "./source.ts";

/** Ids (file names) of the five common tasks of 2023-2026. */
export const themeIds = [
  "maatschappelijke-bewustwording",
  "proactieve-zorgplanning",
  "onderwijs",
  "versterken-samenwerking",
  "meten-en-monitoren",
] as const;

export const themeIdField = z
  .enum(themeIds)
  .meta({ title: "Opgave", description: `Een van de vijf gezamenlijke opgaven: ${themeIds.join(", ")}.` });

export const themeResultSchema = z.strictObject({
  year: dateField.meta({
    title: "Jaar",
    description: 'Het jaar waarin dit gebeurde, tussen aanhalingstekens: "2023".',
  }),
  figure: z.string().min(1).optional().meta({
    title: "Cijfer",
    description: 'Het getal zoals het op de pagina komt, tussen aanhalingstekens: "32" of "1,9 miljoen".',
  }),
  text: textField.meta({
    title: "Resultaat",
    description: "Wat er is gedaan; een zin die ook zonder het cijfer te begrijpen is.",
  }),
});

const themeQuestionSchema = z.strictObject({
  question: textField.meta({ title: "Vraag", description: "Een vraag zoals mensen hem stellen." }),
  answer: textField.meta({
    title: "Antwoord",
    description: "Een kort antwoord in gewone woorden; wat geen bron zegt, blijft eruit.",
  }),
  more: z
    .strictObject({
      label: textField.meta({ title: "Naam", description: "Waar de lezer terechtkomt." }),
      url: z.string().regex(/^\//).meta({ title: "Adres", description: "Een adres op deze site, zoals /begrippen/." }),
    })
    .optional()
    .meta({ title: "Lees verder", description: "Eén pagina op deze site die meer vertelt." }),
});

/** content/themas/<id>.mdx: the body holds the ambition, `results` what was done. */
export const themeSchema = z.strictObject({
  title: titleField,
  order: z.int().min(1).max(5).meta({ title: "Volgorde", description: "1 tot en met 5, zoals de bron ze noemt." }),
  summary: summaryField,
  results: z
    .array(themeResultSchema)
    .default([])
    .meta({ title: "Resultaten", description: "Wat er is gedaan, per jaar. Leeg als geen bron een resultaat noemt." }),
  results_note: textField.optional().meta({ title: "Over de resultaten", description: "Zegt eerlijk wat ontbreekt." }),
  questions: z
    .array(themeQuestionSchema)
    .min(1)
    .meta({ title: "Vragen", description: "Vragen van mensen over deze opgave, met het antwoord." }),
  activities: activityNumbersField,
  open_questions: openQuestionsField,
  sources: sourcesField,
});

export type Theme = z.infer<typeof themeSchema>;
