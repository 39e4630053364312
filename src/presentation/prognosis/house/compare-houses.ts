/** Kept questions about houses beside each other, each with the beds it is about: those of its plan, or else of now. */
import { formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import { CHANCES } from "../../../domain/prognosis/house/answer-house.ts";
import type { HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import { comparedHouses, keepWords, sayKept } from "../../../words/mijn-huis-bewaren.ts";
import { tableHeads } from "../../../words/mijn-huis.ts";
import { notKnown } from "../../../words/prognose.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { findBeds, formatChance, formatRefused, type HouseCase } from "./house-facts.ts";

/** What tells one question from another. */
export function nameKept(
  name: string,
  { beds, plannedBeds, year, drawsGuests }: Pick<HouseQuestion, "beds" | "plannedBeds" | "year" | "drawsGuests">,
): string {
  return sayKept({
    name,
    beds: String(beds ?? 0),
    planned: String(plannedBeds ?? 0),
    year: String(year ?? 0),
    draws: drawsGuests ? "yes" : "no",
  });
}

export interface ComparedHouse {
  label: string;
  /** null: its figures give no answer. */
  house: HouseCase | null;
}

export function comparedTable(compared: readonly ComparedHouse[]): TableContent {
  const row = (label: string, cell: (house: HouseCase) => string) => ({
    cells: [label, ...compared.map(({ house }) => (house === null ? keepWords.noAnswer : cell(house)))],
  });
  const at = ({ question, answer }: HouseCase) =>
    findBeds(answer, question.plannedBeds ?? answer.bedsNow ?? answer.needed);
  const known = <Value>(value: Value | null, format: (value: Value) => string) =>
    value === null ? notKnown : format(value);
  return {
    caption: comparedHouses.caption,
    head: [comparedHouses.head, ...compared.map(({ label }) => label)],
    rows: [
      row(comparedHouses.beds, (house) => formatWhole(at(house).beds)),
      row(comparedHouses.chance, (house) => known(at(house).chanceEnough, formatChance)),
      ...CHANCES.map((chance) =>
        row(comparedHouses.fewest({ chance }), ({ answer }) => known(answer.fewestBeds[chance], formatWhole)),
      ),
      row(comparedHouses.asked, (house) => formatTenths(at(house).offeredLoad)),
      row(tableHeads.refused, (house) => formatRefused(at(house).refused, house.answer.refusalTarget)),
      row(tableHeads.admitted, (house) => formatWhole(at(house).admittedPerYear)),
      row(tableHeads.occupancy, (house) => formatPercent(at(house).occupancy)),
    ],
  };
}
