import { z } from "zod";
import { carriedLoadPerBed, erlangB } from "../prognosis/beds.ts";
import { textField } from "./fields.ts";

/**
 * A figure in a text that follows from the refusal rule of the model, so that the build can recompute it.
 * `load` is the mean number of beds in use if nobody were refused; `value` is a share from 0 to 1.
 */
export const modelQuoteSchema = z.strictObject({
  text: textField.meta({ title: "Tekst", description: "Het getal precies zoals het in de tekst staat, bijvoorbeeld 23 van de 100." }),
  quantity: z.enum(["refusal-chance", "occupancy"])
    .meta({ title: "Grootheid", description: "refusal-chance (kans op nee) of occupancy (bezetting)." }),
  beds: z.int().min(1).max(200).meta({ title: "Bedden", description: "Aantal bedden in het huis of de groep huizen." }),
  load: z.number().positive().meta({ title: "Belasting", description: "Gemiddeld aantal bezette bedden als niemand een nee kreeg." }),
  value: z.number().min(0).max(1).meta({ title: "Waarde", description: "Aandeel van 0 tot 1 in hele procenten, zoals 0.23." }),
});

export type ModelQuote = z.infer<typeof modelQuoteSchema>;

function roundToPercent(share: number): number {
  return Math.round(share * 100) / 100;
}

/** What the model says: a share from 0 to 1, rounded to whole percents as in the text. */
export function recomputeQuote(quote: Pick<ModelQuote, "quantity" | "beds" | "load">): number {
  const { beds, load } = quote;
  return roundToPercent(quote.quantity === "refusal-chance" ? erlangB(beds, load) : carriedLoadPerBed(beds, load));
}

/** Problems in Dutch: a figure the model no longer gives, or one the text does not hold. */
export function checkModelQuotes(quotes: readonly ModelQuote[], body: string): string[] {
  return quotes.flatMap((quote) => {
    const computed = recomputeQuote(quote);
    const place = `model_quotes, "${quote.text}"`;
    const problems: string[] = [];
    if (computed !== quote.value) problems.push(`${place}: gevonden ${quote.value}, verwacht ${computed} volgens het model`);
    if (!body.includes(quote.text)) problems.push(`${place}: gevonden geen plek in de tekst, verwacht deze woorden letterlijk`);
    return problems;
  });
}
