/** What would change the answer for one house most, as a table. */
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { HouseLevers, Lever, LeverEnd } from "../../../domain/prognosis/house/levers.ts";
import {
  leverEnd,
  leverFull,
  leverLabels,
  leverValues,
  moveHeads,
  movesCaption,
} from "../../../words/mijn-huis-rapport.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { formatRefused, type HouseCase } from "./house-facts.ts";

const MOST_SHOWN = 4;

export function movesTable({ beds, refused, levers }: HouseLevers, { answer }: HouseCase): TableContent {
  const { refusalTarget: target, year } = answer;
  const cell = (name: Lever["name"], end: LeverEnd) => {
    const value = wordValue(name, end.value);
    return end.refused === null
      ? leverFull({ value })
      : leverEnd({ value, refused: formatRefused(end.refused, target) });
  };
  return {
    caption: movesCaption({ beds, refused: formatRefused(refused, target) }),
    head: moveHeads,
    rows: levers.slice(0, MOST_SHOWN).map(({ name, low, high }) => ({
      cells: [labelLever(name, year), cell(name, low), cell(name, high)],
    })),
  };
}

/** @param year the answer is about; the deaths of a year move only an answer about one */
export function labelLever(name: Lever["name"], year: number | null): string {
  return name === "deaths" ? leverLabels.deaths({ year: year! }) : leverLabels[name];
}

function wordValue(name: Lever["name"], value: number): string {
  if (name === "stay" || name === "turnover") return leverValues.days({ value: formatDecimal(value) });
  if (name === "admissions" || name === "refusals" || name === "uncounted")
    return leverValues.perYear({ value: formatWhole(value) });
  if (name === "attraction")
    return leverValues.drawn({ value: formatWhole(Math.abs(value)), direction: value < 0 ? "down" : "up" });
  return leverValues.change({ value: formatPercent(Math.abs(value - 1)), direction: value < 1 ? "down" : "up" });
}
