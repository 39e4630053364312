/** The beds there are in words, never an estimate: a house without a published number is counted as such. */
import { formatWhole } from "../../../charts/format-number.ts";
import type { Capacity, CapacityGap } from "../../../domain/prognosis/beds/capacity.ts";
import { sayOlderBeds } from "../../../words/bedden.ts";
import { sayBedsNow, sayGap, sayKnownBeds } from "./say-capacity.ts";
import type { PrognosisView } from "./prognosis-view.ts";

/** "21 bedden bij 5 van de 6 hospices (van 1 onbekend)"; says so when nothing is known. */
export function describeCapacity({ knownBeds, knownHospices, hospices }: Capacity): string {
  return sayKnownBeds({ beds: formatWhole(knownBeds), known: knownHospices, hospices });
}

/** Of what part of the houses the beds are known, where it is not all: of none, of some, or not of the one there is. */
export function nameKnown({ knownHospices, hospices }: Capacity): "none" | "some" | "one" {
  if (hospices === 1) return "one";
  return knownHospices === 0 ? "none" : "some";
}

/** The beds of now and those of the plan, as the answer says them. */
export function describeBeds({
  place,
  capacity,
  plannedCapacity,
}: Pick<PrognosisView, "place" | "capacity" | "plannedCapacity">): string {
  return sayBedsNow(place, {
    known: describeCapacity(capacity),
    older: describeOlder(capacity),
    planned: plannedCapacity && describeCapacity(plannedCapacity),
  });
}

/** Why the directory names more beds than are known: older counts, which count for nothing; null without any. */
export function describeOlder({ older, knownBeds, knownHospices }: Capacity): string | null {
  if (older === undefined) return null;
  const [allBeds, allHouses] = [older.beds + knownBeds, older.hospices + knownHospices];
  return sayOlderBeds({ ...older, knownHouses: knownHospices, allBeds, allHouses });
}

/** "11 minder dan nodig"; null where the beds of a house are not known, or nothing can be said per house. */
export function describeGap(gap: CapacityGap | null): string | null {
  if (gap === null || gap.kind === "atLeast") return null;
  return sayGap({ sign: Math.sign(gap.beds), size: formatWhole(Math.abs(gap.beds)) });
}
