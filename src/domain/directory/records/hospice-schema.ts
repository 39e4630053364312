import { hospiceFields } from "./hospice-fields.ts";
import { hospiceRules } from "./rules/hospice-rules.ts";

/** One file of `content/hospices`: the record of one place, in the keys the editor types. */
export const hospiceSchema = hospiceFields
  .superRefine((record, context) => {
    for (const rule of hospiceRules(record)) {
      context.addIssue({ code: "custom", path: rule.path, message: rule.expected });
    }
  })
  .meta({ title: "Hospice", description: "een hospice zoals beschreven in hospice-schema.ts" });
