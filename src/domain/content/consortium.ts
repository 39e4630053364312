import { z } from "zod";
import type { BodyParts } from "./model-quotes/check-body.ts";
import {
  contactRoleField,
  openQuestionsField,
  orderField,
  slugField,
  summaryField,
  textField,
  titleField,
} from "./fields.ts";
import { reviewSchema } from "./review.ts";
import { sourcesOrNoneField } from "./source.ts";

/** What the text of a page may put in place by name, `<Onderdeel naam="verzoeken-elders" />`, by the address of the page. */
const partsOfPages: Readonly<Record<string, readonly string[]>> = { "/privacy/": ["verzoeken-elders"] };

export const workPlanPartIds = ["capaciteit", "kwaliteit", "samenwerking"] as const;

export type WorkPlanPartId = (typeof workPlanPartIds)[number];

export const workPlanPartSchema = z.strictObject({
  id: z.enum(workPlanPartIds).meta({ title: "Deel", description: "capaciteit, kwaliteit of samenwerking." }),
  title: textField.meta({ title: "Naam van het deel", description: "Zoals op de pagina." }),
  goal: textField.meta({ title: "Doel", description: "Wat dit deel wil bereiken, in één zin." }),
  aims: z.array(textField).min(1).meta({ title: "Hoe", description: "De wegen naar het doel." }),
});

export const partnerSchema = z.strictObject({
  name: textField.meta({ title: "Partner", description: "Naam van de organisatie of groep organisaties." }),
  role: textField.meta({ title: "Rol", description: "Wat de partner inbrengt of wie hij vertegenwoordigt." }),
});

/** content/consortium/<id>.mdx: pages about Ligare itself and the practical pages of the site. */
export const consortiumSchema = z.strictObject({
  title: titleField,
  page: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)+$/)
    .meta({
      title: "Adres",
      description:
        "Het adres op deze site waar de tekst staat, met schuine strepen aan beide kanten, zoals /over-ligare/.",
    }),
  anchor: slugField
    .optional()
    .meta({ title: "Anker", description: "Naam van het deel van de pagina, als er meer teksten op één pagina staan." }),
  order: orderField,
  summary: summaryField,
  partners: z
    .array(partnerSchema)
    .default([])
    .meta({ title: "Partners", description: "Organisaties die samenwerken; geen namen van personen." }),
  principles: z
    .array(textField)
    .default([])
    .meta({ title: "Uitgangspunten", description: "Uitgangspunten van het werkplan." }),
  parts: z
    .array(workPlanPartSchema)
    .default([])
    .meta({ title: "Delen van het werkplan", description: "De drie delen met hun doel." }),
  contact_role: contactRoleField.optional(),
  open_questions: openQuestionsField,
  sources: sourcesOrNoneField,
  review: reviewSchema,
});

export type ConsortiumPage = z.infer<typeof consortiumSchema>;

/** The parts that a text about Ligare may put in place, right or wrong as its front matter is. */
export function listConsortiumParts(frontMatter: unknown): BodyParts {
  const { page } = Object(frontMatter) as { page?: unknown };
  const parts = Object.entries(partsOfPages).find(([address]) => address === page)?.[1];
  return parts ? { Onderdeel: parts } : {};
}
