import type { Source } from "../../border/source-schema.ts";
import type { NearGround } from "./grounds.ts";
import type { HospiceType } from "../records/bundle.ts";

/** A kind of house to begin with for some wishes, because of what a source says of the care there. */
export interface StartingKind {
  id: string;
  name: string;
  /** Who gives care, as the source has it. */
  careBy: string;
  /** Ids of the wishes. */
  needIds: readonly string[];
  /** What of another house comes near: where this kind is named for its care at night, such care. */
  nearest?: NearGround;
  source: Pick<Source, "publisher" | "url" | "date" | "note">;
}

/** The kinds the taxonomy names for a wish and has a source for; of the others nothing is said. */
export function listStartingKinds(types: readonly HospiceType[]): StartingKind[] {
  return types.flatMap(({ id, name, careBy, atNight, startingPointFor, sources }) => {
    const source = sources.find(({ fields = [] }) => fields.includes("care_by"));
    if (!careBy || !startingPointFor || !source) return [];
    const { publisher, url, date, note } = source;
    return [
      {
        id,
        name,
        careBy,
        needIds: startingPointFor,
        ...(atNight !== undefined && { nearest: "night" as const }),
        source: { publisher, url, ...(date !== undefined && { date }), ...(note !== undefined && { note }) },
      },
    ];
  });
}
