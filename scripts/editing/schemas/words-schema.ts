import { z } from "zod";

const TEXT =
  "tekst zoals bezoekers haar lezen; {naam} is een invulplek, {count, plural, one {# bed} other {# bedden}} kiest naar aantal";

const word: z.ZodType = z.lazy(() =>
  z.union([z.string(), z.array(word), z.record(z.string(), word)]).meta({ title: "Woord of zin", description: TEXT }),
);

/** content/woorden: names with a text, a list of texts, or a group of names; the compiler of words judges the texts. */
export const wordsSchema = z
  .record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/u), word)
  .meta({ title: "Woorden", description: "namen zoals openNow, met een tekst erachter" });
