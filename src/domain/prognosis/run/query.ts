import type { CatchmentChoices } from "../catchment/build-catchment.ts";
import type { AdmissionCount } from "./calibration.ts";
import type { SettingStays, TargetGroupChange } from "../guests/extra-streams.ts";
import type { AgeProfileKind, LongevityVariant } from "../data/options.ts";
import type { Settings } from "../data/settings.ts";

export interface PrognosisQuery {
  /** Id of a model region, or "alle": the sum of the regions. */
  region: string;
  /** One whole gemeente, unweighted; it must lie at least partly in `region`. */
  municipalityCode?: string | undefined;
  /** Calendar years, both included. */
  fromYear: number;
  toYear: number;
  variant: LongevityVariant;
  profile: AgeProfileKind;
  settings?: Partial<Settings>;
  /** k per region id; goes before `admissions`. */
  calibrationByRegion?: Readonly<Record<string, number>>;
  /** Admissions that were counted, to calibrate on; k = 1 for a region without. */
  admissions?: readonly AdmissionCount[];
  /** Changed uptake of target groups, and the stay of people who now die elsewhere. */
  targetGroups?: readonly TargetGroupChange[];
  settingStays?: SettingStays;
  /** What is known or changed of catchment areas and houses. */
  catchment?: CatchmentChoices;
}
