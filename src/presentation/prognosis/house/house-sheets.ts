/** The report of one house as sheets of a spreadsheet: the same tables as on paper. */
import { answerRows, compareEdges, houseSheets } from "../../../words/mijn-huis-rapport.ts";
import { limits, sayCaption, tableHeads } from "../../../words/mijn-huis.ts";
import type { BedsOutcome, BedsUse } from "../../../domain/prognosis/house/beds-outcome.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { NAME_WIDTH, nameColumns, numberCell, readCell, type NumberLook, type Sheet } from "../sheets/sheet.ts";
import type { HouseLevers } from "../../../domain/prognosis/house/levers.ts";
import type { TakeAlongFacts } from "../sheets/take-along-facts.ts";
import { sayAttracted } from "./attracted.ts";
import { moveSheet, neighbourSheet, regionSheet } from "./house-figure-sheets.ts";
import { compareTable } from "./compare-house.ts";
import {
  describeWhen,
  findBeds,
  houseTable,
  isCompared,
  listOutcomes,
  sayAnswer,
  sayEnoughMeaning,
  sayPlan,
  sayToday,
  type HouseCase,
} from "./house-facts.ts";
import { sayCounted, sayDiffers, sayRefusals, sayTarget } from "./say-counted.ts";
import { sayHouseQuestion } from "./say-house-question.ts";

const FIGURE_WIDTH = 24;
const TEXT_WIDTH = 90;

export interface HouseReportTables extends Pick<TakeAlongFacts, "view" | "places" | "year"> {
  grounds: TableContent;
  /** null where nothing moves the answer. */
  levers: HouseLevers | null;
}

/** @param source who calculated it, with versions and date */
export function buildHouseSheets(
  house: HouseCase,
  { grounds, levers, ...region }: HouseReportTables,
  { source, link }: { source: string; link: string },
): Sheet[] {
  const caption = sayCaption({ name: house.name, when: describeWhen(house.answer) });
  const neighbours = neighbourSheet(house);
  return [
    answerSheet(house, source, link),
    bedsSheet(house, caption),
    ...(isCompared(house) ? [comparedSheet(house)] : []),
    ...(neighbours === null ? [] : [neighbours]),
    textSheet(houseSheets.grounds, grounds),
    ...(levers === null ? [] : [moveSheet(levers, house)]),
    regionSheet(region),
    {
      name: houseSheets.limits,
      columns: [{ head: houseSheets.limits, width: TEXT_WIDTH }],
      rows: limits.map((text) => [text]),
    },
  ];
}

function answerSheet(house: HouseCase, source: string, link: string): Sheet {
  const rows: [string, string | null][] = [
    [answerRows.question, sayHouseQuestion(house)],
    [answerRows.answer, sayAnswer(house)],
    [answerRows.meaning, `${sayEnoughMeaning(house.answer)} ${sayTarget(house)}`],
    [answerRows.today, sayToday(house)],
    [answerRows.plan, sayPlan(house)],
    [answerRows.counted, [sayDiffers(house), sayCounted(house)].filter((text) => text !== null).join(" ")],
    [answerRows.refusals, sayRefusals(house)],
    [houseSheets.neighbours, sayAttracted(house)],
  ];
  return {
    name: houseSheets.answer,
    columns: [
      { head: answerRows.head, width: NAME_WIDTH },
      { head: "", width: TEXT_WIDTH },
    ],
    rows: [
      ...rows.filter(([, text]) => text !== null && text !== ""),
      ...Object.entries(house.answer.fewestBeds).map(([chance, beds]) => [
        answerRows.fewest({ chance }),
        numberCell(beds, "whole"),
      ]),
      [answerRows.source, source],
      [answerRows.link, link],
    ],
  };
}

/** The beds of now beside those of the plan, in numbers to calculate with. */
function comparedSheet(house: HouseCase): Sheet {
  const { head } = compareTable(house, "")!;
  const { answer, question } = house;
  const columns: (BedsUse & Partial<BedsOutcome>)[] = [
    ...(answer.now === null ? [] : [answer.now]),
    findBeds(answer, answer.bedsNow!),
    findBeds(answer, question.plannedBeds!),
  ];
  const rows: [string, NumberLook, (use: BedsUse & Partial<BedsOutcome>) => number | null][] = [
    [tableHeads.chance, "percent", ({ chanceEnough }) => chanceEnough ?? null],
    [tableHeads.admitted, "tenths", ({ admittedPerYear }) => admittedPerYear],
    [
      compareEdges.low({ of: tableHeads.admitted }),
      "tenths",
      ({ bands }) => bands?.admittedPerYear.interval67[0] ?? null,
    ],
    [
      compareEdges.high({ of: tableHeads.admitted }),
      "tenths",
      ({ bands }) => bands?.admittedPerYear.interval67[1] ?? null,
    ],
    [tableHeads.refused, "percent", ({ refused }) => refused],
    [compareEdges.low({ of: tableHeads.refused }), "percent", ({ bands }) => bands?.refused.interval67[0] ?? null],
    [compareEdges.high({ of: tableHeads.refused }), "percent", ({ bands }) => bands?.refused.interval67[1] ?? null],
    [tableHeads.occupancy, "percent", ({ occupancy }) => occupancy],
    [tableHeads.daysFull, "tenths", ({ daysFull }) => daysFull],
    [tableHeads.leaving, "percent", ({ leaving }) => leaving ?? null],
  ];
  return {
    name: houseSheets.compared,
    columns: nameColumns(head, FIGURE_WIDTH),
    rows: [
      ...rows.map(([label, look, read]) => [label, ...columns.map((use) => numberCell(read(use), look))]),
      [compareEdges.model],
    ],
  };
}

/** Numbers stay numbers here, unrounded. */
function bedsSheet(house: HouseCase, caption: string): Sheet {
  return {
    name: houseSheets.beds,
    columns: houseTable(house, caption).head.map((head) => ({ head, width: 16 })),
    rows: listOutcomes(house.answer).map((one) => [
      numberCell(one.beds, "whole"),
      numberCell(one.refused, "percent"),
      numberCell(one.admittedPerYear, "tenths"),
      numberCell(one.occupancy, "percent"),
      numberCell(one.daysFull, "tenths"),
      numberCell(one.waitDays, "tenths"),
      numberCell(one.leaving, "percent"),
      numberCell(one.chanceEnough, "percent"),
    ]),
  };
}

function textSheet(name: string, { head, rows }: TableContent): Sheet {
  return {
    name,
    columns: nameColumns(head, FIGURE_WIDTH),
    rows: rows.map(({ cells }) => cells.map((cell) => readCell(cell))),
  };
}
