/** The report of one house as sheets of a spreadsheet: the same tables as on paper. */
import { answerRows, houseSheets } from "../../../words/mijn-huis-rapport.ts";
import { limits, sayCaption } from "../../../words/mijn-huis.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { numberCell, type Sheet } from "../sheets/sheet.ts";
import { attractedTable, sayAttracted } from "./attracted.ts";
import { compareTable } from "./compare-house.ts";
import {
  describeWhen,
  houseTable,
  listOutcomes,
  sayAnswer,
  sayEnoughMeaning,
  sayPlan,
  type HouseCase,
} from "./house-facts.ts";
import { sayCounted, sayRefusals } from "./say-counted.ts";
import { sayHouseQuestion } from "./say-house-question.ts";

const NAME_WIDTH = 34;
const FIGURE_WIDTH = 24;
const TEXT_WIDTH = 90;

export interface HouseReportTables {
  grounds: TableContent;
  /** null where nothing moves the answer. */
  moves: TableContent | null;
  region: TableContent;
}

/** @param source who calculated it, with versions and date */
export function buildHouseSheets(
  house: HouseCase,
  { grounds, moves, region }: HouseReportTables,
  { source, link }: { source: string; link: string },
): Sheet[] {
  const caption = sayCaption({ name: house.name, when: describeWhen(house.answer) });
  const tables: [name: string, table: TableContent | null][] = [
    [houseSheets.compared, compareTable(house, caption)],
    [houseSheets.neighbours, attractedTable(house)],
    [houseSheets.grounds, grounds],
    [houseSheets.moves, moves],
    [houseSheets.region, region],
  ];
  return [
    answerSheet(house, source, link),
    bedsSheet(house, caption),
    ...tables.flatMap(([name, table]) => (table === null ? [] : [textSheet(name, table)])),
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
    [answerRows.meaning, sayEnoughMeaning(house.answer)],
    [answerRows.plan, sayPlan(house)],
    [answerRows.counted, sayCounted(house)],
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
    columns: head.map((label, index) => ({ head: label, width: index === 0 ? NAME_WIDTH : FIGURE_WIDTH })),
    rows: rows.map(({ cells }) => [...cells]),
  };
}
