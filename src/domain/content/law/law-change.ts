import { z } from "zod";
import type { DatedWords } from "./dated-words.ts";
import { formatDateText } from "../../border/dates.ts";
import { dayField, slugField, textField } from "../fields.ts";
import { sourceSchema } from "../source.ts";

const lawChangeSchema = z.strictObject({
  id: slugField.meta({
    title: "Id",
    description: 'Naam waarmee teksten de wijziging noemen: <Wet id="..." zegt="..." />.',
  }),
  name: textField.meta({ title: "Regeling", description: "Naam van de wet of regeling." }),
  ends: dayField.meta({
    title: "Vervalt op",
    description: "De eerste dag waarop de regeling niet meer geldt, zoals de bron het zegt.",
  }),
  source: sourceSchema.meta({
    title: "Bron",
    description: "Waar de einddatum staat, met de dag van de gelezen versie.",
  }),
  found_on: dayField.meta({ title: "Gelezen op", description: "Dag waarop de datum uit de bron is overgenomen." }),
});

/** content/wetswijzigingen.yaml: the one place where the day stands on which a law ends. */
export const lawChangesSchema = z
  .strictObject({
    changes: z
      .array(lawChangeSchema)
      .meta({ title: "Wijzigingen", description: "Wetten en regelingen met een einddatum; elke id één keer." }),
  })
  .refine(({ changes }) => new Set(changes.map(({ id }) => id)).size === changes.length, { error: "elke id één keer" });

export type LawChange = z.infer<typeof lawChangeSchema>;

/** How a text says that a law ends: as a main clause, as a clause with "dat", how long it holds, or as a label. */
export const lawPhrases = ["vervalt", "dat-vervalt", "geldt", "label"] as const;

export type LawPhrase = (typeof lawPhrases)[number];

export function wordLawChange({ ends }: Pick<LawChange, "ends">, phrase: LawPhrase): DatedWords {
  const day = formatDateText(ends);
  const words: Record<LawPhrase, Omit<DatedWords, "from">> = {
    vervalt: { before: `vervalt op ${day}`, after: `is op ${day} vervallen` },
    "dat-vervalt": { before: `op ${day} vervalt`, after: `op ${day} is vervallen` },
    geldt: { before: `geldt tot ${day}`, after: `gold tot ${day}` },
    label: { before: `Vervalt op ${day}`, after: `Vervallen op ${day}` },
  };
  return { from: ends, ...words[phrase] };
}
