import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerHouse, type HouseAnswer } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";
import { comparedTable, nameKept } from "../../../../src/presentation/prognosis/house/compare-houses.ts";
import { comparedHouses } from "../../../../src/words/mijn-huis-bewaren.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";
import { askAsBoard } from "../../../domain/prognosis/house/ask-as-board.ts";

const data = loadFrozenModel();
const board = askAsBoard(data.sites[0]!.id);

function compare(...changes: Partial<HouseQuestion>[]) {
  return comparedTable(
    changes.map((one) => {
      const question = { ...board, ...one };
      const house = { name: "Huis", question, answer: answerHouse(data, question, null) as HouseAnswer };
      return { label: nameKept("Huis", question), house };
    }),
  );
}

describe("kept questions about houses", () => {
  it("never have one name when one figure differs", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 99 }), { nil: null });
    const given = fc.record({
      beds: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
      plannedBeds: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
      admissions: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 }),
      refusalsPerYear: figure,
      meanStayDays: figure,
      turnoverDays: figure,
      refusalTarget: fc.option(fc.constantFrom(0.02, 0.05, 0.1), { nil: null }),
      year: fc.option(fc.constantFrom(2030, 2035), { nil: null }),
      drawsGuests: fc.boolean(),
    });
    fc.assert(
      fc.property(given, given, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(nameKept("Huis", one) === nameKept("Huis", other)).toBe(isSame);
      }),
    );
    for (const refusalsPerYear of [0, 20])
      expect(nameKept("Huis", { ...board, refusalsPerYear })).not.toBe(nameKept("Huis", board));
  });

  it("stand beside each other with the rows of what was filled in differently, and no others", () => {
    const labels = compare({}, { refusalsPerYear: 20 }, { refusalsPerYear: 0 }).rows.map(({ cells }) => cells[0]);
    expect(labels).toContain(comparedHouses.refusals);
    for (const same of [comparedHouses.admissions, comparedHouses.stay, comparedHouses.year])
      expect(labels).not.toContain(same);
  });
});
