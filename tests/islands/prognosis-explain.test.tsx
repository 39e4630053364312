import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layoutBarChart } from "../../src/charts/bar-chart.ts";
import { NARROW_FRAME } from "../../src/charts/chart-frame.ts";
import { formatTenths, formatWhole } from "../../src/charts/format-number.ts";
import { bedsFor, erlangB } from "../../src/domain/prognosis/beds/beds.ts";
import type { ChangeFactor, ChangeQuestion } from "../../src/domain/prognosis/explaining/explain-change.ts";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { chooseSettings } from "../../src/domain/prognosis/data/settings.ts";
import type { Waterfall } from "../../src/domain/prognosis/explaining/waterfall.ts";
import {
  describeUse,
  drawCurve,
  outcomeWith,
  planByNorm,
  readHouse,
  readPool,
  type BedGroup,
} from "../../src/presentation/prognosis/explaining/capacity-curves.ts";
import {
  curveTable,
  formatChance,
  houseTable,
  sayCurve,
} from "../../src/presentation/prognosis/explaining/refusal-facts.ts";
import { rankBars } from "../../src/presentation/prognosis/explaining/ranked-bars.ts";
import { formatMeasure } from "../../src/presentation/prognosis/explaining/measure.ts";
import { tornadoTable } from "../../src/presentation/prognosis/explaining/tornado-rows.ts";
import {
  gatherChange,
  listSteps,
  waterfallRows,
  waterfallTable,
} from "../../src/presentation/prognosis/explaining/waterfall-rows.ts";
import { Refusal } from "../../src/islands/prognosis/views/RefusalView.tsx";
import { Tornado } from "../../src/islands/prognosis/views/TornadoView.tsx";
import { Change } from "../../src/islands/prognosis/views/WaterfallView.tsx";
import { loadTask } from "../../src/islands/prognosis/worker-tasks.ts";
import { sayChange, type FactorName } from "../../src/presentation/prognosis/explaining/say-change.ts";
import { factorLabels } from "../../src/words/prognose-uitleg.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const YEAR = 2040;
const [runWaterfall, runPlaces, runSensitivity] = await Promise.all([
  loadTask("waterfall"),
  loadTask("places"),
  loadTask("sensitivity"),
]);
const noDraws = () => {
  throw new Error("These tasks make no draws");
};
const ask = (changes: Partial<PrognosisQuery> = {}) => fillQuery(model, { region: "groningen", ...changes });
const explain = (question: Partial<ChangeQuestion>, changes: Partial<PrognosisQuery> = {}) =>
  runWaterfall(model, noDraws, {
    query: ask(changes),
    question: { year: YEAR, outcome: "load", ...question },
  });
const placesOf = (query: PrognosisQuery) => runPlaces(model, noDraws, { query, year: YEAR });
const EVERYTHING: Partial<PrognosisQuery> = {
  variant: "high_longevity",
  profile: "mean",
  settings: { growthPerYear: 0.02, meanStayDays: 24, unmetShare: 0.05, respitePer100Guests: 10 },
};

/** What a drawing says, without its words for screen readers. */
function chartTexts(html: string): string[] {
  return [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

function tableCells(html: string): string[][] {
  const [, body = ""] = /<tbody>(.*?)<\/tbody>/s.exec(html)!;
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!),
  );
}

const MEASURES = ["beds", "load", "guests"] as const;

