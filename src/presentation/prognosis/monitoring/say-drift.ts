/** Whether houses drift away from the projection, in sentences. */
import type { Drift, MonitoredYear } from "../../../domain/prognosis/monitoring/monitoring.ts";
import { driftWords } from "../../../words/prognose-monitor.ts";
import { joinYears } from "../own-figures/say-own-figures.ts";

/** The houses a sentence is about. */
export interface MonitoredPlace {
  /** The region. */
  place: string;
  /** Which of its houses, as sayPart has it. */
  part: string;
}

/** Empty when no year proves anything. */
export function judgeYears(
  where: MonitoredPlace,
  { years, drifts }: { years: readonly MonitoredYear[]; drifts: readonly Drift[] },
): string[] {
  if (drifts.length > 0)
    return drifts.map(({ rule, side, years: found }) =>
      driftWords[rule]({ place: where.place, part: where.part, years: joinYears(found), side }),
    );
  const proving = years.filter(({ usedForCalibration, position95 }) => !usedForCalibration && position95 !== null);
  return proving.length === 0
    ? []
    : [driftWords.none({ place: where.place, part: where.part, years: joinYears(proving.map(({ year }) => year)) })];
}
