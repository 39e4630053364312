import { z } from "zod";
import type { FieldPath } from "../border/problem.ts";
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

/** Something wrong between two terms, at a field of the file. */
export interface GlossaryFault {
  path: FieldPath;
  found: string;
  expected: string;
}

/** Problems between terms, in Dutch: a double id, or a reference to a term that does not exist. */
export function checkGlossaryLinks(terms: readonly Pick<GlossaryTerm, "id" | "related">[]): GlossaryFault[] {
  const ids = terms.map(({ id }) => id);
  const known = new Set(ids);
  const first = new Map([...ids.entries()].reverse().map(([index, id]) => [id, index]));
  return terms.flatMap(({ id, related }, index) => [
    ...(first.get(id) === index
      ? []
      : [
          {
            path: ["terms", index, "id"],
            found: `begrip "${id}" voor de tweede keer`,
            expected: `elke id één keer; het eerste is begrip ${(first.get(id) ?? 0) + 1} van het bestand`,
          },
        ]),
    ...related.flatMap((target, at) =>
      known.has(target)
        ? []
        : [
            {
              path: ["terms", index, "related", at],
              found: `begrip "${id}" verwijst naar "${target}"`,
              expected: "een id die in dit bestand staat",
            },
          ],
    ),
  ]);
}