describe("which figure matters most", () => {
  const sensitivity = runSensitivity(model, noDraws, { query: ask(), year: YEAR });
  const draw = (measure: (typeof MEASURES)[number], shown = sensitivity) =>
    renderToStaticMarkup(<Tornado model={model} sensitivity={shown} place="Groningen" measure={measure} />);

  it.each(MEASURES)("ranks by the effect on %s, at most twelve, choices among them", (measure) => {
    const { moving, drawn, unmoved } = rankBars(sensitivity, measure);
    const effects = moving.map(({ effect }) => effect[measure]);
    expect(effects).toEqual(effects.toSorted((a, b) => b - a));
    expect(drawn).toEqual(moving.slice(0, 12));
    expect(moving.length + unmoved.length).toBe(sensitivity.bars.length);
    expect(drawn.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["profile", "variant", "growthPerYear", "guestsPerDeath"]),
    );
    expect(unmoved.map(({ key }) => key)).toContain("deathsWidth2035");
  });

  it.each(MEASURES)("prints beside its bars what stands in its table: %s", (measure) => {
    const html = draw(measure);
    const texts = chartTexts(html);
    const middle = texts.find((text) => text.startsWith("midden "))!.replace("midden ", "");
    expect(middle).toBe(formatMeasure(measure, sensitivity.central[measure]));
    for (const [name, , low, , high] of tableCells(html)) {
      expect(texts.join(" ")).toContain(name);
      for (const figure of [low!, high!].filter((text) => text !== middle)) expect(texts).toContain(figure);
    }
  });

  it("says what each end was set to in words and units, and speaks of a choice as one", () => {
    const rows = new Map(tornadoTable(model, sensitivity.bars, "load", "").rows.map(({ cells }) => [cells[0]!, cells]));
    expect(rows.get(model.parameters["meanStayDays"]!.label)!.slice(1)).toEqual([
      "cijfer",
      expect.any(String),
      "18 dagen",
      expect.any(String),
      "25 dagen",
      expect.any(String),
    ]);
    expect(rows.get("Groei van het gebruik na 2024")!.slice(1, 4)).toEqual([
      "keuze",
      formatTenths(sensitivity.central.load),
      "0%",
    ]);
    expect(rows.get("Levensduur")!.filter((_, index) => index === 3 || index === 5)).toEqual([
      "Mensen leven langer",
      "Mensen leven korter",
    ]);
  });

  it("puts first what is weak and matters, choices left out", () => {
    const list = [...draw("load").matchAll(/<li><strong>(.*?)<\/strong>: (.*?)<\/li>/g)].map(
      ([, label, words]) => `${label}: ${words}`,
    );
    const [guests, stay] = [model.parameters["guestsPerDeath"]!.label, model.parameters["meanStayDays"]!.label];
    expect([guests, stay]).toContain(list[0]?.split(": ")[0]);
    expect(list[0]).toMatch(/: kan de vraag \d+% schelen; bron nu: afgeleid of van één huis$/);
    expect(list.join()).not.toContain("Groei van het gebruik");
  });

  it("says so when nothing moves", () => {
    const effect = { guests: 0, load: 0, beds: 0 };
    const still = { ...sensitivity, bars: sensitivity.bars.map((bar) => ({ ...bar, effect })) };
    const html = draw("load", still);
    expect(html).toContain("Geen van de getallen verandert hier de vraag naar bedden.");
    expect(html).not.toContain("<svg");
  });
});

