/** Where a table comes from (content/prognose/bronnen.yaml). */
import { z } from "zod";
import { fullDate, plainText, shortText } from "../../border/fields.ts";
import { figureSourceSchema } from "../data/parameter-schema.ts";

export const tableSourcesSchema = z
  .array(
    z
      .strictObject({
        table: z
          .string()
          .regex(/\.csv$/)
          .describe("de naam van een csv-bestand in deze map"),
        title: shortText.describe("een Nederlandse titel"),
        content: plainText.describe("wat de kolommen betekenen, met de eenheid"),
        retrieved: fullDate,
        licence: shortText.describe("de licentie van de bron"),
        sources: z.array(figureSourceSchema).min(1).describe("een lijst met een of meer bronnen"),
        own_estimate: plainText.nullable().describe("wat er een eigen schatting is, of null"),
      })
      .describe("de herkomst van een tabel"),
  )
  .describe("een lijst met de herkomst van elke tabel");

export type TableSource = z.infer<typeof tableSourcesSchema>[number];
