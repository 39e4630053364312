import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { UsageError } from "./usage-error.ts";

/** A year the model has. */
export function readYear(option: string, text: string | undefined, otherwise: number, data: ModelData): number {
  if (text === undefined) return otherwise;
  const { first, last } = data.years;
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!(year >= first && year <= last))
    throw new UsageError(`${option} ${text}: geef een jaar van ${first} tot en met ${last}.`);
  return year;
}
