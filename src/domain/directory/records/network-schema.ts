import { z } from "zod";
import { parseFraction } from "../../border/fraction.ts";
import {
  fullDate,
  identifier,
  municipalityCode,
  partialDate,
  plainText,
  shortText,
  webAddress,
} from "../../border/fields.ts";
import { sourceList } from "../../border/source-schema.ts";

const WEIGHT = 'een deel tussen 0 en 1, tussen aanhalingstekens: "1", "1/3" of "0.5"';

const weight = z
  .string()
  .refine((text) => isShare(parseFraction(text)), { error: WEIGHT })
  .meta({ title: "Deel", description: WEIGHT });

function isShare(value: number | undefined): boolean {
  return value !== undefined && value > 0 && value <= 1;
}

const note = plainText.optional().meta({ title: "Toelichting", description: "gewone tekst over wat onzeker is" });

/** One file of `content/netwerken`: a network with the gemeenten it works for. */
export const networkSchema = z
  .strictObject({
    name: shortText.meta({ title: "Naam", description: "de naam van het netwerk" }),
    kind: z.enum(["regional", "children"]).meta({
      title: "Soort netwerk",
      description: "een van de achttien van een streek (regional), of het netwerk voor kinderen (children)",
    }),
    model_region: identifier
      .nullable()
      .meta({ title: "Regio van het model", description: "een id uit model_regions, of null" }),
    workplan_region: identifier
      .nullable()
      .meta({ title: "Regio van het werkplan", description: "een id uit workplan_regions, of null" }),
    municipalities: z
      .array(z.strictObject({ code: municipalityCode, weight, note }))
      .meta({ title: "Gemeenten", description: "lijst van gemeenten met het deel dat bij dit netwerk hoort" }),
    basis: plainText.meta({ title: "Grondslag", description: "waar de indeling vandaan komt" }),
    note,
    website: z
      .strictObject({ url: webAddress, as_of: partialDate.optional() })
      .optional()
      .meta({ title: "Site", description: "url en als het kan as_of, de datum waarop dat gold" }),
    sources: sourceList,
    found_on: fullDate,
  })
  .refine(
    (network) => network.kind === "children" || (network.model_region !== null && network.workplan_region !== null),
    {
      path: ["model_region"],
      error: "een regio van het model en een van het werkplan bij kind: regional",
    },
  )
  .refine((network) => network.kind === "children" || network.municipalities.length > 0, {
    path: ["municipalities"],
    error: "ten minste één gemeente bij kind: regional",
  })
  .meta({ title: "Netwerk" });

export type NetworkRecord = z.infer<typeof networkSchema>;
