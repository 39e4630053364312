import { z } from "zod";
import { slugField, textField } from "./fields.ts";
import { sourceSchema } from "./source.ts";

/** One word of content/begrippen.yaml: feeds the glossary page, the explanations in texts and the search words. */
export const glossaryTermSchema = z.strictObject({
  id: slugField.meta({ title: "Id", description: 'Naam in het adres en in teksten: <Begrip id="...">.' }),
  term: textField.meta({ title: "Begrip", description: "Het woord zoals deze site het gebruikt." }),
  abbreviation: textField.optional().meta({ title: "Afkorting", description: "De gangbare afkorting." }),
  definition: z.string().min(20).max(600).meta({
    title: "Uitleg",
    description: "Uitleg in gewone woorden (20 tot 600 tekens); de eerste zin is ook los te begrijpen.",
  }),
  avoid: z
    .array(textField)
    .default([])
    .meta({ title: "Liever niet", description: "Woorden die deze site niet gebruikt." }),
  avoid_note: textField
    .optional()
    .meta({ title: "Waarom liever niet", description: "Reden om die woorden te mijden." }),
  synonyms: z
    .array(textField)
    .default([])
    .meta({ title: "Zoekwoorden", description: "Andere woorden waarmee iemand dit zoekt, ook verouderde." }),
  related: z.array(slugField).default([]).meta({ title: "Zie ook", description: "Ids van verwante begrippen." }),
  source: sourceSchema
    .optional()
    .meta({ title: "Bron", description: "Waar de uitleg vandaan komt; weglaten bij een algemeen bekend woord." }),
});

export const glossarySchema = z.strictObject({
  terms: z.array(glossaryTermSchema).min(1).meta({ title: "Begrippen", description: "Alle begrippen." }),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** Problems between terms, in Dutch: a double id, or a reference to a term that does not exist. */
export function checkGlossaryLinks(terms: readonly GlossaryTerm[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { id } of terms) {
    if (seen.has(id)) problems.push(`begrip "${id}" staat er twee keer in; verwacht elke id één keer`);
    seen.add(id);
  }
  for (const { id, related } of terms) {
    for (const target of related) {
      if (!seen.has(target))
        problems.push(`begrip "${id}" verwijst naar "${target}", dat niet bestaat; verwacht een bestaande id`);
    }
  }
  return problems;
}
