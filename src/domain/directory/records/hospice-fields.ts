import { z } from "zod";
import { shapeOf } from "./fact-schema.ts";
import { facts } from "./facts.ts";

/** The fields of a record, each checked as its row in the table of facts says. */
export const hospiceFields = z.strictObject(shapeOf(facts));

export type HospiceRecord = z.infer<typeof hospiceFields>;

/** The keys of a record, in the order of the schema: sources name the fields they support with these. */
export const hospiceKeys: readonly string[] = Object.keys(hospiceFields.shape);
