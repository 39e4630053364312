import { z } from "zod";
import { AGE_PROFILES } from "../prognosis/data/options.ts";
import { BED_RULES } from "../prognosis/beds/beds.ts";
import type { BodyParts } from "./model-quotes/check-body.ts";
import { contactRoleField, slugField, summaryField, textField, titleField } from "./fields.ts";
import { reviewSchema } from "./review.ts";
import { sourcesField } from "./source.ts";

/** Formulas of the model that a text can show: `<Formule naam="belasting" />`. */
export const formulaNames = [
  "sterfte",
  "overlijdens",
  "ouder-worden",
  "geboorten",
  "gasten",
  "leeftijdsprofiel",
  "extra-gasten",
  "kalibratie",
  "huff",
  "belasting",
  "bezettingsregel",
  "erlang-b",
  "erlang-c",
  "erlang-a",
  "bedden-per-huis",
  "onzekere-overlijdens",
  "loting",
  "aannameschuld",
] as const;

export type FormulaName = (typeof formulaNames)[number];

/** What the model or its files give in full: `<Overzicht naam="terugtoets" />`. */
export const overviewNames = [
  "parameters",
  "vergelijkingen",
  "gevoeligheid",
  "aannameschuld",
  "terugtoets",
  "wijzigingen",
  "band",
  "huisgrootte",
  "dekking",
  "tabellen",
  "versies",
  "monitor",
  "afspraken",
  "vragen",
] as const;

export type OverviewName = (typeof overviewNames)[number];

const numberField = z
  .number()
  .meta({ title: "Getal", description: "Een getal met een punt als decimaalteken; een aandeel van 0 tot en met 1." });

/** A question to the model, with what differs from the standard. */
export const workedExampleSchema = z
  .strictObject({
    id: slugField,
    title: textField.meta({ title: "Naam", description: "Zo heet het voorbeeld op de modelpagina." }),
    region: textField.meta({ title: "Regio", description: "De id van een modelregio, zoals ijssel-vecht, of alle." }),
    year: z
      .int()
      .min(1900)
      .max(2200)
      .meta({ title: "Jaar", description: "Het jaar waarover het voorbeeld gaat: een jaartal van vier cijfers." }),
    rule: z.enum(BED_RULES).meta({
      title: "Rekenregel",
      description: `De rekenregel die op de modelpagina voorop staat: een van ${BED_RULES.join(", ")} (zie content/woorden/prognose-regels.yaml).`,
    }),
    profile: z
      .enum(AGE_PROFILES)
      .optional()
      .meta({
        title: "Leeftijdsprofiel",
        description: `Een ander leeftijdsprofiel dan standaard: een van ${AGE_PROFILES.join(", ")} (zie content/woorden/prognose.yaml).`,
      }),
    settings: z.record(z.string(), numberField).default({}).meta({
      title: "Instellingen",
      description: "Wat er anders is dan standaard: de sleutel van een parameter met haar waarde.",
    }),
    closes: z
      .array(slugField)
      .default([])
      .meta({ title: "Gesloten huizen", description: "Bestandsnamen van hospices die in het voorbeeld dicht zijn." }),
    reason: textField.optional().meta({
      title: "Reden",
      description: "Waarom het getal anders is; gaat mee met de link. Weglaten als er niets anders is.",
    }),
  })
  .meta({ title: "Voorbeeld", description: "Een vraag aan het model, met wat er anders is dan standaard." });

export type WorkedExample = z.infer<typeof workedExampleSchema>;

const agreedField = textField.nullable();

/** One kind of figure: who delivers it, when, and who checks it. null: nobody has agreed on it yet. */
export const dataAgreementSchema = z
  .strictObject({
    what: textField.meta({ title: "Gegeven", description: "Welk gegeven het is, in gewone woorden." }),
    used_for: textField.meta({ title: "Waarvoor", description: "Wat het model ermee doet." }),
    source: agreedField.meta({
      title: "Waar het vandaan komt",
      description: "De organisatie of de tabel, of null als dat nog af te spreken is.",
    }),
    delivered_by: agreedField.meta({
      title: "Wie levert",
      description: "Organisatie of rol, nooit een naam; null als dat nog af te spreken is.",
    }),
    when: agreedField.meta({
      title: "Wanneer",
      description: "Moment in het jaar, of null als dat nog af te spreken is.",
    }),
    checked_by: agreedField.meta({
      title: "Wie controleert",
      description: "Organisatie of rol, nooit een naam; null als dat nog af te spreken is.",
    }),
    now: textField.meta({ title: "Nu", description: "Wat er op dit moment in het model zit, met jaar of datum." }),
  })
  .meta({ title: "Afspraak", description: "Een soort gegeven, met wie het levert, wanneer, en wie het controleert." });

export type DataAgreement = z.infer<typeof dataAgreementSchema>;

/** content/modelteksten/<id>.mdx: the manual, the account, the monitor and the agreement on data of the model. */
export const modelTextSchema = z.strictObject({
  title: titleField,
  short_title: textField.meta({
    title: "Korte titel",
    description: "De naam van de pagina in het kruimelpad en in lijsten.",
  }),
  summary: summaryField,
  examples: z.array(workedExampleSchema).default([]).meta({
    title: "Voorbeelden",
    description: 'Vragen die het model bij het bouwen uitrekent; in de tekst staat <Voorbeeld naam="id" />.',
  }),
  agreements: z.array(dataAgreementSchema).default([]).meta({
    title: "Afspraken",
    description: 'Wie welk gegeven levert; in de tekst staat <Overzicht naam="afspraken" />.',
  }),
  contact_role: contactRoleField,
  sources: sourcesField,
  review: reviewSchema,
});

export type ModelText = z.infer<typeof modelTextSchema>;

/** The computed parts a model text may name; the examples are those of its own front matter, right or wrong. */
export function listModelTextParts(frontMatter: unknown): BodyParts {
  const { examples } = Object(frontMatter) as { examples?: unknown };
  const ids = (Array.isArray(examples) ? examples : []).map(
    (example: unknown) => (Object(example) as { id?: unknown }).id,
  );
  return { Voorbeeld: ids.filter((id) => typeof id === "string"), Formule: formulaNames, Overzicht: overviewNames };
}
