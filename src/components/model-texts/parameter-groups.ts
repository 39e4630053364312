/** The titles under which a reader meets the settings of the model; a test sees to it that each group has one place. */
import type { ParameterGroup } from "../../domain/prognosis/data/parameter-groups.ts";
import { registerGroups } from "../../words/prognose-modelteksten.ts";

export interface RegisterGroup {
  title: string;
  explanation: string;
  groups: readonly ParameterGroup[];
  /** The first things to know stand open. */
  isOpen: boolean;
}

export const REGISTER_GROUPS: readonly RegisterGroup[] = [
  {
    ...registerGroups.guests,
    isOpen: true,
    groups: ["guests", "stay", "norms"],
  },
  {
    ...registerGroups.houses,
    isOpen: false,
    groups: ["houses"],
  },
  {
    ...registerGroups.margins,
    isOpen: false,
    groups: ["margins"],
  },
  {
    ...registerGroups.scenarios,
    isOpen: false,
    groups: ["demand", "elsewhere", "diagnoses", "respite", "waiting"],
  },
];
