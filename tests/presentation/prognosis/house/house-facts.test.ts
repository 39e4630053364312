import { describe, expect, it } from "vitest";
import { formatPercent, formatTenths } from "../../../../src/charts/format-number.ts";
import { answerHouse, type HouseAnswer } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import {
  chanceSeries,
  formatRefused,
  houseSeries,
  houseTable,
  listGrounds,
  listOutcomes,
  sayAnswer,
  sayChances,
  sayPlan,
  sayWhatBedsMove,
} from "../../../../src/presentation/prognosis/house/house-facts.ts";
import { formatChance } from "../../../../src/presentation/prognosis/explaining/format-chance.ts";
import { attractedTable, sayAttracted, sayFurther } from "../../../../src/presentation/prognosis/house/attracted.ts";
import { compareTable } from "../../../../src/presentation/prognosis/house/compare-house.ts";
import { basisWords, justOver, sayLoadNow } from "../../../../src/words/mijn-huis.ts";
import { chanceEdges } from "../../../../src/words/prognose-kans.ts";
import { groundsTable } from "../../../../src/presentation/prognosis/house/house-grounds.ts";
import { groundLabels } from "../../../../src/words/mijn-huis-rapport.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";
import { askAsBoard } from "../../../domain/prognosis/house/ask-as-board.ts";

const data = loadFrozenModel();
const uncertainty = prepareUncertainty(data, { count: 100 });
const site = data.sites[0]!;
const board = askAsBoard(site.id, { refusalTarget: 0.05 });

function caseOf(changes: Partial<HouseQuestion> = {}, draws: typeof uncertainty | null = uncertainty) {
  const question = { ...board, ...changes };
  return { name: site.name, question, answer: answerHouse(data, question, draws) as HouseAnswer };
}

