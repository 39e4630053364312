import type { HospiceType } from "./bundle.ts";
import type { Hospice } from "./hospice.ts";

/** The type a record has while no source states one. */
export const UNKNOWN_TYPE = "unknown";

/**
 * The type a house looks like by our own inference: its note says "lijkt op een" with the name of a type. Undefined when
 * a source states the type, or when nothing can be inferred.
 */
export function findLikelyType(
  { type, typeNote }: Pick<Hospice, "type" | "typeNote">,
  types: readonly Pick<HospiceType, "id" | "name">[],
): string | undefined {
  if (type !== UNKNOWN_TYPE || typeNote === undefined) return undefined;
  return types.find(({ name }) => typeNote.includes(`lijkt op een ${name.toLowerCase()}`))?.id;
}
