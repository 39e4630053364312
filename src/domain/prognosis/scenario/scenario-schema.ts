/**
 * The border where scenarios come in from links and files: a question to the model with what is kept beside it. The
 * small schema library, because a browser loads this when somebody opens a link; every message is what was expected, in
 * Dutch.
 */
import { z } from "zod/mini";
import { BED_RULES } from "../beds/beds.ts";
import { byKey, count, FIELDS, oneOf, text, year } from "../run/question-fields.ts";
import { questionSchema } from "../run/question-schema.ts";
import { SCENARIO_VERSION } from "./scenario-version.ts";

const version = z.string("een versie").check(z.maxLength(60, "hooguit 60 tekens"));

export const scenarioSchema = z.strictObject(
  {
    version: z.literal(SCENARIO_VERSION, `versie ${SCENARIO_VERSION}`),
    modelVersion: z.nullable(version),
    dataVersion: z.nullable(version),
    title: z.optional(text(120)),
    ...questionSchema.shape,
    year,
    rule: z.optional(oneOf(BED_RULES)),
    reasons: z.optional(byKey(text(500))),
    headline: z.nullable(
      z.strictObject(
        {
          year,
          guests: count,
          // By rule: one that came later is absent, one that is gone is of no use and no harm.
          beds: byKey(count),
        },
        FIELDS,
      ),
    ),
  },
  "een scenario",
);