describe("the words for one house", () => {
  it("give the chance of the plan and the beds for a chance of 80% in one sentence", () => {
    const { answer, ...rest } = caseOf();
    const sentence = sayAnswer({ ...rest, answer })!;
    expect(sentence).toContain(formatChance(answer.beds.find(({ beds }) => beds === 8)!.chanceEnough!));
    expect(sentence).toContain(String(answer.fewestBeds[80]));
    expect(sentence.match(/[.!?]/g)).toHaveLength(1);
  });

  it("name all three numbers of beds where there is no plan, and give no sentence without draws", () => {
    const { answer, ...rest } = caseOf({ plannedBeds: null });
    for (const beds of Object.values(answer.fewestBeds)) expect(sayAnswer({ ...rest, answer })).toContain(String(beds));
    expect(sayPlan({ ...rest, answer })).toBe("");
    expect(sayAnswer(caseOf({}, null))).toBeNull();
  });

  it("set the plan beside now only where both are known and differ", () => {
    expect(compareTable(caseOf(), "")!.head).toHaveLength(3);
    for (const changes of [{ plannedBeds: 6 }, { plannedBeds: null }])
      expect(compareTable(caseOf(changes), "")).toBeNull();
    expect(sayPlan(caseOf())).not.toBe(sayPlan(caseOf({ plannedBeds: 6 })));
  });

  it("tell the demand of today from that of the year when the beds of now are named", () => {
    const year = data.years.last;
    const [, today, kept, plan] = compareTable(caseOf({ year }), "")!.head;
    expect(today).not.toContain(String(year));
    for (const head of [kept, plan]) expect(head).toContain(String(year));
    expect(sayPlan(caseOf({ year }))).toContain(String(year));
  });

  it("draw the curve up to the largest number of beds that the answer names", () => {
    const { answer } = caseOf({ admissions: [100], refusalsPerYear: 300, plannedBeds: 20 });
    const counts = listOutcomes(answer).map(({ beds }) => beds);
    expect(counts.at(-1)).toBeGreaterThanOrEqual(answer.fewestBeds[90]!);
    expect(counts).toEqual(counts.map((_, index) => counts[0]! + index));
  });

  it("name who loses guests only when the plan was asked to draw them", () => {
    expect(sayAttracted(caseOf())).toBeNull();
    const drawing = caseOf({ drawsGuests: true });
    const largest = drawing.answer.attracted!.neighbours[0]!;
    expect(sayAttracted(drawing)).toContain(largest.name);
    expect(attractedTable(drawing)!.rows.map(({ cells }) => cells[0])).toContain(largest.name);
  });

  it("say that nobody measured how beds draw guests, once the plan was asked to", () => {
    const labels = (found: ReturnType<typeof caseOf>) =>
      groundsTable(found, true, data, loadFrozenDocumentation()).rows.map(({ cells }) => cells[0]);
    expect(labels(caseOf({ drawsGuests: true })).at(-1)).toBe(groundLabels.attraction);
    expect(labels(caseOf())).not.toContain(groundLabels.attraction);
  });

  it("name every neighbour whose change reads the same as that of the last one named", () => {
    const found = caseOf({ drawsGuests: true });
    const change = { central: -2, low: -1, high: -3 };
    const neighbours = ["A", "B", "C", "D", "E"].map((name) => ({ siteId: name, name, change }));
    const { answer } = found;
    const attracted = {
      ...answer.attracted!,
      neighbours: [...neighbours, { siteId: "F", name: "F", change: { ...change, central: -1 } }],
    };
    const said = sayAttracted({ ...found, answer: { ...answer, attracted } })!;
    expect(said).toContain("A, B, C, D en E");
    expect(attractedTable({ ...found, answer: { ...answer, attracted } }, 2)!.rows).toHaveLength(6);
  });

  it("leave no neighbour out on paper: who has no row is named with its change", () => {
    const found = caseOf({ drawsGuests: true });
    const neighbours = [-4, -3, -3, -2, -1, -0.2].map((central, index) => ({
      siteId: `${index}`,
      name: `Huis ${"ABCDEF"[index]!}`,
      change: { central, low: central, high: central },
    }));
    const drawn = { ...found, answer: { ...found.answer, attracted: { ...found.answer.attracted!, neighbours } } };
    for (const most of [1, 2, 3, 4, 5, 9]) {
      const rows = attractedTable(drawn, most)!.rows.map(({ cells }) => cells[0]!);
      const told = `${rows.join(" ")} ${sayFurther(drawn, most) ?? ""}`;
      for (const { name, change } of neighbours)
        expect([most, name, told.split(name).length - 1]).toEqual([most, name, change.central > -1 ? 0 : 1]);
    }
  });

  it("tell the load that the beds of the plan draw beside the demand, and that beds filled in move it", () => {
    const drawn = caseOf({ drawsGuests: true });
    const load = formatTenths(drawn.answer.beds.find(({ beds }) => beds === 8)!.offeredLoad);
    const said = (found: ReturnType<typeof caseOf>) => listGrounds(found).map(({ text }) => text);
    expect(load).not.toBe(formatTenths(drawn.answer.offeredLoad));
    expect(said(drawn)).toContain(sayLoadNow({ load: formatTenths(drawn.answer.offeredLoad), drawn: load }));
    const unknown = data.sites.find(({ beds }) => beds === null)!;
    const byModel = caseOf({ place: { siteId: unknown.id }, admissions: [] });
    const without = caseOf({ place: { siteId: unknown.id }, admissions: [], beds: null });
    const chance = without.answer.beds.find(({ beds }) => beds === 8)!.chanceEnough!;
    expect(byModel.answer.withoutOwnBeds).toEqual({ offeredLoad: without.answer.offeredLoad, chanceEnough: chance });
    const growth = formatPercent(Math.abs(byModel.answer.offeredLoad / without.answer.offeredLoad - 1));
    for (const part of ["6\u00a0bedden", growth, formatChance(chance)])
      expect(sayWhatBedsMove(byModel)).toContain(part);
    for (const found of [without, caseOf()]) expect(sayWhatBedsMove(found)).toBeNull();
  });

  it("draw the chances as they rise, with the house in the sentence, and none without draws", () => {
    const found = caseOf();
    const { points } = chanceSeries(found.answer)![0]!;
    expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).toSorted((a, b) => a - b));
    for (const beds of [6, 8]) expect(sayChances(found)).toContain(String(beds));
    expect(chanceSeries(caseOf({}, null).answer)).toBeNull();
  });

  it("never write a refused share above the target as the target", () => {
    expect(formatRefused(0.050015, 0.05)).toBe(justOver({ share: "5%" }));
    expect(formatRefused(0.05, 0.05)).toBe("5%");
    expect(formatRefused(0.2195, 0.05)).toBe("22%");
  });

  it("never call a chance from draws certain", () => {
    expect(formatChance(0)).toBe(chanceEdges.none);
    expect(formatChance(1)).toBe(chanceEdges.all);
    expect(formatChance(0.5)).toBe("50%");
    // Just short of a chance the sentences name is not that chance.
    expect([0.496, 0.7999, 0.896].map(formatChance)).toEqual(["49,6%", "79,9%", "89,6%"]);
  });

  it("mark a demand without a figure of the house, and only that", () => {
    const model = listGrounds(caseOf({ admissions: [] }));
    expect(model.filter(({ isModel }) => isModel).map(({ text }) => text)).toEqual([basisWords.model]);
    for (const refusalsPerYear of [null, 20])
      expect(listGrounds(caseOf({ refusalsPerYear })).some(({ isModel }) => isModel)).toBe(false);
  });

  it("draw a curve and a table of the same numbers of beds, also where nobody asks and where all are refused", () => {
    for (const changes of [
      {},
      { admissions: [0] },
      { place: { region: data.regions[0]!.id }, admissions: [5000], refusalsPerYear: 5000, beds: null },
      { beds: 1, admissions: [10] },
    ]) {
      const found = caseOf(changes);
      const [limit, refused] = houseSeries(found.answer);
      expect(refused!.points.map(({ x }) => x)).toEqual(listOutcomes(found.answer).map(({ beds }) => beds));
      expect(limit!.points).toHaveLength(refused!.points.length);
      const table = houseTable(found, "");
      expect(table.rows.every(({ cells }) => cells.length === table.head.length)).toBe(true);
      expect(JSON.stringify([table, sayAnswer(found), sayPlan(found)])).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});
