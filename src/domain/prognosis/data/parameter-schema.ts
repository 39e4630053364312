/** One parameter of the model (content/prognose/parameters/, see docs/parameter.md). Texts are Dutch, shares are 0-1. */
import { z } from "zod";
import { plainText, shortText, webAddress } from "../../border/fields.ts";
import { PARAMETER_GROUPS, SETTING_FACTORS, type ParameterGroup } from "./parameter-groups.ts";

export const PARAMETER_KEY = /^[a-z][a-zA-Z0-9]*$/;

const figure = z.number().describe("een getal met een punt als decimaalteken");

export const figureSourceSchema = z
  .strictObject({
    publisher: shortText.describe("de naam van de uitgever"),
    url: webAddress.optional(),
  })
  .describe("een bron met publisher en, als het er is, url");

const GROUP_MEANINGS: Readonly<Record<ParameterGroup, string>> = {
  guests: "gasten",
  demand: "groei en vraag die niemand ziet",
  stay: "verblijf",
  norms: "doelen voor bezetting en weigeren",
  waiting: "wachten",
  elsewhere: "sterven op andere plekken",
  diagnoses: "ziekten",
  respite: "logeren",
  houses: "keuze van een huis",
  margins: "breedte van de band",
};

export const parameterSchema = z
  .strictObject({
    key: z
      .string()
      .regex(PARAMETER_KEY)
      .describe("een sleutel zoals meanStayDays: woorden aan elkaar, elk volgend woord met een hoofdletter"),
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
    group: z
      .enum(PARAMETER_GROUPS)
      .optional()
      .describe(
        `bij een input de groep waarin het staat: ${PARAMETER_GROUPS.map((group) => `${group} (${GROUP_MEANINGS[group]})`).join(", ")}`,
      ),
    order: z.int().min(1).optional().describe("bij een input de plaats in zijn groep, met ruimte ertussen: 10, 20, 30"),
    factor: z
      .enum(SETTING_FACTORS)
      .optional()
      .describe(
        `bij een input die gasten of belasting verandert de balk van de verklaring: een van ${SETTING_FACTORS.join(", ")} (zie content/woorden/prognose-uitleg.yaml)`,
      ),
    choice: z
      .boolean()
      .optional()
      .describe("bij een input true als het een keuze is die niemand kan meten, anders false"),
    readOnce: z
      .literal(true)
      .optional()
      .describe("true als het model dit getal leest voordat het loot; drawn is dan false"),
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
  .refine(({ role, group }) => (role === "input") === (group !== undefined), {
    path: ["group"],
    error: "een groep bij een input, en geen groep bij een benchmark",
  })
  .refine(({ role, order }) => (role === "input") === (order !== undefined), {
    path: ["order"],
    error: "een plaats in de groep bij een input, en niets bij een benchmark",
  })
  .refine(({ role, factor, readOnce }) => role === "input" || (factor ?? readOnce) === undefined, {
    path: ["role"],
    error: "input, want alleen daarbij horen factor en readOnce",
  })
  .refine(({ role, choice }) => (role === "input") === (choice !== undefined), {
    path: ["choice"],
    error: "true of false bij een input, en niets bij een benchmark",
  })
  .refine(({ drawn, choice }) => !drawn || choice !== true, {
    path: ["drawn"],
    error: "false, want een keuze wordt niet geloot",
  })
  .refine(({ drawn, readOnce }) => !drawn || readOnce !== true, {
    path: ["drawn"],
    error: "false, want het model leest dit getal voordat het loot",
  })
  .refine(({ drawn, central }) => !drawn || central > 0, {
    path: ["central"],
    error: "een getal boven 0, want het wordt geloot",
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
export type ParameterFigures = Omit<Parameter, "key" | "order" | "explanation" | "note" | "sources" | "year">;
