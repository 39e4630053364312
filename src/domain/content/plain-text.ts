import { z } from "zod";
import { audienceField } from "./audience.ts";
import {
  activityNumbersField,
  contactRoleField,
  openQuestionsField,
  orderField,
  summaryField,
  titleField,
} from "./fields.ts";
import { reviewSchema } from "./review.ts";
import { sourcesOrNoneField } from "./source.ts";

/** content/<collection>/<id>.mdx: a text of a kind of page that asks nothing of its own. */
export const plainTextSchema = z.strictObject({
  title: titleField,
  order: orderField,
  summary: summaryField,
  audience: audienceField,
  activities: activityNumbersField,
  contact_role: contactRoleField.optional(),
  open_questions: openQuestionsField,
  sources: sourcesOrNoneField,
  review: reviewSchema,
});

export type PlainText = z.infer<typeof plainTextSchema>;
