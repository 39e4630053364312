/** How well the projection would have done, misses included (content/prognose/terugtoets.yaml). */
import { z } from "zod";
import { fullDate, plainText, shortText } from "../../border/fields.ts";

const year = z.int().min(1900).max(2200).describe("een jaartal van vier cijfers");
const difference = z.number().min(-1).max(1).describe("een verschil als deel van het geheel, tussen -1 en 1");

const outcome = z
  .strictObject({
    area: shortText.describe("het gebied of de gebieden"),
    group: shortText.describe("de leeftijdsgroep"),
    low: difference,
    high: difference,
  })
  .refine(({ low, high }) => low <= high, { path: ["low"], error: "een low die niet boven high ligt" })
  .describe("een uitkomst met area, group, low en high");

const comparison = z
  .strictObject({
    measure: shortText.describe("wat er vergeleken wordt, met jaar en eenheid"),
    model: z.number().describe("het getal van het model"),
    published: z.number().describe("het gepubliceerde getal"),
    remark: plainText.nullable().describe("een opmerking, of null"),
    inside_interval67: z.boolean().nullable().describe("true of false, of null als er geen interval is gepubliceerd"),
  })
  .describe("een vergelijking met een gepubliceerd getal");

export const backTestSchema = z
  .strictObject({
    calculated: fullDate,
    not_proof: plainText.describe("wat gebruikt is om het model passend te maken en dus niets bewijst"),
    hindcast: z
      .strictObject({
        from_year: year,
        to_year: year,
        method: plainText.describe("hoe er terug is gerekend"),
        outcomes: z.array(outcome).min(1).describe("een lijst met een of meer uitkomsten"),
      })
      .describe("de terugtoets zelf"),
    comparisons: z.array(comparison).describe("een lijst met vergelijkingen"),
    misses: z.array(plainText).min(1).describe("een lijst met waar het model ernaast zit"),
    regional_deaths: z
      .array(outcome)
      .nullable()
      .describe("uitkomsten per regio, of null zolang er geen overlijdens per regio zijn"),
  })
  .describe("de terugtoets");

export type BackTest = z.infer<typeof backTestSchema>;
