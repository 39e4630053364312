import type { z } from "zod/mini";
import type { AgeProfileKind, LongevityVariant } from "../data/options.ts";
import type { Settings } from "../data/settings.ts";
import type { questionSchema } from "./question-schema.ts";

/** What lies in a field, not to be changed there. */
export type Inside<T> = T extends readonly (infer Item)[]
  ? readonly Inside<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Inside<T[Key]> }
    : T;

type Asked = z.infer<typeof questionSchema>;
type Question = { [Field in keyof Asked]: Inside<Asked[Field]> };

/** A question to the model over some years, with its variant and profile chosen; the fields stand in question-schema.ts. */
export interface PrognosisQuery extends Omit<Question, "variant" | "profile" | "settings"> {
  /** Calendar years, both included. */
  fromYear: number;
  toYear: number;
  variant: LongevityVariant;
  profile: AgeProfileKind;
  settings?: Partial<Settings>;
}
