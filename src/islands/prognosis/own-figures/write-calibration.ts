/** Figures of a calibration in Dutch notation. */
import { formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { RegionCalibration } from "../../../domain/prognosis/run/calibration.ts";
import type { HouseCoverage } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { sayNamedPart } from "../../../presentation/prognosis/own-figures/say-coverage.ts";
import type { CalibrationFacts } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";

/** Standard deviations around the middle of the outer band. */
const OUTER = 1.96;

export function writeCalibration(
  { admissions, modelled, modelledFromOutside, years, k, logSd, weight }: RegionCalibration,
  counted: HouseCoverage | null,
): CalibrationFacts {
  return {
    ...sayNamedPart(counted),
    admissions: formatWhole(admissions),
    modelled: formatWhole(modelled),
    fromOutside: formatWhole(modelledFromOutside),
    years,
    k: formatK(k),
    low: formatK(k * Math.exp(-OUTER * logSd)),
    high: formatK(k * Math.exp(OUTER * logSd)),
    weight: formatPercent(weight),
  };
}

export function formatK(k: number): string {
  return new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(k);
}
