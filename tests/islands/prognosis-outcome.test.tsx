import { parameterAnchor } from "../../src/presentation/prognosis/explaining/parameter-anchor.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toWholeBeds } from "../../src/domain/prognosis/beds/capacity.ts";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import { listSettings } from "../../src/domain/prognosis/data/settings.ts";
import { OutcomeNow } from "../../src/islands/prognosis/answer/OutcomeNow.tsx";
import GrowthView from "../../src/islands/prognosis/views/GrowthView.tsx";
import GuestsView from "../../src/islands/prognosis/views/GuestsView.tsx";
import { formatPercent, formatWhole } from "../../src/charts/format-number.ts";
import {
  gatherOutcome,
  outcomeChartWords,
  outcomeSeries,
  sayBedsMessage,
  sayOutcome,
} from "../../src/presentation/prognosis/explaining/outcome-now.ts";
import { sayDifferences, saySentences } from "../../src/presentation/prognosis/explaining/say-sentences.ts";
import { bedOverview, describeFlow } from "../../src/presentation/prognosis/outcome/bed-overview.ts";
import { computeView, findYear } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { gatherHeadline } from "../../src/presentation/prognosis/outcome/view-charts.ts";
import { sayRule } from "../../src/presentation/prognosis/outcome/say-answer.ts";
import { RuleControl } from "../../src/islands/prognosis/controls/RuleControl.tsx";
import { sayNorm } from "../../src/presentation/prognosis/outcome/say-norm.ts";
import { sayNormStep } from "../../src/words/prognose-bedden.ts";
import { controlWords } from "../../src/words/prognose-instellingen.ts";
import { groups, outcomeNow } from "../../src/words/prognose-uitkomst.ts";
import { movementWords } from "../../src/words/prognose-pagina.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const projection = projectPopulation(model, model.defaults.variant);
const ends = listSettings(model).flatMap((name) => {
  const { min, max } = model.parameters[name]!;
  return [min!, max!].map((value) => [name, value, { [name]: value }] as const);
});

const standard = computeView(model, fillQuery(model, { region: "twente" }));

describe("the outcome of a scenario", () => {
  it.each(ends)("is shown with %s at %d, and without a figure that is no number", (_key, _value, settings) => {
    const view = computeView(model, fillQuery(model, { region: "twente", settings }), "waitAndLeave", projection);
    const html = renderToStaticMarkup(
      <>
        <OutcomeNow view={view} standard={standard} year={2040} norm="" />
        <GuestsView view={view} year={2040} />
      </>,
    );
    expect(html).not.toMatch(/NaN|Infinity|undefined|∞/);
    expect(html).toContain('<svg class="line-chart narrow"');
  });

  it("leaves out the index when nobody goes to a hospice, for there is nothing to hold beside the deaths", () => {
    const view = computeView(
      model,
      fillQuery(model, { region: "twente", settings: { guestsPerDeath: 0 } }),
      "refusal",
      projection,
    );
    const html = renderToStaticMarkup(<GrowthView view={view} year={2040} />);
    expect(html).not.toContain(movementWords.indexTitle({ year: view.years[0]!.year }));
    expect(html).toContain(movementWords.agesTitle);
  });
});

