import { describe, expect, it } from "vitest";
import { formatWhole, formatTenths, formatPercent } from "../../../../src/charts/format-number.ts";
import { answerHouse, type HouseAnswer } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { compareTable, sayCompared } from "../../../../src/presentation/prognosis/house/compare-house.ts";
import {
  findBeds,
  formatWait,
  sayHouseCurve,
  sayPlan,
  sayWaitNote,
} from "../../../../src/presentation/prognosis/house/house-facts.ts";
import {
  sayCounted,
  sayDiffers,
  sayRefusals,
  sayTarget,
} from "../../../../src/presentation/prognosis/house/say-counted.ts";
import { sayHouseBar } from "../../../../src/presentation/prognosis/house/say-house-bar.ts";
import {
  compareNotes,
  counted,
  drawMeaning,
  refusalsWeigh,
  sayCountedAdmitted,
  sayCountedRefused,
  sayDerived,
  sayTargetIs,
  tooLong,
} from "../../../../src/words/mijn-huis.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const data = loadFrozenModel();
const uncertainty = prepareUncertainty(data, { count: 100 });
const site = data.sites[0]!;
const year = data.years.last;
const board: HouseQuestion = {
  place: { siteId: site.id },
  beds: 6,
  admissions: [75, 80, 70],
  refusalsPerYear: 0,
  meanStayDays: 19.4,
  turnoverDays: 1,
  plannedBeds: 8,
  year,
  refusalTarget: 0.05,
  drawsGuests: false,
};

function caseOf(changes: Partial<HouseQuestion> = {}) {
  const question = { ...board, ...changes };
  return { name: site.name, question, answer: answerHouse(data, question, uncertainty) as HouseAnswer };
}

function withAdmissions(answer: HouseAnswer, beds: number, admittedPerYear: number): HouseAnswer {
  const replace = (one: HouseAnswer["beds"][number]) => (one.beds === beds ? { ...one, admittedPerYear } : one);
  return { ...answer, beds: answer.beds.map(replace), further: answer.further.map(replace) };
}

function withBedsNow(found: ReturnType<typeof caseOf>, bedsNow: number) {
  return { ...found, answer: { ...found.answer, bedsNow } };
}

