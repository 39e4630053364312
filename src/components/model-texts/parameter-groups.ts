/** The settings of the model in the order a reader meets them; a test sees to it that each has one place. */
import type { Settings } from "../../domain/prognosis/data/settings.ts";

export interface ParameterGroup {
  title: string;
  explanation: string;
  settings: readonly (keyof Settings)[];
  /** The first things to know stand open. */
  isOpen: boolean;
}

export const PARAMETER_GROUPS: readonly ParameterGroup[] = [
  {
    title: "Gasten, verblijf en normen",
    explanation: "Van deze getallen hangt de uitkomst het meest af.",
    isOpen: true,
    settings: [
      "guestsPerDeath",
      "meanAgeYears",
      "sdAgeYears",
      "needShare",
      "meanStayDays",
      "turnoverDays",
      "occupancyTarget",
      "refusalTarget",
    ],
  },
  {
    title: "Wie naar welk huis gaat",
    explanation:
      "Deze getallen bepalen alleen de bedden per huis. Het gewicht van het geschatte werkgebied telt pas als er tellingen zijn van waar gasten vandaan komen.",
    isOpen: false,
    settings: ["huffAlpha", "huffBeta", "detourFactor", "minimumKm", "originPriorGuests"],
  },
  {
    title: "Hoe onzeker de overlijdens zijn",
    explanation: "Deze getallen bepalen de breedte van de band, niet de lijn.",
    isOpen: false,
    settings: ["deathsWidth2025", "deathsWidth2035", "regionalLevelSd", "houseAttractionSd", "borderFlow"],
  },
  {
    title: "Alleen voor eigen scenario’s",
    explanation:
      "Deze getallen veranderen de uitkomst op deze pagina niet. Zij staan op nul, of tellen pas als een scenario ze gebruikt.",
    isOpen: false,
    settings: [
      "growthPerYear",
      "unmetShare",
      "hospitalShift",
      "nursingHomeShift",
      "homeShift",
      "hospitalDeathShare",
      "nursingHomeDeathShare",
      "homeDeathShare",
      "cancerShare",
      "heartShare",
      "dementiaShare",
      "cancerUptake",
      "nonCancerUptake",
      "respitePer100Guests",
      "respiteStayDays",
      "dischargedShare",
      "returnsPerDischarge",
      "waitTargetDays",
      "leaveTarget",
      "patienceDays",
    ],
  },
];