describe("why the outcome changes", () => {
  it("has bars that lead from the beginning to the end without a gap", () => {
    const effect = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.array(effect, { minLength: 11, maxLength: 11 }),
        effect,
        (from, sizes, interaction) => {
          const effects = (Object.keys(factorLabels) as FactorName[]).map((factor, index) => ({
            factor,
            effect: sizes[index]!,
          }));
          const to = sizes.reduce((sum, size) => sum + size, from + interaction);
          const waterfall: Waterfall<ChangeFactor> = { from, to, effects, interaction };
          const steps = listSteps(waterfall);
          expect(steps[0]!.from).toBe(from);
          expect(steps.at(-1)!.to).toBeCloseTo(to, 6);
          steps.slice(1).forEach((step, index) => expect(step.from).toBe(steps[index]!.to));
          const rows = waterfallRows(waterfall, "load", { baseYear: 2025, year: YEAR });
          const { joints } = layoutBarChart({
            groups: [{ title: null, rows }],
            frame: NARROW_FRAME,
            formatValue: formatWhole,
            fromZero: true,
            reference: null,
            isJoined: true,
          });
          expect(joints).toHaveLength(rows.length - 1);
        },
      ),
    );
  });

  it.each([
    ["load", "residence"],
    ["load", "placeOfStay"],
    ["guests", "residence"],
    ["guests", "placeOfStay"],
  ] as const)("prints beside its bars what stands in its table: %s by %s", (measure, by) => {
    const waterfall = explain({ outcome: measure, by }, EVERYTHING);
    const html = renderToStaticMarkup(
      <Change
        isChanged={false}
        waterfall={waterfall}
        place="Groningen"
        measure={measure}
        by={by}
        baseYear={2025}
        year={YEAR}
      />,
    );
    const texts = chartTexts(html);
    const rows = tableCells(html);
    expect(rows[0]).toEqual([
      "2025, standaardwaarden",
      "",
      (measure === "load" ? formatTenths : formatWhole)(waterfall.from),
    ]);
    expect(rows.some(([label]) => label === "Wie naar welk huis gaat")).toBe(by === "placeOfStay");
    expect(rows.some(([label]) => label === factorLabels.stay)).toBe(measure === "load");
    const moved = rows.filter(([, change]) => change !== "" && !/^0(?:,0)?$/.test(change!));
    expect(moved.length).toBeGreaterThan(2);
    for (const [label, change] of moved) expect(texts).toEqual(expect.arrayContaining([label, change]));
    for (const [, , total] of [rows[0]!, rows.at(-1)!]) expect(texts).toContain(total);
  });

  it("says what matters most and what goes against it", () => {
    const words = sayChange(
      gatherChange(explain({}), {
        measure: "load",
        by: "residence",
        place: "Groningen",
        isChanged: false,
        baseYear: 2025,
        year: YEAR,
      }),
    );
    expect(words).toMatch(
      /^Van 2025 tot 2040 gaat de vraag naar bedden van de inwoners van Groningen van \d+,\d naar \d+,\d: \d+,\d (?:meer|minder)\. Het meest telt “.+”: \d+,\d (?:erbij|eraf)\. Daartegenover staat “.+”: \d+,\d (?:erbij|eraf)\.$/,
    );
  });

  it("names the standard at the beginning and the scenario at the end where the two differ", () => {
    const ends = { measure: "load", by: "residence", place: "Groningen", baseYear: 2025, year: YEAR } as const;
    const [plain, changed] = [false, true].map((isChanged) =>
      sayChange(gatherChange(explain({}), { ...ends, isChanged })),
    );
    expect(changed).toMatch(/^Van de standaard in 2025 naar uw scenario in 2040 /u);
    expect(plain).not.toContain("scenario");
  });

  it("draws no bar for what moves nothing, and keeps it in the table", () => {
    const waterfall = explain({});
    expect(waterfallRows(waterfall, "load", { baseYear: 2025, year: YEAR }).map(({ id }) => id)).toEqual([
      "from",
      "deaths",
      "ageMix",
      "interaction",
      "to",
    ]);
    expect(
      waterfallTable(waterfall, "load", { baseYear: 2025, year: YEAR }, "").rows.find(
        ({ cells }) => cells[0] === "Respijtopnames",
      )!.cells[1],
    ).toBe("0,0");
  });

  it("has nothing to draw in the houses of an area without one", () => {
    const empty: Waterfall<ChangeFactor> = { from: 0, to: 0, effects: [], interaction: 0 };
    const html = renderToStaticMarkup(
      <Change
        isChanged={false}
        waterfall={empty}
        place="Ameland"
        measure="load"
        by="placeOfStay"
        baseYear={2025}
        year={YEAR}
      />,
    );
    expect(html).toContain("geen hospice voor volwassenen");
  });
});

