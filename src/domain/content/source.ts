import { z } from "zod";
import { dateField, textField } from "./fields.ts";

/** Where a fact comes from: title and publisher always, address and date as far as they are known. */
export const sourceSchema = z
  .strictObject({
    title: textField.meta({
      title: "Titel van de bron",
      description: "De titel zoals die op het stuk of de pagina staat.",
    }),
    publisher: textField.meta({ title: "Uitgever", description: "De organisatie die de bron uitgaf." }),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ title: "Webadres", description: "Volledig adres, begint met https://. Weglaten als er geen bekend is." }),
    date: dateField.optional().meta({
      title: "Datum van de bron",
      description: "Zo precies als bekend. Weglaten als de bron geen datum draagt.",
    }),
    note: textField.optional().meta({
      title: "Toelichting",
      description: "Bijvoorbeeld over welk jaar de bron gaat, of dat een datum ontbreekt.",
    }),
  })
  .meta({ title: "Bron" });

export const sourcesField = z
  .array(sourceSchema)
  .min(1)
  .meta({ title: "Bronnen", description: "Ten minste één bron waar de feiten op deze pagina vandaan komen." });

/** Of texts that may be about this site itself, which is then their only source. */
export const sourcesOrNoneField = z
  .array(sourceSchema)
  .default([])
  .meta({ title: "Bronnen", description: "Leeg mag alleen als de tekst over deze website zelf gaat." });

export type Source = z.infer<typeof sourceSchema>;
