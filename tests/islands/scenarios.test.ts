import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { applyOwnFigures, type OwnFigures } from "../../src/domain/prognosis/own-figures/own-figures.ts";
import {
  compareWithToday,
  readScenarioFile,
  readScenarioLink,
} from "../../src/domain/prognosis/scenario/read-scenario.ts";
import { writeScenarioQuery } from "../../src/domain/prognosis/scenario/write-scenario.ts";
import type { ReadyMade } from "../../src/domain/prognosis/scenario/ready-made.ts";
import { completeScenario, type ScenarioChoices } from "../../src/domain/prognosis/scenario/scenario.ts";
import { prepareUncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";
import {
  resolveCompared,
  type ComparisonSources,
} from "../../src/presentation/prognosis/scenarios/compared-scenarios.ts";
import {
  chartBeds,
  chartGuests,
  houseTable,
  labelLine,
  listVerdicts,
  outcomeTable,
} from "../../src/presentation/prognosis/scenarios/comparison-tables.ts";
import { listDifferences } from "../../src/presentation/prognosis/scenarios/list-differences.ts";
import { prepareShared } from "../../src/islands/prognosis/scenarios/prepare-shared.ts";
import { readScenarioText } from "../../src/islands/prognosis/scenarios/read-scenario-text.ts";
import { suggestName } from "../../src/islands/prognosis/scenarios/suggest-name.ts";
import { gatherThenAndNow } from "../../src/presentation/prognosis/scenarios/then-and-now.ts";
import { loadTask } from "../../src/islands/prognosis/worker-tasks.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

let model: ModelData;
let readyMade: ReadyMade[];
beforeAll(() => {
  model = loadFrozenModel();
  readyMade = loadFrozenDocumentation().readyMade;
});

const draft: ScenarioChoices = {
  region: "twente",
  year: 2040,
  settings: { meanStayDays: 30 },
  reasons: { meanStayDays: "Telling van 2025" },
};

function sources(fields: Partial<ComparisonSources> = {}): ComparisonSources {
  return { model, draft, own: null, readyMade, saved: new Map(), ...fields };
}

function ownBeds(): OwnFigures {
  const { id } = model.sites.find(({ region }) => region === "twente")!;
  return { version: 1, regions: { twente: { bedsBySite: { [id]: 9 }, counts: [], origins: [] } } };
}

const compareColumns = await loadTask("comparison");

function compare(refs: readonly string[], fields: Partial<ComparisonSources> = {}) {
  const columns = resolveCompared(refs, sources(fields), "pooled");
  const asked = {
    scenarios: columns.map(({ query, counting }) => ({ query, counting })),
    year: 2040,
    rule: "refusal",
  } as const;
  return { columns, result: compareColumns(model, () => prepareUncertainty(model, { count: 100 }), asked) };
}

describe("what stands side by side", () => {
  it("is named by a letter, in the order chosen, without what is not there or there twice", () => {
    const house = model.sites.find(({ region }) => region === "twente")!;
    const refs = [
      "klaar:langer-verblijf",
      "standaard",
      "standaard",
      "klaar:weg",
      "bewaard:weg",
      "sluit:weg",
      "",
      `sluit:${house.id}`,
    ];
    const columns = resolveCompared(refs, sources(), "pooled");
    expect(columns.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
      "A Gasten blijven langer",
      "B Standaard",
      `C Een hospice sluit: ${house.name}`,
    ]);
    expect(columns.map(({ query }) => query.region)).toEqual(["twente", "twente", "twente"]);
  });

  it("counts own figures in every scenario, so that they do not make a difference", () => {
    const columns = resolveCompared(["standaard", "huidig"], sources({ own: ownBeds() }), "pooled");
    for (const { query } of columns) expect(Object.values(query.catchment!.knownBeds!)).toEqual([9]);
    expect(listDifferences(model, columns).map(({ name }) => name)).toEqual(["meanStayDays"]);
  });

  it("sets a coordination point, as one pool, beside houses that count by themselves", () => {
    const { columns, result } = compare(["standaard", "klaar:coordinatiepunt"]);
    expect(columns.map(({ counting }) => counting)).toEqual(["perHouse", "pooled"]);
    const [verdict] = listVerdicts(columns, result);
    expect(verdict).toMatch(
      /^In 2040 vraagt “B\. Een coördinatiepunt verdeelt de bedden” \(als één pool\), bij de regel voor weigering, in elke trekking minder bedden dan “A\. Standaard” \(per huis\)\./,
    );
    expect(listDifferences(model, columns)).toEqual([]);
    expect(houseTable(columns, result)).toBeNull();
  });

  it("lists what differs with its reason, beside the standard", () => {
    const columns = resolveCompared(["standaard", "huidig", "klaar:langer-verblijf"], sources(), "pooled");
    const [stay, ...others] = listDifferences(model, columns);
    expect(others).toEqual([]);
    expect(stay!.cells.map(({ value }) => value)).toEqual(["21 dagen (standaard)", "30 dagen", "25 dagen"]);
    expect(stay!.cells.map(({ reason }) => reason)).toEqual([
      undefined,
      "Telling van 2025",
      expect.stringContaining("hoogste waarde"),
    ]);
  });

  it("has the same figures in its charts, their sentences and its tables", () => {
    const { columns, result } = compare(["standaard", "huidig"]);
    const table = outcomeTable(model, columns, result);
    for (const [chart, column] of [
      [chartGuests(columns, result), 1],
      [chartBeds(columns, result)!, 4],
    ] as const) {
      const cells = table.rows.map((row) => row.cells[column]!.replace(/ \(.*/, ""));
      expect(chart.table.rows.find(({ marked }) => marked)!.cells.slice(1)).toEqual(cells);
      for (const cell of cells) expect(chart.finding).toContain(cell);
      expect(chart.series.map(({ tone }) => tone)).toEqual(["first", "second"]);
    }
  });

  it("shows the houses when one closes, and what the others are asked for then", () => {
    const house = model.sites.find(({ region }) => region === "twente")!;
    const { columns, result } = compare(["standaard", `sluit:${house.id}`]);
    const rows = houseTable(columns, result)!.rows;
    expect(rows.find(({ cells }) => cells[0] === house.name)!.cells.at(-1)).toBe("er niet");
    expect(rows).toHaveLength(model.sites.filter(({ region }) => region === "twente").length);
  });

  it("fits the end of a line in a chart on a phone", () => {
    expect(labelLine({ letter: "A", name: "Standaard" })).toEqual(["A. Standaard"]);
    for (const name of [
      "Een coördinatiepunt verdeelt de bedden",
      "22 november 2026 - Twente - gemiddelde ligduur",
      "x".repeat(120),
    ]) {
      const lines = labelLine({ letter: "B", name });
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(14);
    }
  });
});

describe("sharing", () => {
  it("sends no own figure unless asked, and then says whose they are", () => {
    const plain = prepareShared(model, draft, null);
    expect(plain.catchment).toBeUndefined();
    expect(plain.headline).toEqual(completeScenario(model, draft).headline);
    const withOwn = prepareShared(model, draft, ownBeds());
    expect(withOwn.catchment).toEqual(applyOwnFigures(model, draft, ownBeds()).catchment);
    expect(withOwn.reasons).toEqual({
      meanStayDays: "Telling van 2025",
      "catchment:knownBeds": "Eigen cijfers van wie dit scenario deelde.",
    });
    expect(readScenarioLink(model, writeScenarioQuery(withOwn)).scenario).toEqual(withOwn);
  });

  it("suggests a name of date, place and what", () => {
    const day = new Date(2026, 10, 22);
    expect(suggestName(model, { region: "twente", year: 2040 }, "Twente", day)).toBe(
      "22 november 2026 - Twente - standaard",
    );
    expect(suggestName(model, draft, "Twente", day)).toBe(
      `22 november 2026 - Twente - ${model.parameters["meanStayDays"]!.label.toLowerCase()}`,
    );
    expect(
      suggestName(
        model,
        { ...draft, variant: "high_longevity", title: "21 mei 2025 - Twente - voor het bestuur" },
        "Twente",
        day,
      ),
    ).toBe("22 november 2026 - Twente - voor het bestuur");
    expect(suggestName(model, { ...draft, profile: "flat" }, "Twente", day)).toBe(
      "22 november 2026 - Twente - profiel vlak en nog 1",
    );
  });

  it("refuses in Dutch what cannot be opened", async () => {
    expect((await readScenarioText(model, "link", "https://example.org/?scenario=kapot")).refusal).toContain(
      "geen scenario",
    );
    expect((await readScenarioText(model, "file", '{"version":3,"region":"mars"}')).refusal).toContain(
      'Onbekende regio "mars"',
    );
    expect(
      (await readScenarioText(model, "file", JSON.stringify(completeScenario(model, draft)))).read!.scenario.settings,
    ).toEqual({ meanStayDays: 30 });
  });
});

describe("then and now", () => {
  const gather = (fields: object) => {
    const read = readScenarioFile(
      model,
      JSON.stringify({ ...completeScenario(model, { ...draft, title: "Oud plan" }), ...fields }),
    );
    return gatherThenAndNow(model, read, compareWithToday(model, read.scenario));
  };

  it("sets both beside each other, with what differs", () => {
    const then = { year: 2040, guests: 1000.5, beds: { occupancy: 61, refusal: 62, wait: 63, waitAndLeave: 64 } };
    const { sentences, table } = gather({ headline: then, modelVersion: "0.9.0", dataVersion: "2024-01-01-00000000" });
    expect(sentences).toEqual([
      "Dit scenario geeft nu een andere uitkomst dan toen het werd bewaard.",
      `Dat komt door een andere versie van het model (toen 0.9.0, nu ${model.modelVersion}) en andere gegevens (toen 2024-01-01-00000000, nu ${model.dataVersion}).`,
    ]);
    expect(table!.caption).toBe("Uitkomst van “Oud plan” voor 2040");
    expect(table!.rows.map(({ cells }) => cells[1])).toEqual(["1.000,5", "61", "62", "63", "64"]);
  });

  it("says that nothing changed, that the outcome was not kept, or that it does not fit", () => {
    expect(gather({}).sentences).toEqual(["Dit scenario geeft nog dezelfde uitkomst als toen het werd bewaard."]);
    expect(gather({ headline: null })).toEqual({
      sentences: ["Welke uitkomst dit scenario eerder gaf, is niet bekend."],
      isSame: false,
      table: null,
    });
    const forged = { year: 2040, guests: 1, beds: { occupancy: 1, refusal: 1, wait: 1, waitAndLeave: 1 } };
    expect(gather({ headline: forged }).sentences[1]).toContain("klopt niet met deze keuzes");
    const old = readScenarioLink(model, "?regio=twente&jaar=2040");
    expect(gatherThenAndNow(model, old, compareWithToday(model, old.scenario)).sentences[0]).toContain(
      "nog geen scenario’s",
    );
  });
});
