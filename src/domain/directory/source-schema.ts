import { z } from "zod";
import { partialDate, plainText, shortText, webAddress } from "./fields.ts";

/** One public source of one or more facts. Without a date the note says why there is none. */
export const sourceSchema = z
  .strictObject({
    publisher: shortText.meta({ title: "Uitgever", description: "wie de bron uitgeeft, zoals RTV Noord" }),
    url: webAddress,
    date: partialDate.optional(),
    note: plainText.optional(),
    fields: z
      .array(shortText)
      .min(1)
      .optional()
      .meta({ title: "Velden", description: "lijst van velden die op deze bron steunen, zoals [address, phones]" }),
  })
  .refine((source) => source.date !== undefined || source.note !== undefined, {
    path: ["date"],
    error: "een datum, of een note die zegt dat de bron geen datum heeft",
  })
  .meta({ title: "Bron", description: "een bron met publisher, url en date (of een note als er geen datum is)" });

export const sourceList = z
  .array(sourceSchema)
  .min(1)
  .meta({ title: "Bronnen", description: "ten minste één bron" });

export type Source = z.infer<typeof sourceSchema>;
