import { z } from "zod";
import type { Problem } from "../../border/problem.ts";
import { problemAt, validateDocument, type ParsedDocument } from "../../border/validate.ts";
import { textField } from "../fields.ts";

const wordsField = textField.meta({
  title: "Woorden",
  description: "De woorden waaraan het feit te herkennen is, in de volgorde van de zin; … voor wat ertussen mag staan.",
});

/** content/feiten.yaml: every fact of a source of Ligare, with the page where it stands. */
export const sourceFactsSchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        page: z
          .string()
          .regex(/^\/([a-z0-9-]+\/)*$/u)
          .meta({
            title: "Pagina",
            description:
              "Het adres van de pagina op deze site, met schuine strepen aan beide kanten, zoals /over-ligare/.",
          }),
        source: textField.meta({ title: "Bron", description: "De titel van het stuk waar de feiten uit komen." }),
        words: z
          .array(wordsField)
          .min(1)
          .meta({ title: "Feiten", description: "Eén of meer feiten uit deze bron op deze pagina." }),
      }),
    )
    .min(1)
    .meta({ title: "Feiten", description: "Een lijst met per pagina en bron de feiten." }),
});

/** A fact as it is looked up: words that stand in this order in one sentence, item or cell of a page. */
export interface SourceFact {
  page: string;
  source: string;
  words: string[];
}

/** The facts one by one, and what is wrong with their file: its form, and pages that no text of the site has. */
export function collectSourceFacts(
  document: ParsedDocument,
  hasPage: (address: string) => boolean,
): { facts: SourceFact[]; problems: Problem[] } {
  const checked = validateDocument(sourceFactsSchema, document);
  if (checked.problems) return { facts: [], problems: checked.problems };
  const groups = checked.value.facts;
  return {
    facts: groups.flatMap(({ page, source, words }) =>
      words.map((text) => ({ page, source, words: text.split(" … ") })),
    ),
    problems: groups.flatMap(({ page }, index) =>
      hasPage(page)
        ? []
        : [problemAt(document, ["facts", index, "page"], "het adres van een pagina met een tekst uit content/")],
    ),
  };
}
