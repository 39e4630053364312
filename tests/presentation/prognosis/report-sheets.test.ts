import fc from "fast-check";
import { gatherOutcome } from "../../../src/presentation/prognosis/explaining/outcome-now.ts";
import { describe, expect, it } from "vitest";
import { computeSensitivity } from "../../../src/domain/prognosis/explaining/sensitivity.ts";
import { projectPopulation } from "../../../src/domain/prognosis/population/projection.ts";
import { toQuery } from "../../../src/domain/prognosis/scenario/scenario.ts";
import { computeIntervals } from "../../../src/domain/prognosis/uncertainty/intervals.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { buildSheets } from "../../../src/presentation/prognosis/sheets/build-sheets.ts";
import { sayMoves } from "../../../src/presentation/prognosis/sheets/report-moves.ts";
import { buildReportSheets, sayLimits } from "../../../src/presentation/prognosis/sheets/report-sheets.ts";
import { askedIntervals, gatherFacts } from "../../../src/presentation/prognosis/sheets/take-along-facts.ts";
import { rankBars } from "../../../src/presentation/prognosis/explaining/ranked-bars.ts";
import { answerLabels } from "../../../src/words/prognose-meenemen.ts";
import { reportWords } from "../../../src/words/prognose-rapport.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const { parameters, tableSources } = loadFrozenDocumentation();
const sources = { parameters, tableSources };
const region = model.regions[0]!;
const year = model.years.last;
const draft = { region: region.id, year, settings: { meanStayDays: 28 } };
const query = toQuery(model, draft);
const facts = gatherFacts(
  {
    model,
    projection: projectPopulation(model, query.variant),
    query,
    draft,
    place: region.label,
    year,
    rule: "refusal",
    origin: "link",
    usesOwnFigures: false,
  },
  computeIntervals(model, query, prepareUncertainty(model, { count: 50 }), { rules: askedIntervals(query).rules }),
);
const sensitivity = computeSensitivity(model, query, year);
const occasion = { date: "22 november 2026", link: "https://voorbeeld.nl/" };
const sheets = buildReportSheets(facts, sources, sensitivity, occasion);

describe("the report of a region as a spreadsheet", () => {
  it("holds every sheet that is taken along without a report, unchanged", () => {
    const alone = buildSheets(facts, sources, occasion);
    expect(sheets.slice(0, alone.length)).toEqual(alone);
  });

  it("says what moves the answer and what it does not say in the words of the paper", () => {
    const [moves, limits] = sheets.slice(-2);
    expect(moves!.rows).toHaveLength(rankBars(sensitivity, "beds").moving.length + 1);
    expect(moves!.rows.at(-1)).toEqual([sayMoves(model, sensitivity, region.label)]);
    expect(limits!.rows.flat()).toEqual(sayLimits(facts));
  });

  it("names the houses that were left out of the own figures in one line, and no line without any", () => {
    const houses = ["Hospice Verderop", "Hospice Elders"];
    const added = sayLimits({ ...facts, leftOut: houses }).filter((line) => !sayLimits(facts).includes(line));
    expect(added).toEqual([reportWords.leftOut({ houses: "Hospice Verderop en Hospice Elders" })]);
  });

  it("counts what differs as the paper lists it, however many years of own figures", () => {
    const counted = (years: readonly number[]) => {
      const admissions = years.map((at) => ({ region: region.id, year: at, admissions: 90 }));
      const asked = toQuery(model, { ...draft, admissions });
      const intervals = facts.intervals;
      return gatherFacts({ ...facts, query: asked, usesOwnFigures: true }, intervals);
    };
    const first = model.years.first;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), (span) => {
        const of = counted(Array.from({ length: span }, (_, index) => first + index));
        const answer = buildReportSheets(of, sources, sensitivity, occasion)[0]!;
        const row = answer.rows.find(([label]) => label === answerLabels.changes)!;
        expect(of.changes).toHaveLength(2);
        expect(row[1]).toMatchObject({ value: of.changes.length });
      }),
      { numRuns: 3 },
    );
  });

  it("says the number to take along, what it holds for, and how thin its ground is", () => {
    const { use, range, thin } = gatherOutcome(facts.view, facts.year);
    const said = sheets[0]!.rows.find(([label]) => label === answerLabels.take)![1];
    for (const sentence of [use, range, thin]) expect(said).toContain(sentence);
  });

  it("names its sheets as a spreadsheet can: short, and each once", () => {
    const names = sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});