describe("what a house counted beside what the model expects", () => {
  it("stands in one sentence where they differ by more than chance", () => {
    const found = caseOf();
    const { now } = found.answer;
    const said = sayDiffers(found)!;
    for (const figure of ["75", formatWhole(now!.admittedPerYear)]) expect(said).toContain(figure);
    expect(now!.admittedPerYear).toBeLessThan(70);
    expect(sayCounted(found)).toBe(counted.model);
  });

  it("owns up beside the answer when a larger plan is given fewer admissions than were counted", () => {
    const fewer = caseOf({ admissions: [75], year: null, plannedBeds: 8 });
    const more = caseOf({ admissions: [75], year: null, plannedBeds: 20 });
    expect(findBeds(fewer.answer, 8).admittedPerYear).toBeLessThan(75);
    const enough = { ...more, answer: withAdmissions(more.answer, 20, 75) };
    const [told, without] = [sayDiffers(fewer)!, sayDiffers(enough)!];
    expect(told.startsWith(without)).toBe(true);
    expect(told.slice(without.length)).toMatch(/\b8\b/u);
  });

  it("says why none refused still asks for more beds than there are, and only then", () => {
    const empty = caseOf({ refusalsPerYear: null });
    const [zero] = empty.answer.refusalsOtherwise!.others;
    expect(zero!.fewestBeds[50]).toBeGreaterThan(6);
    const [told, without] = [sayRefusals(empty)!, sayRefusals(withBedsNow(empty, zero!.fewestBeds[50]))!];
    expect(told.startsWith(without)).toBe(true);
    expect(told.slice(without.length)).toMatch(/\b6\b/u);
  });

  it("is not held against each other where chance may have done it", () => {
    const { answer } = caseOf({ refusalsPerYear: null });
    const refused = (answer.now!.refused * 75) / (1 - answer.now!.refused);
    expect(sayDiffers(caseOf({ refusalsPerYear: Math.round(refused) }))).toBeNull();
  });

  it("tells a share that was not counted as what the model derives, in the table and beside it", () => {
    const found = caseOf({ refusalsPerYear: null });
    const refused = formatPercent(found.answer.now!.refused);
    const cells = compareTable(found, "")!.rows.map(({ cells }) => cells[1]);
    expect(cells).toContain(sayDerived({ refused }));
    expect(cells).not.toContain(refused);
    expect(sayCounted(found)).toContain(refused);
    expect(
      compareTable(caseOf(), "")!
        .rows.flatMap(({ cells }) => cells)
        .join(),
    ).not.toContain(sayDerived({ refused: "" }).trim());
  });

  it("gives the answer with the refusals told otherwise as the same question asked so would", () => {
    const [none, empty] = [caseOf(), caseOf({ refusalsPerYear: null })];
    const without = none.answer.refusalsOtherwise!.others;
    expect(without.map(({ refusalsPerYear }) => refusalsPerYear)).toEqual([null]);
    expect(without[0]!.fewestBeds).toEqual(empty.answer.fewestBeds);
    expect(without[0]!.chanceEnough).toBe(findBeds(empty.answer, 8).chanceEnough);
    const [zero, asMany] = empty.answer.refusalsOtherwise!.others;
    expect(zero!.fewestBeds).toEqual(none.answer.fewestBeds);
    expect(asMany!.fewestBeds).toEqual(caseOf({ refusalsPerYear: asMany!.refusalsPerYear }).answer.fewestBeds);
    expect(sayRefusals(caseOf({ admissions: [], refusalsPerYear: null }))).toBeNull();
  });

  it("calls a count near what the admissions lead to nearly the same demand, and only one far from it another", () => {
    const derived = Math.round(caseOf({ refusalsPerYear: null }).answer.refusalsOtherwise!.derivedPerYear);
    const sideOf = (refusalsPerYear: number) => caseOf({ refusalsPerYear }).answer.refusalsOtherwise!.counted;
    expect([0, derived, 3 * derived].map(sideOf)).toEqual(["fewer", "near", "more"]);
    const near = caseOf({ refusalsPerYear: derived });
    const { fewestBeds, refusalsOtherwise } = near.answer;
    const without = refusalsOtherwise!.others[0]!.fewestBeds;
    const facts = {
      counted: derived,
      derived: formatWhole(derived),
      spread: "narrower",
      now: "",
      otherwise: "",
    } as const;
    const opening = refusalsWeigh.near(facts).split(",")[0]!;
    const said = sayRefusals(near)!;
    expect(said.startsWith(opening)).toBe(true);
    for (const beds of [...[fewestBeds, without].flatMap((one) => [one[50]!, one[90]!])])
      expect(said).toContain(String(beds));
    expect(fewestBeds[90]! - fewestBeds[50]!).toBeLessThan(without[90] - without[50]);
  });

  it("leads with what was counted in the table, the model's own second", () => {
    const found = caseOf();
    const { now } = found.answer;
    const cells = compareTable(found, "")!.rows.map(({ cells }) => cells[1]);
    expect(cells).toContain(sayCountedAdmitted({ counted: "75", expected: formatWhole(now!.admittedPerYear) }));
    expect(cells).toContain(sayCountedRefused({ refused: "0", asked: "75", share: formatPercent(now!.refused) }));
  });

  it("says whose target it is, and what twice as many refused would ask", () => {
    const [model, own] = [caseOf({ refusalTarget: null }), caseOf({ refusalTarget: 0.1 })];
    expect(model.answer.otherTarget!.fewestBeds).toEqual(own.answer.fewestBeds);
    expect(model.answer.otherTarget!.chanceEnough).toBe(findBeds(own.answer, 8).chanceEnough);
    expect(sayTarget(model)).toContain(sayTargetIs({ target: "5%", whose: "model" }));
    expect(sayTarget(own)).toContain(sayTargetIs({ target: "10%", whose: "own" }));
    expect(caseOf({ refusalTarget: 0.3 }).answer.otherTarget).toBeNull();
  });

  it("gives no number of days that is longer than people can wait", () => {
    const found = caseOf({ plannedBeds: 7, refusalsPerYear: 40 });
    const { answer } = found;
    const long = [null, answer.patienceDays + 0.1, answer.patienceDays];
    expect(long.map((days) => formatWait(days, answer) === tooLong)).toEqual([true, true, false]);
    expect(sayCompared(found)).toContain(sayWaitNote(answer));
  });
});

describe("the sentences about one house", () => {
  it("call the demand the same only for the columns that share it", () => {
    const later = caseOf();
    expect(sayCompared(later)).toContain(compareNotes.same({ today: "yes" }));
    for (const load of [later.answer.offeredLoad, later.answer.offeredLoadNow])
      expect(sayCompared(later)).toContain(formatTenths(load));
    expect(sayCompared(caseOf({ year: null }))).toContain(compareNotes.same({ today: "no" }));
  });

  it("give the beds of the middle values and those of a chance of 50% together where they differ", () => {
    const found = caseOf();
    const one = { ...found, answer: { ...found.answer, needed: 11, fewestBeds: { 50: 12, 80: 12, 90: 12 } } };
    expect(sayHouseCurve(one)).toMatch(/11\s.*12\s/u);
    const same = { ...one, answer: { ...one.answer, needed: 12 } };
    expect(sayHouseCurve(same).match(/12/gu)).toHaveLength(1);
  });

  it("never put the same figure in place of itself", () => {
    const found = caseOf();
    const beds = found.answer.beds.map((one) => ({ ...one, occupancy: 0.73, admittedPerYear: 70 }));
    const said = sayPlan({ ...found, answer: { ...found.answer, beds } });
    expect(said.match(/73%/gu)).toHaveLength(1);
    expect(said.match(/70 /gu)).toHaveLength(1);
  });

  it("say what a draw is where it is first named, and what enough is in the bar", () => {
    expect(sayCompared(caseOf())).toContain(drawMeaning);
    expect(sayHouseCurve(caseOf({ plannedBeds: null }))).toContain(drawMeaning);
    for (const plannedBeds of [null, 8])
      expect(sayHouseBar({ house: caseOf({ plannedBeds }), isAsked: true, hasProblem: false })).toContain("5%");
  });
});
