import type { LongevityVariant } from "./options.ts";

export interface Projection {
  variant: LongevityVariant;
  /** Persons on 1 January: [municipality][year][sex][age group]. */
  population: Float64Array;
  /** Deaths in the calendar year by completed age at death: same axes. */
  deaths: Float64Array;
}
