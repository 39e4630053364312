import { z } from "zod";
import { textField } from "../fields.ts";

/** content/zoekwoorden.yaml: words that people type for a page and that do not stand on it. */
export const extraWordsSchema = z
  .strictObject({
    pages: z
      .array(
        z.strictObject({
          page: z
            .string()
            .regex(/^\/([a-z0-9-]+\/)*$/)
            .meta({
              title: "Pagina",
              description:
                "Het adres van de pagina op deze site, met schuine strepen aan beide kanten, zoals /prognose/.",
            }),
          words: z
            .array(textField)
            .min(1)
            .meta({ title: "Zoekwoorden", description: "Woorden en zinnen waarmee iemand deze pagina zoekt." }),
        }),
      )
      .min(1)
      .meta({ title: "Pagina's", description: "Elke pagina één keer." }),
  })
  .refine(({ pages }) => new Set(pages.map(({ page }) => page)).size === pages.length, {
    error: "elke pagina staat er één keer in",
  });

export type ExtraWords = z.infer<typeof extraWordsSchema>;
