/** Known beds of a region, never an estimate: a house without a published number is counted as such. */
import { formatWhole } from "../../charts/format-number.ts";
import type { Hospice } from "../../domain/directory/hospice.ts";
import { sayKnownBeds } from "../../text/prognosis.ts";

type BedSource = Pick<Hospice, "type" | "status" | "modelRegion" | "capacity">;

export interface KnownBeds {
  beds: number;
  known: number;
  hospices: number;
}

/** Houses for other guests or not open: the model is about adults who come to die, in houses that take guests. */
const OTHER_TYPES: readonly string[] = ["child", "respite"];
const NOT_OPEN: readonly string[] = ["planned", "closed", "temporarily-closed"];

export function countKnownBeds(hospices: readonly BedSource[], region: string): KnownBeds {
  const counted = hospices.filter(
    ({ type, status, modelRegion }) => modelRegion === region && !OTHER_TYPES.includes(type) && !NOT_OPEN.includes(status),
  );
  const known = counted.flatMap(({ capacity }) => capacity?.beds ?? []);
  return { beds: known.reduce((sum, beds) => sum + beds, 0), known: known.length, hospices: counted.length };
}

/** "ten minste 28 bekende bedden in 4 van de 7 hospices"; says so when nothing is known. */
export function describeKnownBeds({ beds, known, hospices }: KnownBeds): string {
  if (hospices === 0) return "geen hospice bekend";
  if (known === 0) return `aantal bedden onbekend bij alle ${formatWhole(hospices)} hospices`;
  return sayKnownBeds({ beds: formatWhole(beds), known: formatWhole(known), hospices: formatWhole(hospices) });
}
