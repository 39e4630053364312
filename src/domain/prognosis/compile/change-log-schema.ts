/** What changed in the tables or the method and what that did to the outcomes (content/prognose/wijzigingen.yaml), newest first. */
import { z } from "zod";
import { fullDate, plainText, shortText } from "../../border/fields.ts";

const amount = z.number().min(0).describe("een getal van 0 of meer");
const beforeAfter = z.strictObject({ before: amount, after: amount }).describe("een blok met before en after");
const edition = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)
  .describe("een versie van de gegevens, zoals 2026-11-21-0123abcd");

export const changeLogSchema = z
  .array(
    z
      .strictObject({
        date: fullDate,
        title: shortText.describe("wat er is veranderd, in het kort"),
        reason: plainText.nullable().describe("waarom, of null"),
        tables: z
          .array(
            z.strictObject({
              table: z
                .string()
                .regex(/\.csv$/)
                .describe("de naam van een csv-bestand in deze map"),
              source: shortText.describe("de bron van de nieuwe cijfers"),
              sha256: z
                .string()
                .regex(/^[0-9a-f]{64}$/)
                .describe("de SHA-256 van het bestand, 64 tekens"),
            }),
          )
          .describe("een lijst met tabellen; leeg als alleen de rekenwijze is veranderd"),
        model_version: shortText.describe("de versie van de rekenwijze"),
        data_version: z
          .strictObject({
            before: edition.nullable().describe("de vorige versie, of null bij de eerste"),
            after: edition,
          })
          .describe("een blok met before en after; gelijk als alleen de rekenwijze is veranderd"),
        effect: z
          .array(
            z.strictObject({
              region: shortText.describe("de id van een modelregio"),
              year: z.int().min(1900).max(2200).describe("een jaartal van vier cijfers"),
              deaths: beforeAfter,
              guests: beforeAfter,
              beds_occupancy: beforeAfter,
              beds_refusal: beforeAfter,
            }),
          )
          .describe(
            "een lijst met de uitkomsten voor en na; leeg bij de eerste uitgave, en als de uitkomsten gelijk bleven",
          ),
      })
      .refine(({ tables, data_version: { before, after } }) => tables.length > 0 || before === after, {
        path: ["tables"],
        error: "een of meer tabellen, want de versie van de gegevens verandert",
      })
      .describe("een wijziging van de gegevens of de rekenwijze"),
  )
  .describe("een lijst met wijzigingen, de nieuwste eerst");

export type ChangeLog = z.infer<typeof changeLogSchema>;
export type DataChange = ChangeLog[number];
