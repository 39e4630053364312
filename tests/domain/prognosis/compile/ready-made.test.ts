import { beforeAll, describe, expect, it } from "vitest";
import { compilePrognosis } from "../../../../src/domain/prognosis/compile/compile.ts";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import { formatReport } from "../../../../src/domain/border/problem.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { chooseClosure, chooseValues, pickPlace } from "../../../../src/domain/prognosis/scenario/ready-made.ts";
import type { ReadyMade, ReadyMadeClosure } from "../../../../src/domain/prognosis/scenario/ready-made.ts";
import { readScenarioLink } from "../../../../src/domain/prognosis/scenario/read-scenario.ts";
import { writeScenarioQuery } from "../../../../src/domain/prognosis/scenario/write-scenario.ts";
import { listChanges } from "../../../../src/domain/prognosis/scenario/changes.ts";
import { completeScenario, toQuery } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import type { ScenarioChoices } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { compileContent, loadContentModel, readSource } from "../content-model.ts";

let data: ModelData;
let readyMade: ReadyMade[];
beforeAll(() => {
  data = loadContentModel();
  readyMade = compileContent().documentation.readyMade;
});

const place = { region: "twente", year: 2040 };

function needOf(choices: ScenarioChoices) {
  return projectNeed(data, toQuery(data, choices, { fromYear: 2040, toYear: 2040 }))[0]!;
}

function allChoices(): ScenarioChoices[] {
  const houses = data.sites.filter(({ region }) => region === "twente");
  return readyMade.flatMap((one) => {
    if (one.kind === "values") return [chooseValues(place, one)];
    return one.kind === "closure" ? houses.map((house) => chooseClosure(place, house, one)) : [];
  });
}

describe("the ready-made scenarios of the content", () => {
  it("have the questions of the work plan, each change with a reason", () => {
    expect(readyMade.map(({ id }) => id)).toEqual([
      "gebruik-groeit",
      "gebruik-groeit-snel",
      "langer-verblijf",
      "van-ziekenhuis-naar-hospice",
      "coordinatiepunt",
      "hospice-sluit",
    ]);
    for (const choices of allChoices()) expect(listChanges(choices).every(({ reason }) => reason !== null)).toBe(true);
  });

  it("take their figures from the parameters, or say that it is an own choice", () => {
    const valueOf = (id: string) =>
      readyMade.flatMap((one) => (one.id === id && one.kind === "values" ? one.changes : []))[0]!;
    expect(valueOf("langer-verblijf")).toMatchObject({
      parameter: "meanStayDays",
      value: data.parameters.meanStayDays!.high,
      isOwnChoice: false,
    });
    expect(valueOf("gebruik-groeit").value).toBe(
      compileContent().documentation.parameters.find(({ key }) => key === "guestGrowthHist")!.low,
    );
    expect(valueOf("van-ziekenhuis-naar-hospice")).toMatchObject({ value: 0.1, isOwnChoice: true });
    // The question names the figure.
    expect(readyMade.find(({ id }) => id === "van-ziekenhuis-naar-hospice")!.question).toContain("10%");
  });

  it("can each be calculated, linked and opened again", () => {
    for (const choices of allChoices()) {
      const scenario = completeScenario(data, choices);
      expect(readScenarioLink(data, writeScenarioQuery(scenario)).scenario).toEqual(scenario);
    }
  });

  it("ask for more beds, but for a closure: that moves guests and no need", () => {
    const standard = needOf(place);
    for (const choices of allChoices()) {
      const need = needOf(choices);
      if (choices.catchment === undefined)
        expect(need.bedsByRule.refusal.pooled).toBeGreaterThan(standard.bedsByRule.refusal.pooled);
      else expect(need.guests).toBeCloseTo(standard.guests, 9);
    }
  });

  it("keep the place, and nothing else, of what was looked at", () => {
    expect(
      pickPlace({ ...place, municipalityCode: "GM0153", rule: "wait", settings: { meanStayDays: 30 }, title: "x" }),
    ).toEqual({ ...place, municipalityCode: "GM0153", rule: "wait" });
    const closure = readyMade.find((one): one is ReadyMadeClosure => one.kind === "closure")!;
    expect(chooseClosure(place, { id: "een-huis", name: "n".repeat(200) }, closure).title).toHaveLength(120);
  });
});

describe("a ready-made scenario that is wrong", () => {
  function problemsWith(change: (scenarios: Record<string, unknown>[]) => unknown): Problem[] {
    const source = readSource();
    const scenarios = structuredClone(source.readyMade.data) as Record<string, unknown>[];
    return compilePrognosis({ ...source, readyMade: { ...source.readyMade, data: change(scenarios) } }).problems ?? [];
  }
  const withChange = (fields: Record<string, unknown>) =>
    problemsWith(([first, ...rest]) => [
      { ...first, changes: [{ ...(first!.changes as object[])[0], ...fields }] },
      ...rest,
    ]);

  it.each<[string, () => Problem[], string]>([
    [
      "a parameter that is none",
      () => withChange({ parameter: "modeStayDays" }),
      'gevonden "modeStayDays"; verwacht een parameter waarmee het model rekent',
    ],
    [
      "a benchmark as input",
      () => withChange({ parameter: "guestGrowthHist" }),
      "verwacht een parameter waarmee het model rekent",
    ],
    [
      "a source that is none",
      () => withChange({ value: { parameter: "modeStayDays", mark: "high" } }),
      "verwacht een parameter die bestaat",
    ],
    [
      "a mark that is none",
      () => withChange({ value: { parameter: "meanStayDays", mark: "hoog" } }),
      "een getal, of een blok met parameter en mark",
    ],
    [
      "a value out of range",
      () => withChange({ value: 3 }),
      "gevonden 3; verwacht een andere waarde dan 0, van -0.1 tot en met 0.15",
    ],
    ["a value that changes nothing", () => withChange({ value: 0 }), "verwacht een andere waarde dan 0"],
    ["no reason", () => withChange({ reason: "" }), "reason"],
    [
      "an id twice",
      () => problemsWith(([first, ...rest]) => [first, first, ...rest]),
      "een id die nog niet is gebruikt",
    ],
    [
      "a kind that is none",
      () => problemsWith(([first, ...rest]) => [{ ...first, kind: "iets" }, ...rest]),
      "kind values, pool of closure",
    ],
    ["no list", () => problemsWith(() => ({})), "een lijst met kant-en-klare scenario's"],
  ])("is refused in Dutch: %s", (_name, find, expected) => {
    const report = formatReport(find());
    expect(report).toContain("content/prognose/scenarios.yaml:");
    expect(report).toContain(expected);
  });
});
