import { expect, it } from "vitest";
import { answerHouse, type HouseAnswer } from "../../../../src/domain/prognosis/house/answer-house.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { findBeds } from "../../../../src/presentation/prognosis/house/house-facts.ts";
import { buildHouseSheets } from "../../../../src/presentation/prognosis/house/house-sheets.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { computeView } from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { toDraftQuery } from "../../../../src/presentation/prognosis/scenarios/draft.ts";
import { houseSheets } from "../../../../src/words/mijn-huis-rapport.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const data = loadFrozenModel();

it.each([null, 2040])("sets the plan beside now in numbers to calculate with, unrounded (%s)", (year) => {
  const question = {
    place: { siteId: data.sites[0]!.id },
    beds: 6,
    admissions: [75],
    refusalsPerYear: 0,
    meanStayDays: 19.4,
    turnoverDays: 1,
    plannedBeds: 8,
    year,
    refusalTarget: null,
    drawsGuests: false,
  };
  const answer = answerHouse(data, question, prepareUncertainty(data, { count: 50 })) as HouseAnswer;
  const table = { caption: "", head: [], rows: [] };
  const query = toDraftQuery(data, { region: data.sites[0]!.region });
  const places = projectPlaces(data, { ...query, fromYear: 2040, toYear: 2040 });
  const tables = { grounds: table, levers: null, view: computeView(data, query), places, year: 2040 };
  const sheets = buildHouseSheets({ name: "Huis", question, answer }, tables, { source: "", link: "" });
  const compared = sheets.find(({ name }) => name === houseSheets.compared)!;
  const cells = compared.rows.flatMap(([, ...figures]) => figures);
  for (const cell of cells) expect(typeof cell).not.toBe("string");
  const values = cells.flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.value] : []));
  for (const beds of [6, 8]) {
    const { refused, admittedPerYear, chanceEnough } = findBeds(answer, beds);
    expect(values).toEqual(expect.arrayContaining([refused, admittedPerYear, chanceEnough]));
  }
});
