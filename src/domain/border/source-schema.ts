import { z } from "zod";
import { partialDate, plainText, shortText, webAddress } from "./fields.ts";

/** One public source of one or more facts. Without a date the pages say that the date is not known. */
export const sourceSchema = z
  .strictObject({
    publisher: shortText.meta({ title: "Uitgever", description: "wie de bron uitgeeft, zoals RTV Noord" }),
    url: webAddress,
    date: partialDate.optional(),
    note: plainText
      .optional()
      .meta({ title: "Toelichting", description: "gewone tekst, bijvoorbeeld waarom er geen datum is" }),
    fields: z.array(shortText).min(1).optional().meta({
      title: "Velden",
      description:
        "lijst van velden die op deze bron steunen, zoals [address, phones]; weglaten als alles op deze bron steunt",
    }),
    background: z.boolean().optional().meta({
      title: "Alleen achtergrond",
      description: "true als geen enkel veld op deze bron steunt, zoals een lijst waarin het huis niet staat",
    }),
  })
  .refine(({ fields, background }) => background !== true || fields === undefined, {
    path: ["background"],
    error: "geen background: true bij een bron met fields: zij draagt die velden, of geen enkel veld",
  })
  .meta({ title: "Bron", description: "een bron met publisher, url en date (weglaten als de bron geen datum heeft)" });

export const sourceList = z.array(sourceSchema).min(1).meta({ title: "Bronnen", description: "ten minste één bron" });

export type Source = z.infer<typeof sourceSchema>;
