/** What the answer rests on, in a few words each. */
import type { HouseCoverage } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { basisWords, perHouseBasis } from "../../../words/prognose.ts";
import { sayPart } from "../own-figures/say-coverage.ts";

export interface CalibratedFacts {
  /** Regions of the area, and how many of them have k from admissions. */
  regions: number;
  calibrated: number;
  /** The houses these admissions are of; null where k was set by hand. */
  counted: HouseCoverage | null;
}

export function sayCalibrated({ regions, calibrated, counted }: CalibratedFacts): string {
  if (calibrated === 0) return basisWords.notCalibrated;
  const part = sayPart(counted);
  return calibrated === regions
    ? basisWords.calibrated({ part })
    : basisWords.partlyCalibrated({ calibrated, regions, part });
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
