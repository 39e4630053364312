import { z } from "zod";
import { relationSchema } from "./activity-relation.ts";
import { workPlanPartIds } from "../consortium.ts";
import {
  activityNumberField,
  dateField,
  dayField,
  openQuestionsField,
  slugField,
  summaryField,
  textField,
  titleField,
} from "../fields.ts";
import { sourcesField } from "../source.ts";
import { regionRoleIds } from "./region-role.ts";
import { workPlanRegionField } from "./work-plan-region.ts";

export const activityStatusIds = ["planned", "running", "done", "stopped", "unknown"] as const;

export type ActivityStatusId = (typeof activityStatusIds)[number];

const regionShareSchema = z.strictObject({
  id: workPlanRegionField,
  role: z.enum(regionRoleIds).meta({
    title: "Rol van de regio",
    description:
      "involved (doet mee), invited (uitgenodigd), interested (heeft belangstelling), later (daarna beschikbaar) of if-possible (indien mogelijk).",
  }),
  note: textField.optional().meta({ title: "Toelichting", description: "Wat van de rol van deze regio afwijkt." }),
});

const timingSchema = z.strictObject({
  date: dateField,
  text: textField.meta({ title: "In woorden", description: "Hoe precies de bron is, in gewone woorden." }),
});

const statusSchema = z.strictObject({
  value: z.enum(activityStatusIds).meta({
    title: "Status",
    description: "Gepland (planned), bezig (running), klaar (done), gestopt (stopped) of niet bekend (unknown).",
  }),
  as_stated: textField.meta({ title: "Zoals de bron het zegt", description: "De status in woorden, met de bron." }),
  date: dateField.nullable().meta({
    title: "Datum van de bron",
    description: "Datum van het stuk waar de status uit komt, of null als het geen datum draagt.",
  }),
  found_on: dayField.meta({
    title: "Gelezen op",
    description: "Dag waarop de status uit de bron is overgenomen; dat is geen controle.",
  }),
});

const productSchema = z.strictObject({
  id: slugField.meta({ title: "Id", description: "Plaats op de pagina: /hospicezorg-2030/producten/#<id>." }),
  region: workPlanRegionField,
  title: textField.meta({ title: "Product", description: "Naam van het product." }),
  year: dateField.meta({ title: "Jaar", description: 'Jaar van ontwikkeling, tussen aanhalingstekens: "2024".' }),
  content: textField
    .nullable()
    .meta({ title: "Wat het inhoudt", description: "Wat een bron over de inhoud zegt, of null." }),
  for_whom: textField
    .nullable()
    .meta({ title: "Voor wie", description: "Voor wie het is gemaakt, of null als geen bron het zegt." }),
  found_at: textField
    .nullable()
    .meta({ title: "Waar te vinden", description: "Waar het product is te zien of te krijgen, of null." }),
  kept_by_role: textField.nullable().meta({
    title: "Wie onderhoudt het",
    description: "Rol of organisatie die het product bijhoudt, nooit een naam van een persoon, of null.",
  }),
  securing: statusSchema.meta({
    title: "Borging",
    description: "Hoe ver de afspraken zijn om het product te behouden, met bron.",
  }),
});

export type ActivityProduct = z.infer<typeof productSchema>;

/** content/activiteiten/<id>.mdx: one of the 15 activities of the work plan; the body explains it in plain words. */
export const activitySchema = z
  .strictObject({
    number: activityNumberField,
    title: titleField,
    part: z
      .enum(workPlanPartIds)
      .meta({ title: "Deel van het werkplan", description: "capaciteit, kwaliteit of samenwerking." }),
    summary: summaryField,
    in_our_words: textField.meta({
      title: "In onze woorden",
      description: "Waar het om gaat. De aanvraag noemt alleen doelen per deel; dit is onze eigen zin.",
    }),
    activities: z
      .array(textField)
      .min(1)
      .meta({ title: "Wat er gebeurt", description: "De stappen die het werkplan noemt." }),
    if_possible: z
      .array(textField)
      .default([])
      .meta({ title: "Zo mogelijk", description: "Wat het werkplan alleen zo mogelijk wil doen." }),
    result: z.array(textField).min(1).meta({ title: "Resultaat", description: "Wat er ligt als het klaar is." }),
    regions: z.array(regionShareSchema).default([]).meta({
      title: "Regio's",
      description: "De regio's die het werkplan noemt, met hun rol. Leeg als het geen regio noemt.",
    }),
    regions_note: textField.optional().meta({ title: "Over de regio's", description: "Wie er precies meedoen." }),
    notes: z
      .array(textField)
      .default([])
      .meta({ title: "Opmerkingen", description: "Grenzen en uitzonderingen die de aanvraag noemt." }),
    relations: z.array(relationSchema).default([]).meta({
      title: "Samenhang",
      description: "Andere activiteiten die de regel van deze activiteit noemt, met de soort samenhang.",
    }),
    partners: z
      .array(textField)
      .default([])
      .meta({ title: "Met wie", description: "Organisaties en rollen die de bron noemt; geen namen van personen." }),
    timing: timingSchema
      .nullable()
      .meta({ title: "Wanneer", description: "De tijd die het werkplan noemt, of null als het geen tijd noemt." }),
    products: z
      .array(productSchema)
      .default([])
      .meta({ title: "Producten", description: "Regionale producten waar de activiteit op voortbouwt." }),
    status: statusSchema.meta({ title: "Status", description: "Stand van zaken met bron." }),
    open_questions: openQuestionsField,
    sources: sourcesField,
  })
  .refine((activity) => activity.relations.every(({ to }) => to !== activity.number), {
    error: "een activiteit verwijst niet naar zichzelf",
  })
  .refine((activity) => new Set(activity.relations.map(({ to }) => to)).size === activity.relations.length, {
    error: "elke andere activiteit staat er één keer in",
  })
  .refine((activity) => new Set(activity.regions.map((region) => region.id)).size === activity.regions.length, {
    error: "elke regio staat er één keer in",
  });

export type Activity = z.infer<typeof activitySchema>;
