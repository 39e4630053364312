import { z } from "zod";
import { audienceField } from "./audience.ts";
import { contactRoleField, openQuestionsField, summaryField, textField, titleField } from "./fields.ts";
import type { BodyParts } from "./model-quotes/check-body.ts";
import type { PageKindId, pageKinds } from "./page-kind-table.ts";
import { listedPageKinds } from "./page-kinds.ts";
import { reviewSchema } from "./review.ts";
import { sourcesOrNoneField } from "./source.ts";

type KindWithText = Extract<(typeof pageKinds)[PageKindId], { parts: readonly string[] }>;

export type PageWithText = KindWithText["address"];

export type PagePart<Page extends PageWithText> = Extract<KindWithText, { address: Page }>["parts"][number];

/** What a page computes and its text puts in place, by the address of the page: the rows that have parts. */
export const pageParts = Object.fromEntries(
  listedPageKinds.flatMap(({ address, parts }) => (parts ? [[address, parts]] : [])),
) as Readonly<Record<PageWithText, readonly string[]>>;

const doorSchema = z.strictObject({
  heading: textField.meta({ title: "Deur", description: "Wat de bezoeker komt doen, in enkele woorden." }),
  href: z.string().regex(/^\//u).meta({ title: "Adres", description: "Een adres op deze site, zoals /prognose/." }),
  for_whom: textField.meta({ title: "Voor wie", description: 'Een zin die met "U" begint: wie hier moet zijn.' }),
  large: z.boolean().optional().meta({
    title: "Groot",
    description: "true voor de deur die groter is dan de andere: die voor patiënten en naasten.",
  }),
});

/** content/paginas/<id>.mdx: the text of one page; what the page computes stands in it as a part. */
export const pageTextSchema = z.strictObject({
  title: titleField,
  short_title: textField
    .optional()
    .meta({ title: "Korte titel", description: "De naam van de pagina in het kruimelpad, als de titel lang is." }),
  page: z.enum(Object.keys(pageParts) as [PageWithText, ...PageWithText[]]).meta({
    title: "Adres",
    description: `De pagina waar de tekst staat: een van ${Object.keys(pageParts).join(", ")}.`,
  }),
  summary: summaryField.meta({
    title: "Samenvatting",
    description: "Een of twee zinnen voor zoekmachines en gedeelde links (20 tot 320 tekens).",
  }),
  heading: textField
    .optional()
    .meta({ title: "Kop", description: "Wat boven aan de pagina staat, als dat anders is dan de titel." }),
  lead: textField.meta({ title: "Eerste alinea", description: "Wat groot onder de titel staat." }),
  audience: audienceField,
  doors: z
    .array(doorSchema)
    .default([])
    .meta({ title: "Deuren", description: "Alleen op de voorpagina: voor elke soort bezoeker één deur." }),
  contact_role: contactRoleField.optional(),
  open_questions: openQuestionsField,
  sources: sourcesOrNoneField,
  review: reviewSchema,
});

export type PageText = z.infer<typeof pageTextSchema>;

/** The parts that the text of a page may put in place, right or wrong as its front matter is. */
export function listPageTextParts(frontMatter: unknown): BodyParts {
  const { page } = Object(frontMatter) as { page?: unknown };
  const parts: readonly string[] = Object.entries(pageParts).find(([address]) => address === page)?.[1] ?? [];
  return parts.length > 0 ? { Onderdeel: parts } : {};
}
