import { z } from "zod";
import { fullDate, identifier } from "../../../border/fields.ts";

const day = (title: string) => fullDate.nullable().meta({ title, description: "een dag zoals 2026-11-21, of null" });

/** content/ronde.yaml: per house when it was last asked to answer the questionnaire, and when an answer was worked in. */
export const roundSchema = z
  .strictObject({
    houses: z.record(identifier, z.strictObject({ asked: day("Gevraagd op"), answered: day("Beantwoord op") })),
  })
  .meta({ title: "Ronde", description: "per hospice asked en answered" });

/** By id of a house. */
export type Round = z.infer<typeof roundSchema>["houses"];
