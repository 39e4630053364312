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

/** What is written short in a column of a table, so that many sheets can be added up. */
const columnCodesSchema = z.strictObject({
  column: textField.meta({ title: "Kolom", description: "De kolom waarin deze codes staan." }),
  codes: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[A-Z0-9]$/u)
          .meta({ title: "Code", description: "Eén hoofdletter of cijfer." }),
        name: textField.meta({ title: "Betekenis", description: "Waar de code voor staat." }),
      }),
    )
    .min(2)
    .refine((codes) => new Set(codes.map(({ code }) => code)).size === codes.length, {
      error: "elke code staat één keer in de lijst",
    })
    .meta({ title: "Codes", description: "Alles wat in de kolom kan staan, met wat iets anders is." }),
});

export type ColumnCodes = z.infer<typeof columnCodesSchema>;

/** Something to fill in: a line, a box, a date, a number, a choice, or a table with empty rows. */
export const formatFieldSchema = z
  .strictObject({
    id: slugField.meta({
      title: "Id",
      description: "Naam van het veld in kleine letters, cijfers en koppeltekens; één keer in het deel.",
    }),
    label: textField.meta({ title: "Label", description: "De vraag of het onderwerp." }),
    kind: z.enum(["line", "text", "date", "number", "choice", "multiple-choice", "table"]).meta({
      title: "Soort veld",
      description:
        "Eén regel (line), meer regels (text), een datum (date), een getal (number), één keuze (choice), meer keuzes (multiple-choice) of een tabel (table).",
    }),
    help: textField.optional().meta({ title: "Uitleg", description: "Korte uitleg onder het label." }),
    choices: z
      .array(textField)
      .min(2)
      .optional()
      .meta({ title: "Keuzes", description: "De antwoorden, bij een keuzeveld." }),
    columns: z
      .array(textField)
      .min(2)
      .max(5)
      .optional()
      .meta({ title: "Kolommen", description: "De kolomkoppen, bij een tabel." }),
    rows: z
      .int()
      .min(1)
      .max(30)
      .optional()
      .meta({ title: "Lege regels", description: "Aantal lege regels, bij een tabel." }),
    codes: z
      .array(columnCodesSchema)
      .optional()
      .meta({ title: "Codes", description: "Bij een tabel: wat in een kolom kort wordt opgeschreven." }),
  })
  .refine((field) => (field.kind === "choice" || field.kind === "multiple-choice") === (field.choices !== undefined), {
    error: "choices (keuzes) hoort bij choice en multiple-choice, en alleen daarbij",
  })
  .refine((field) => (field.kind === "table") === (field.columns !== undefined && field.rows !== undefined), {
    error: "columns (kolommen) en rows (lege regels) horen bij table, en alleen daarbij",
  })
  .refine(({ columns = [], codes = [] }) => codes.every(({ column }) => columns.includes(column)), {
    error: "codes horen bij een kolom van dezelfde tabel",
  });

/** Parts of a meeting in order. What is stated is what the parts add up to. */
const programSchema = z
  .strictObject({
    minutes: z
      .int()
      .min(15)
      .max(480)
      .meta({ title: "Samen", description: "Hoe lang de bijeenkomst duurt, in minuten." }),
    parts: z
      .array(
        z.strictObject({
          part: textField.meta({ title: "Onderdeel", description: "Wat er gebeurt." }),
          minutes: z.int().min(5).max(240).meta({ title: "Minuten", description: "Hoe lang het duurt." }),
          who: textField.meta({ title: "Wie", description: "De rol die het leidt." }),
        }),
      )
      .min(2)
      .max(12)
      .meta({ title: "Onderdelen", description: "In volgorde." }),
  })
  .refine(({ minutes, parts }) => parts.reduce((sum, part) => sum + part.minutes, 0) === minutes, {
    error: "minuten die samen zoveel zijn als de onderdelen bij elkaar",
  });

export type FormatProgram = z.infer<typeof programSchema>;

const formatSectionFields = z.strictObject({
  id: slugField.meta({
    title: "Id",
    description: "Naam van het deel in kleine letters, cijfers en koppeltekens; één keer in het document.",
  }),
  title: textField.meta({ title: "Kop", description: "De kop van dit deel." }),
  intro: textField.optional().meta({ title: "Inleiding", description: "Wat de invullers hier vastleggen en waarom." }),
  program: programSchema
    .optional()
    .meta({ title: "Programma", description: "Een voorstel voor de tijd, met de minuten per onderdeel." }),
  sheet: z.enum(["own", "lying"]).optional().meta({
    title: "Eigen vel",
    description: "Op een vel van zichzelf, om te kopiëren (own), of dat ook nog ligt, voor een brede tabel (lying).",
  }),
  fields: z.array(formatFieldSchema).default([]).meta({ title: "Velden", description: "Wat er in te vullen is." }),
});

export const formatSectionSchema = formatSectionFields.refine(
  ({ program, fields }) => program !== undefined || fields.length > 0,
  { error: "een deel met velden om in te vullen, of met een programma" },
);

/** A slide to project or print: few words, figures that the model fills in for a region, and what is told with it. */
const slideSchema = z.strictObject({
  title: textField.meta({ title: "Kop", description: "Wat op de dia bovenaan staat." }),
  points: z.array(textField).max(5).default([]).meta({ title: "Punten", description: "Hooguit vijf korte regels." }),
  figures: z
    .array(z.enum(["guests", "beds"]))
    .default([])
    .meta({ title: "Cijfers", description: "Wat het model voor de regio invult, met de band." }),
  say: textField.meta({ title: "Vertel", description: "Wat u erbij zegt." }),
});

export type FormatSlide = z.infer<typeof slideSchema>;

/** content/formats/<id>.mdx: a document to fill in; the Word and PDF downloads are made from `sections`. */
export const documentFormatSchema = z
  .strictObject({
    title: titleField,
    order: orderField,
    summary: summaryField,
    audience: audienceField,
    activities: activityNumbersField,
    file_name: slugField.meta({
      title: "Bestandsnaam",
      description: "Naam van de download, in kleine letters en koppeltekens, zonder .docx of .pdf.",
    }),
    status_line: textField.meta({
      title: "Statusregel",
      description: "Staat boven het document: bijvoorbeeld dat het een concept is.",
    }),
    sections: z.array(formatSectionSchema).min(1).meta({ title: "Delen", description: "De delen van het document." }),
    slides: z
      .array(slideSchema)
      .max(15)
      .optional()
      .meta({ title: "Dia's", description: "Een dia per blad, per regio om te tonen of af te drukken." }),
    contact_role: contactRoleField,
    sources: sourcesField,
    review: reviewSchema,
  })
  .refine(
    (format) => {
      const ids = format.sections.flatMap((section) => [
        section.id,
        ...section.fields.map((field) => `${section.id}/${field.id}`),
      ]);
      return new Set(ids).size === ids.length;
    },
    { error: "elke id komt één keer voor: deelnamen in het document, veldnamen in hun deel" },
  );

export type FormatSection = z.infer<typeof formatSectionSchema>;
export type DocumentFormat = z.infer<typeof documentFormatSchema>;
export type FormatField = z.infer<typeof formatFieldSchema>;
