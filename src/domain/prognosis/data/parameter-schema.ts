/** One parameter of the model (content/prognose/parameters/<key>.yaml). Texts are Dutch, shares are 0-1. */
import { z } from "zod";
import { plainText, shortText, webAddress } from "../../border/fields.ts";

const figure = z.number().describe("een getal met een punt als decimaalteken");

export const figureSourceSchema = z
  .strictObject({
    publisher: shortText.describe("de naam van de uitgever"),
    url: webAddress.optional(),
  })
  .describe("een bron met publisher en, als het er is, url");

export const parameterSchema = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .describe("een sleutel van kleine letters, cijfers en _"),
    label: shortText.describe("een korte Nederlandse naam"),
    unit: shortText.describe("de eenheid in het Nederlands"),
    percent: z.boolean().describe("true als het scherm procenten toont, anders false"),
    low: figure,
    central: figure,
    high: figure,
    min: figure.optional().describe("de laagste waarde die een bezoeker mag invullen"),
    max: figure.optional().describe("de hoogste waarde die een bezoeker mag invullen"),
    drawn: z.boolean().describe("true als de onzekerheid dit getal loot, anders false"),
    role: z.enum(["input", "benchmark"]).describe("input (het model rekent ermee) of benchmark (om te vergelijken)"),
    year: shortText.optional().describe("het jaar of de jaren van de bron, tussen aanhalingstekens"),
    assumption: z.boolean().describe("true als er geen bron is en het een eigen keuze is, anders false"),
    sources: z.array(figureSourceSchema).describe("een lijst van bronnen; leeg bij een eigen keuze"),
    quality: z
      .literal([1, 2, 3, 4])
      .describe("1 officiële telling, 2 gepubliceerd landelijk cijfer, 3 afgeleid of van één huis, 4 eigen keuze"),
    explanation: plainText.describe("een uitleg voor bezoekers"),
    note: plainText.optional().describe("een opmerking over de bron"),
  })
  .refine(({ low, central, high }) => low <= central && central <= high, {
    path: ["central"],
    error: "een waarde van low tot en met high",
  })
  .refine(({ role, min, max }) => role === "benchmark" || (min !== undefined && max !== undefined), {
    path: ["min"],
    error: "een min en een max, want het model rekent met dit getal",
  })
  .refine(({ low, high, min = low, max = high }) => min <= low && high <= max, {
    path: ["low"],
    error: "een low en een high die binnen min en max liggen",
  })
  .refine(({ assumption, sources }) => assumption === (sources.length === 0), {
    path: ["sources"],
    error: "ten minste één bron, of assumption: true",
  })
  .refine(({ drawn, role }) => !drawn || role === "input", {
    path: ["drawn"],
    error: "false, want met een benchmark rekent het model niet",
  })
  .describe("een parameter van het model");

export type Parameter = z.infer<typeof parameterSchema>;
/** What travels in the bundle; the long texts stay on the page that explains them. */
export type ParameterFigures = Omit<Parameter, "key" | "explanation" | "note" | "sources" | "year">;
