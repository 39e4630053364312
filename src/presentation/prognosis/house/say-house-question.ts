/** The question of the report of one house, as it stands above the answer. */
import { askEnough, askFewest } from "../../../words/mijn-huis-rapport.ts";
import type { HouseCase } from "./house-facts.ts";

export function sayHouseQuestion({ name, question: { plannedBeds, year } }: HouseCase): string {
  const when = String(year ?? 0);
  return plannedBeds === null ? askFewest({ name, year: when }) : askEnough({ name, year: when, planned: plannedBeds });
}
