import { z } from "zod";
import { activityNumbersField, dateField, openQuestionsField, summaryField, textField, titleField } from "./fields.ts";
import { sourcesOrNoneField } from "./source.ts";
import { themeIdField } from "./theme.ts";

/** content/nieuws/<id>.mdx: something that happened, as precise in time as its source. */
export const newsSchema = z.strictObject({
  title: titleField,
  summary: summaryField,
  date: dateField,
  date_note: textField.optional().meta({ title: "Over de datum", description: "Waarom de datum niet preciezer is." }),
  themes: z
    .array(themeIdField)
    .default([])
    .meta({ title: "Opgaven", description: "Opgaven waar het bericht bij hoort." }),
  activities: activityNumbersField,
  open_questions: openQuestionsField,
  sources: sourcesOrNoneField,
});

export type NewsItem = z.infer<typeof newsSchema>;
