import type { WorkPlanFilter } from "../../domain/content/work-plan/work-plan-filter.ts";
import { choiceField, type AddressFields } from "../../presentation/address-fields.ts";

/** The filter in the address of the page: `?regio=twente&deel=kwaliteit`. Values that are not offered are no wish. */
export function filterFields(regions: readonly string[], parts: readonly string[]): AddressFields<WorkPlanFilter> {
  return { region: choiceField("regio", regions, ""), part: choiceField("deel", parts, "") };
}
