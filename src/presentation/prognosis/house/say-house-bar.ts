import { formatPercent } from "../../../charts/format-number.ts";
import { busy, houseBar as words } from "../../../words/mijn-huis.ts";
import { findBeds, type HouseCase } from "./house-facts.ts";
import { formatChance } from "../explaining/format-chance.ts";

export interface HouseBarFacts {
  house: HouseCase | null;
  /** Enough is filled in to ask the model. */
  isAsked: boolean;
  hasProblem: boolean;
}

/** The answer in so few words that a narrow screen holds them in one line. */
export function sayHouseBar({ house, isAsked, hasProblem }: HouseBarFacts): string {
  if (!isAsked) return words.ask;
  if (hasProblem) return words.problem;
  if (house === null) return busy;
  const { plannedBeds } = house.question;
  const target = formatPercent(house.answer.refusalTarget, 1);
  const chance = plannedBeds === null ? null : findBeds(house.answer, plannedBeds).chanceEnough;
  if (plannedBeds !== null && chance !== null)
    return words.planned({ planned: plannedBeds, target, chance: formatChance(chance) });
  const most = house.answer.fewestBeds[80];
  return most === null ? busy : words.fewest({ most, target });
}
