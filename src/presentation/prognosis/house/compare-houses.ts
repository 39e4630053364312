/** Kept questions about houses beside each other, each with the beds it is about: those of its plan, or else of now. */
import { formatDecimal, formatPercent, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import { CHANCES, type HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import { comparedHouses, keepWords, sayKept } from "../../../words/mijn-huis-bewaren.ts";
import { tableHeads } from "../../../words/mijn-huis.ts";
import { notKnown } from "../../../words/prognose.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { findBeds, formatRefused, type HouseCase } from "./house-facts.ts";
import { formatChance } from "../explaining/format-chance.ts";

/** Everything that was filled in: two questions that differ are never named alike. */
export function nameKept(name: string, question: Omit<HouseQuestion, "place">): string {
  const { beds, plannedBeds, year, drawsGuests, admissions, refusalsPerYear, refusalTarget } = question;
  const given = (value: number | null) => (value === null ? "none" : formatDecimal(value));
  return sayKept({
    name,
    beds: String(beds ?? 0),
    planned: String(plannedBeds ?? 0),
    year: String(year ?? 0),
    admissions: admissions.length === 0 ? "none" : admissions.map((count) => formatDecimal(count)).join("/"),
    refusals: given(refusalsPerYear),
    stay: given(question.meanStayDays),
    turnover: given(question.turnoverDays),
    target: refusalTarget === null ? "none" : formatPercent(refusalTarget, 1),
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
      ...listGiven(compared),
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

/** What was filled in differently: without it nobody sees why the answers differ. */
function listGiven(compared: readonly ComparedHouse[]): TableContent["rows"] {
  const given = (value: number | null) => (value === null ? comparedHouses.notGiven : formatDecimal(value));
  const rows: [string, (question: HouseQuestion) => string][] = [
    [comparedHouses.year, ({ year }) => (year === null ? comparedHouses.now : String(year))],
    [comparedHouses.bedsNow, ({ beds }) => given(beds)],
    [
      comparedHouses.admissions,
      ({ admissions }) =>
        admissions.length === 0 ? comparedHouses.notGiven : admissions.map((count) => formatDecimal(count)).join(", "),
    ],
    [comparedHouses.refusals, ({ refusalsPerYear }) => given(refusalsPerYear)],
    [comparedHouses.stay, ({ meanStayDays }) => given(meanStayDays)],
    [comparedHouses.turnover, ({ turnoverDays }) => given(turnoverDays)],
    [
      comparedHouses.target,
      ({ refusalTarget }) => (refusalTarget === null ? comparedHouses.notGiven : formatPercent(refusalTarget, 1)),
    ],
    [comparedHouses.draws, ({ drawsGuests }) => (drawsGuests ? comparedHouses.drawsYes : comparedHouses.drawsNo)],
  ];
  return rows
    .map(([label, cell]) => [label, ...compared.map(({ house }) => (house === null ? "" : cell(house.question)))])
    .filter(([, ...cells]) => new Set(cells).size > 1)
    .map((cells) => ({ cells }));
}
