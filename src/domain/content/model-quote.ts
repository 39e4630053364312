import { z } from "zod";
import { textField } from "./fields.ts";

/**
 * A figure in a text that follows from the queueing rules of the model, so that a check can recompute it.
 * `load` is the mean number of beds in use if nobody were refused; shares run from 0 to 1.
 */
export const modelQuoteSchema = z.strictObject({
  text: textField.meta({ title: "Tekst", description: "Het getal precies zoals het in de tekst staat, bijvoorbeeld 23%." }),
  quantity: z.enum(["refusal-chance", "occupancy"])
    .meta({ title: "Grootheid", description: "refusal-chance (kans op nee) of occupancy (bezetting), zonder wachten (Erlang B)." }),
  beds: z.int().min(1).max(200).meta({ title: "Bedden", description: "Aantal bedden in het huis of de groep huizen." }),
  load: z.number().positive().meta({ title: "Belasting", description: "Gemiddeld aantal bezette bedden als niemand een nee kreeg." }),
  value: z.number().min(0).max(1).meta({ title: "Waarde", description: "Aandeel van 0 tot 1, afgerond op hele procenten: 0.23." }),
});

export type ModelQuote = z.infer<typeof modelQuoteSchema>;