describe("the chance of refusal", () => {
  const settings = chooseSettings(model);
  const places = placesOf(ask());
  const [area] = places.areas;
  const known = area!.sites.find(({ site }) => site.beds !== null)!;
  const unknown = area!.sites.find(({ site }) => site.beds === null)!;

  it("is Erlang B of the load of the house, its own size and the number needed on the curve", () => {
    const house = readHouse(known);
    const { points, needed, markedBeds } = drawCurve("refusal", house, settings);
    for (const { x, y } of points) expect(y).toBe(erlangB(x, known.requestLoad));
    expect(needed).toBe(bedsFor("refusal", known.requestLoad, settings.refusalTarget));
    expect(markedBeds).toBe(known.site.beds);
    expect(points.map(({ x }) => x)).toEqual(expect.arrayContaining([needed, markedBeds]));
    expect(readPool(area!, "pool").requestLoad).toBe(area!.residents.requestLoad);
  });

  it("has a few dozen points in rising order for any load, size and rule", () => {
    const group = fc.record({
      requestLoad: fc.double({ min: 0, max: 800, noNaN: true }),
      beds: fc.option(fc.integer({ min: 1, max: 60 })),
    });
    fc.assert(
      fc.property(
        group,
        fc.constantFrom("refusal" as const, "wait" as const, "waitAndLeave" as const),
        ({ requestLoad, beds }, kind) => {
          const { points, needed, target, markedBeds } = drawCurve(
            kind,
            { id: "a", name: "a", requestLoad, guestLoad: requestLoad, beds, bedsNow: beds },
            settings,
          );
          expect(points.length).toBeGreaterThan(1);
          expect(points.length).toBeLessThanOrEqual(30);
          points.slice(1).forEach(({ x, y }, index) => {
            expect(x).toBeGreaterThan(points[index]!.x);
            expect(y).toBeLessThanOrEqual(points[index]!.y + 1e-9);
          });
          if (needed > 0) expect(points.find(({ x }) => x === needed)!.y).toBeLessThanOrEqual(target);
          if (markedBeds !== null) expect(points.some(({ x }) => x === markedBeds)).toBe(true);
        },
      ),
    );
  });

  it("keeps load per bed and occupancy apart", () => {
    const { loadPerBed, occupancy } = describeUse(4, 4, settings)!;
    expect(loadPerBed).toBe(1);
    expect(occupancy).toBeCloseTo(
      ((1 - erlangB(4, 4)) * settings.meanStayDays) / (settings.meanStayDays + settings.turnoverDays),
      12,
    );
    expect(describeUse(0, 4, settings)).toBeNull();
  });

  it("says what the flat norm means for a small house: 4 beds with a load of 3.2 refuse 23%", () => {
    const house: BedGroup = { id: "a", name: "Huis", requestLoad: 3.2, guestLoad: 3.2, beds: 4, bedsNow: 4 };
    const { beds, refused } = planByNorm(house, settings);
    expect([beds, formatChance(refused)]).toEqual([4, "23%"]);
    expect(sayCurve("refusal", house, "Huis", YEAR, settings)).toContain(
      "De vlakke norm van 80% bezetting geeft Huis 4\u00a0bedden; daarmee wordt 23% van de aanvragen geweigerd.",
    );
  });

  it("stays whole where nobody asks for a bed", () => {
    const query = ask({ settings: { guestsPerDeath: 0 } });
    for (const rule of ["refusal", "wait", "waitAndLeave"] as const) {
      const html = renderToStaticMarkup(<Refusal model={model} places={placesOf(query)} query={query} rule={rule} />);
      expect(html).toContain("geen vraag naar bedden");
      expect(html).not.toMatch(/NaN|Infinity|100%/);
    }
    const waterfall = explain({}, { settings: { guestsPerDeath: 0 } });
    expect(
      renderToStaticMarkup(
        <Change
          isChanged={false}
          waterfall={waterfall}
          place="Groningen"
          measure="load"
          by="residence"
          baseYear={2025}
          year={YEAR}
        />,
      ),
    ).not.toMatch(/NaN|Infinity/);
  });

  it("says that a size is unknown, and marks none", () => {
    const house = readHouse(unknown);
    expect(sayCurve("refusal", house, house.name, YEAR, settings)).toContain("Hoeveel bedden er zijn, is onbekend.");
    expect(drawCurve("refusal", house, settings).markedBeds).toBeNull();
    expect(houseTable([house], settings, "").rows[0]!.cells.filter((cell) => cell === "onbekend")).toHaveLength(4);
  });

  it("prints at the mark what stands in the marked row, for house and pool, with the bound named", () => {
    const query = ask();
    const html = renderToStaticMarkup(<Refusal model={model} places={places} query={query} rule="refusal" />);
    const house = readHouse(known);
    const marked = curveTable("refusal", house, drawCurve("refusal", house, settings), settings, "").rows.find(
      (row) => row.marked,
    )!;
    expect(marked.cells[0]).toBe(String(known.site.beds));
    expect(chartTexts(html)).toContain(marked.cells[1]);
    expect(html).toContain("als bovengrens");
    expect(html.match(/<svg/g)).toHaveLength(2);
    for (const { site } of area!.sites) expect(html).toContain(site.name.replaceAll("'", "&#x27;"));
  });

  it("adds the wait, or who leaves, where that is the rule", () => {
    for (const [rule, words] of [
      ["wait", "Gemiddelde wachttijd"],
      ["waitAndLeave", "Kans op afhaken"],
    ] as const) {
      const html = renderToStaticMarkup(<Refusal model={model} places={places} query={ask()} rule={rule} />);
      expect(html.match(/<svg/g)).toHaveLength(4);
      expect(html).toContain(words);
    }
    expect(outcomeWith("wait", 2, 2.5, settings)).toBeNull();
  });

  it("lets the reader choose a region where the area is a sum of pools", () => {
    const query = ask({ region: "alle" });
    const html = renderToStaticMarkup(<Refusal model={model} places={placesOf(query)} query={query} rule="refusal" />);
    for (const { label } of model.regions) expect(html).toContain(`>${label}</option>`);
  });
});
