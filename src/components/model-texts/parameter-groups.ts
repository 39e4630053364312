/** The titles under which a reader meets the settings of the model; a test sees to it that each group has one place. */
import type { ParameterGroup } from "../../domain/prognosis/data/parameter-groups.ts";

export interface RegisterGroup {
  title: string;
  explanation: string;
  groups: readonly ParameterGroup[];
  /** The first things to know stand open. */
  isOpen: boolean;
}

export const REGISTER_GROUPS: readonly RegisterGroup[] = [
  {
    title: "Gasten, verblijf en normen",
    explanation: "Van deze getallen hangt de uitkomst het meest af.",
    isOpen: true,
    groups: ["guests", "stay", "norms"],
  },
  {
    title: "Wie naar welk huis gaat",
    explanation:
      "Deze getallen bepalen alleen de bedden per huis. Het gewicht van het geschatte werkgebied telt pas als er tellingen zijn van waar gasten vandaan komen.",
    isOpen: false,
    groups: ["houses"],
  },
  {
    title: "Hoe onzeker de overlijdens zijn",
    explanation: "Deze getallen bepalen de breedte van de band, niet de lijn.",
    isOpen: false,
    groups: ["margins"],
  },
  {
    title: "Alleen voor eigen scenario’s",
    explanation:
      "Deze getallen veranderen de uitkomst op deze pagina niet. Zij staan op nul, of tellen pas als een scenario ze gebruikt.",
    isOpen: false,
    groups: ["demand", "elsewhere", "diagnoses", "respite", "waiting"],
  },
];
