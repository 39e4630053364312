/** What the answer rests on, in a few words each. */
import { basisWords, perHouseBasis } from "../../../words/prognose.ts";

export function sayCalibrated({ regions, calibrated }: { regions: number; calibrated: number }): string {
  if (calibrated === 0) return basisWords.notCalibrated;
  return calibrated === regions ? basisWords.calibrated : basisWords.partlyCalibrated({ calibrated, regions });
}

/** @param isOwn the visitor made the changes, here */
export function sayChanges(count: number, isOwn: boolean): string {
  return isOwn ? basisWords.ownChanges({ count }) : basisWords.changes({ count });
}

export interface PerHouseFacts {
  houses: number;
  /** Houses of which the beds are not known. */
  unknown: number;
  hasOrigins: boolean;
}

/** Why the figures per house are weaker than those of the pool. */
export function explainPerHouse({ houses, unknown, hasOrigins }: PerHouseFacts): string {
  const which =
    unknown === houses ? perHouseBasis.allHouses({ houses }) : perHouseBasis.someHouses({ unknown, houses });
  return [
    perHouseBasis.how,
    hasOrigins ? perHouseBasis.withOrigins : perHouseBasis.withoutOrigins,
    ...(unknown === 0 ? [] : [perHouseBasis.unknown({ which, unknown })]),
    perHouseBasis.rounded({ houses }),
  ].join(" ");
}