describe("the outcome beside the controls", () => {
  const year = 2040;
  const changed = computeView(model, fillQuery(model, { region: "twente", settings: { meanStayDays: 30 } }));
  const lines = (view: typeof standard, behind: typeof standard | null) =>
    outcomeSeries(view, behind).map(({ id }) => id);

  it("draws the standard behind a changed outcome, and not behind itself", () => {
    expect(lines(changed, standard)).toContain("standard");
    expect(lines(standard, standard)).not.toContain("standard");
    expect(lines(changed, null)).not.toContain("standard");
  });

  it("draws the standard last, over the lines it may meet", () => {
    expect(lines(changed, standard).at(-1)).toBe("standard");
  });

  it("says of the norm what holds at the norm of the model, and nothing at any other", () => {
    const { central } = model.parameters.occupancyTarget!;
    expect(sayNorm(model, central)).toContain(formatPercent(central));
    expect(sayNorm(model, central + 0.05)).toBeNull();
  });

  it("gives one number, which is that of its chart, its table and the first sentence", () => {
    const { beds } = gatherOutcome(changed, year);
    expect(beds).toBe(formatWhole(findYear(changed, year).beds.occupancy.pooled));
    const { table, finding } = outcomeChartWords(changed, standard, year);
    const row = table.rows.find(({ marked }) => marked)!;
    expect(row.cells[1]).toBe(beds);
    expect(row.cells.at(-1)).toBe(formatWhole(findYear(standard, year).beds.occupancy.pooled));
    expect(finding).toContain(`${beds} in ${year}`);
    expect(saySentences(changed, year).answer).toContain(`${beds}\u00a0bedden`);
  });

  it("says beside its margin what growth of the use could do, at the ends the model gives", () => {
    const { low, high } = model.parameters.growthPerYear!;
    const { growth } = gatherOutcome(changed, year);
    for (const value of [low, high]) {
      const grown = computeView(
        model,
        fillQuery(model, { region: "twente", settings: { meanStayDays: 30, growthPerYear: value } }),
      );
      expect(growth).toContain(formatPercent(value, 1));
      expect(growth).toContain(formatWhole(findYear(grown, year).beds.occupancy.pooled));
    }
  });

  it("says by which rule its number and its message are, and which way of counting holds today", () => {
    const chosen = computeView(model, fillQuery(model, { region: "twente" }), "wait");
    const rule = sayRule("occupancy", formatPercent(chosen.targets.occupancy));
    const { by, use, otherRule } = gatherOutcome(chosen, year);
    for (const sentence of [by, sayBedsMessage(chosen, year)]) expect(sentence).toContain(rule);
    expect(use).toContain(formatWhole(findYear(chosen, year).beds.occupancy.perHouse!));
    expect(otherRule).toContain(formatWhole(findYear(chosen, year).beds.wait.perHouse!));
    const html = renderToStaticMarkup(<OutcomeNow view={chosen} standard={null} year={year} norm="" />);
    for (const sentence of [use, sayDifferences(chosen, year) ?? ""]) expect(html).toContain(sentence);
  });

  it("says what the large number is for, and how thin its ground is as long as nobody counted", () => {
    const view = computeView(model, fillQuery(model, { region: "twente" }));
    const { beds, use, thin, range } = gatherOutcome(view, year);
    expect(use).toContain(`: ${beds} (`);
    expect(range === outcomeNow.drawing || range.includes("niet groeit")).toBe(true);
    expect(thin).toBe(outcomeNow.thin({ place: view.place, calibrated: "none" }));
    const counted = { ...view, calibration: { ...view.calibration, calibrated: 1 } };
    expect(gatherOutcome(counted, year).thin).toBe(outcomeNow.thin({ place: view.place, calibrated: "some" }));
    const html = renderToStaticMarkup(<OutcomeNow view={view} standard={null} year={year} norm="" />);
    expect(html).toContain(thin);
    expect(html).toContain(`href="/prognose/verantwoording/#${parameterAnchor("guestsPerDeath")}"`);
  });

  it("tells beside the choice of a rule, unasked, that the large number keeps to the norm", () => {
    const html = renderToStaticMarkup(
      <RuleControl
        draft={{ region: "twente", year }}
        parameters={[]}
        handlers={{ onValue: () => {} }}
        onRule={() => {}}
      />,
    );
    expect(html.replace(/<details>.*?<\/details>/gu, "")).toContain(controlWords.ruleBeside);
  });

  it("says what a draw is where the page first counts in them", () => {
    expect(groups.certainty.finding({ year, range: "", rule: "", isSame: "true", lowest: "", highest: "" })).toMatch(
      /trekkingen \(.*berekening/u,
    );
  });

  it("says nothing aloud before its band is there", () => {
    expect(sayOutcome(changed, year)).toBeNull();
  });
});

describe("the beds of now and those of the plan", () => {
  const houses = model.sites.filter(({ region }) => region === "twente");
  const knownBeds = Object.fromEntries(houses.map(({ id }) => [id, 4]));
  const siteChanges = [{ kind: "close" as const, siteId: houses[0]!.id }];
  const now = computeView(model, fillQuery(model, { region: "twente", catchment: { knownBeds } }));
  const planned = computeView(model, fillQuery(model, { region: "twente", catchment: { knownBeds, siteChanges } }));

  it("each stand beside their own need: a plan leaves what is said of now as it was", () => {
    const said = sayDifferences(now, 2040)!;
    expect(saySentences(planned, 2040).gap).toContain(said);
    expect(sayDifferences(planned, 2040)!.startsWith(`${said} `)).toBe(true);
    expect(findYear(planned, 2040).beds.occupancy.houseGaps!.now).toBe(
      findYear(now, 2040).beds.occupancy.houseGaps!.now,
    );
  });

  it("have no difference as long as the beds of one house are not known", () => {
    const unknown = computeView(model, fillQuery(model, { region: "twente" }));
    const some = houses.some(({ beds }) => beds === null);
    expect(sayDifferences(unknown, 2040) === null).toBe(some);
  });

  it("leave the number to take along beside the large one, and stand in the table in its order", () => {
    const html = renderToStaticMarkup(<OutcomeNow view={planned} standard={null} year={2040} norm="" />);
    expect(html).toContain(gatherOutcome(planned, 2040).use);
    const { areas } = projectPlaces(
      model,
      fillQuery(model, { region: "twente", catchment: { knownBeds, siteChanges } }),
    ).find((one) => one.year === 2040)!;
    const { head, rows } = bedOverview({ view: planned, areas, year: 2040, standardView: now });
    const { pooled, perHouse } = findYear(planned, 2040).beds.occupancy;
    expect(rows[0]!.cells.slice(1, 3).map((cell) => Number(/^\d+/u.exec(cell)![0]))).toEqual([pooled, perHouse]);
    expect(head).toHaveLength(rows[0]!.cells.length);
    const ways = head.flatMap((text) => (text.includes("pool") ? ["pool"] : text.includes("apart") ? ["apart"] : []));
    expect(ways.slice(0, 6)).toEqual(["pool", "apart", "pool", "apart", "pool", "apart"]);
  });

  it.each([0.8, 0.83, 0.95])("follow from the mean with a guest beside them, divided by the norm of %d", (norm) => {
    const settings = { occupancyTarget: norm };
    const view = computeView(model, fillQuery(model, { region: "twente", settings, catchment: { knownBeds } }));
    const said = view.years.flatMap(({ year, beds }) => {
      const flow = describeFlow(view, year);
      const mean = flow === null ? undefined : /: gemiddeld \D*([\d,]+)\sbedden/u.exec(flow)?.[1];
      return mean === undefined ? [] : [[toWholeBeds(Number(mean.replace(",", ".")) / norm), beds.occupancy.pooled]];
    });
    expect(said.length).toBeGreaterThan(0);
    for (const [divided, beds] of said) expect(divided).toBe(beds);
  });

  it("are told with who comes and goes, in numbers a reader can subtract", () => {
    for (const { year, load } of now.years) {
      const flow = describeFlow(now, year);
      const tenths = ({ residents, houses: there }: typeof load) =>
        Math.abs(Math.round(there * 10) - Math.round(residents * 10));
      const { pooled, target } = gatherHeadline(now, year).beds.occupancy;
      if (flow !== null && findYear(now, year).beds.occupancy.pooled > load.guests)
        expect(flow).toContain(sayNormStep({ beds: pooled, target }));
      const said = flow === null ? 0 : Number(/\(([\d,]+)\sbedden\)/.exec(flow)![1]!.replace(",", ""));
      expect(said).toBe(tenths(load));
    }
  });
});
