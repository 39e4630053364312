import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BED_RULES } from "../../src/domain/prognosis/beds/beds.ts";
import { explainChange } from "../../src/domain/prognosis/explaining/explain-change.ts";
import { computeIntervals } from "../../src/domain/prognosis/uncertainty/intervals.ts";
import { fillQuery, projectNeed } from "../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../src/domain/prognosis/run/query.ts";
import { projectPlaces } from "../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import { computeSensitivity } from "../../src/domain/prognosis/explaining/sensitivity.ts";
import { listSettings, type Settings } from "../../src/domain/prognosis/data/settings.ts";
import { compareSideBySide } from "../../src/domain/prognosis/explaining/side-by-side.ts";
import { prepareUncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { Answer } from "../../src/islands/prognosis/answer/Answer.tsx";
import { OutcomeNow } from "../../src/islands/prognosis/answer/OutcomeNow.tsx";
import { YearTables } from "../../src/islands/prognosis/answer/YearTables.tsx";
import { saySentences } from "../../src/presentation/prognosis/explaining/say-sentences.ts";
import { BedCharts } from "../../src/islands/prognosis/views/BedsView.tsx";
import GrowthView from "../../src/islands/prognosis/views/GrowthView.tsx";
import GuestsView from "../../src/islands/prognosis/views/GuestsView.tsx";
import { addBands, computeView } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { outcomeTable } from "../../src/presentation/prognosis/scenarios/comparison-tables.ts";
import { buildCsv } from "../../src/presentation/prognosis/sheets/build-sheets.ts";
import { houseSheet, municipalitySheet, ruleSheet } from "../../src/presentation/prognosis/sheets/figure-sheets.ts";
import { ReportFigures } from "../../src/islands/prognosis/take-along/ReportFigures.tsx";
import { gatherFacts } from "../../src/presentation/prognosis/sheets/take-along-facts.ts";
import type { ViewProps } from "../../src/presentation/prognosis/outcome/view-props.ts";
import AgeGroupsView from "../../src/islands/prognosis/views/AgeGroupsView.tsx";
import CatchmentView from "../../src/islands/prognosis/views/CatchmentView.tsx";
import MapView from "../../src/islands/prognosis/views/MapView.tsx";
import { Refusal } from "../../src/islands/prognosis/views/RefusalView.tsx";
import { Tornado } from "../../src/islands/prognosis/views/TornadoView.tsx";
import { Change } from "../../src/islands/prognosis/views/WaterfallView.tsx";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const projection = projectPopulation(model, model.defaults.variant);
const uncertainty = prepareUncertainty(model, { count: 20 });
const names = listSettings(model);
const end = (name: keyof Settings, which: "min" | "max") => model.parameters[name]![which]!;
/** Each parameter at one end in the daily run, in turn, and at both in the long one (`npm run test:lang`). */
const endsOf = (turn: number) =>
  (["min", "max"] as const).filter((_, index) => process.env["EDGES"] === "all" || index === turn % 2);
const alone = names.flatMap((name, turn) =>
  endsOf(turn).map((which): [string, Partial<Settings>] => [`${name} at its ${which}`, { [name]: end(name, which) }]),
);
const together = (["min", "max"] as const).map((which): [string, Partial<Settings>] => [
  `everything at its ${which}`,
  Object.fromEntries(names.map((name) => [name, end(name, which)])),
]);
const nobody: [string, Partial<Settings>][] = [
  [
    "nobody, who would stay for long and ask again",
    { ...together[1]![1], guestsPerDeath: 0, hospitalShift: 0, nursingHomeShift: 0, homeShift: 0 },
  ],
  ["everybody, for a day", { ...together[0]![1], guestsPerDeath: end("guestsPerDeath", "max") }],
];

/** A number that is none, or a nought below nought, as a reader or a program would see it. */
const WRONG = /NaN|Infinity|∞|undefined|[-−]0(?:[.,]0+)?(?![\d.,])/;

function everyNumber(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (ArrayBuffer.isView(value)) return [...(value as unknown as Iterable<number>)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(everyNumber) : [];
}

/** What readers read: tags hold coordinates, of which a minus nought does no harm. */
const readText = (element: ReactElement) => renderToStaticMarkup(element).replace(/<[^>]*>/g, " ");

function showEverywhere(query: PrognosisQuery): string[] {
  const year = 2040;
  const props: ViewProps = {
    model,
    projection,
    query,
    draft: { region: query.region, year },
    place: "Twente",
    year,
    rule: "waitAndLeave",
    usesOwnFigures: false,
    origin: "own",
    change: () => undefined,
  };
  const intervals = computeIntervals(model, query, uncertainty, { rules: BED_RULES });
  const view = addBands(computeView(model, query, "waitAndLeave", projection), intervals);
  const facts = gatherFacts(props, intervals);
  const compared = compareSideBySide(
    model,
    [
      { query: fillQuery(model, { region: query.region }), counting: "pooled" },
      { query, counting: "pooled" },
    ],
    uncertainty,
    { year, rule: "wait" },
  );
  const columns = compared.outlines.map((_, index) => ({
    ref: "",
    letter: "AB"[index]!,
    name: "x",
    choices: { region: query.region, year },
    query,
    counting: "pooled" as const,
  }));
  const [places] = projectPlaces(model, { ...query, fromYear: year, toYear: year });
  const waterfalls = (["guests", "load"] as const).flatMap((outcome) =>
    (["residence", "placeOfStay"] as const).map((by) => ({
      outcome,
      by,
      waterfall: explainChange(model, query, { year, outcome, by }),
    })),
  );
  const sensitivity = computeSensitivity(model, query, year);
  for (const number of everyNumber([
    projectNeed(model, query, projection),
    intervals,
    compared,
    places,
    waterfalls,
    sensitivity,
  ])) {
    if (!Number.isFinite(number)) throw new Error(`A figure of the model is ${number}`);
  }
  return [
    readText(<OutcomeNow view={view} standard={null} year={year} norm="" />),
    readText(<YearTables view={view} year={year} />),
    readText(<BedCharts view={view} year={year} />),
    readText(<GrowthView view={view} year={year} />),
    readText(<GuestsView view={view} year={year} />),
    JSON.stringify(saySentences(view, year)),
    readText(<Answer view={view} year={year} baseYear={2022} changes={1} isOwn usesOwnFigures={false} />),
    ...[MapView, AgeGroupsView, CatchmentView].map((View) => readText(<View {...props} />)),
    ...(["guests", "load"] as const).map((measure) =>
      readText(<Tornado model={model} sensitivity={sensitivity} place="Twente" measure={measure} />),
    ),
    ...waterfalls.map(({ outcome, by, waterfall }) =>
      readText(
        <Change
          isChanged={false}
          waterfall={waterfall}
          place="Twente"
          measure={outcome}
          by={by}
          baseYear={2025}
          year={year}
        />,
      ),
    ),
    ...BED_RULES.map((rule) => readText(<Refusal model={model} places={places!} query={query} rule={rule} />)),
    readText(<ReportFigures facts={facts} standardView={view} />),
    JSON.stringify(outcomeTable(model, columns, compared)),
    JSON.stringify([ruleSheet(facts), houseSheet(facts), municipalitySheet(facts)]),
    buildCsv(facts),
  ];
}

describe("with a parameter at the end of its range", () => {
  it.each([...alone, ...together, ...nobody])(
    "%s, every view, table and export shows numbers that are numbers",
    (_name, settings) => {
      for (const text of showEverywhere(fillQuery(model, { region: "twente", settings }))) {
        const wrong = WRONG.exec(text);
        expect(wrong && text.slice(Math.max(0, wrong.index - 80), wrong.index + 40)).toBeNull();
      }
    },
  );
});
