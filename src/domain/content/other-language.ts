import { z } from "zod";
import { openQuestionsField, orderField, summaryField, textField, titleField } from "./fields.ts";
import { reviewSchema } from "./review.ts";

/** What the page of such a text puts in it: the numbers of all houses. */
export const otherLanguageParts = { Onderdeel: ["huizen", "regios"] } as const;

/** content/<makkelijk|fy|en>/<id>.mdx: a text of this site said easier or in another language. */
export const otherLanguageSchema = z.strictObject({
  title: titleField,
  short_title: textField
    .optional()
    .meta({ title: "Korte titel", description: "De naam in lijsten en boven de tekst, als de titel lang is." }),
  order: orderField,
  summary: summaryField,
  lead: textField.meta({ title: "Eerste alinea", description: "Wat groot onder de titel staat." }),
  original: z
    .string()
    .regex(/^\/[a-z0-9/-]*\/$/u)
    .meta({ title: "Gewone tekst", description: "Adres van de gewone tekst, zoals /sociale-kaart/voor-naasten/." }),
  open_questions: openQuestionsField,
  review: reviewSchema,
});
