import { describe, expect, it } from "vitest";
import { computeExample } from "../../../src/components/model-texts/worked-example.ts";
import { workedExampleSchema } from "../../../src/domain/content/model-text.ts";
import { toWholeBeds } from "../../../src/domain/prognosis/beds/capacity.ts";
import { readScenarioLink } from "../../../src/domain/prognosis/scenario/read-scenario.ts";
import { listChanges } from "../../../src/domain/prognosis/scenario/changes.ts";
import { computeHeadline } from "../../../src/domain/prognosis/scenario/scenario.ts";
import { prepareModelTools } from "./model-tools.ts";

const tools = prepareModelTools();
const { data } = tools;
const whole = (value: number) => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 }).format(value);
const ask = (change: Record<string, unknown>) =>
  computeExample(
    tools,
    workedExampleSchema.parse({
      id: "proef",
      title: "Een proef",
      region: "friesland",
      year: 2035,
      rule: "refusal",
      ...change,
    }),
  );
/** The figure before its band, in the last column. */
const lastFigures = (rows: readonly { cells: readonly string[] }[]) =>
  rows.map(({ cells }) => cells.at(-1)!.split(" (")[0]);

describe("a worked example", () => {
  it.each([
    ["a setting", { settings: { meanStayDays: 28 }, reason: "Langer." }, ["meanStayDays"]],
    ["an age profile", { profile: "flat", reason: "Vlak." }, ["profile"]],
    ["a house that closes", { closes: ["hospice-smelnehaven-drachten"], reason: "Dicht." }, ["catchment:siteChanges"]],
    ["nothing", {}, []],
  ])("opens in the model with %s changed, and shows there what it shows here", (_name, change, changed) => {
    const { href, rows, finding } = ask(change);
    const { scenario, notes } = readScenarioLink(data, href.split("?")[1]!);
    expect(notes).toEqual([]);
    expect(listChanges(scenario).map(({ name, reason }) => ({ name, reason }))).toEqual(
      changed.map((name) => ({ name, reason: (change as { reason?: string }).reason ?? null })),
    );
    const { guests, beds } = computeHeadline(data, scenario);
    const [guestCell, occupancyPool, , refusalPool] = lastFigures(rows);
    expect([guestCell, refusalPool]).toEqual([whole(guests), whole(beds.refusal)]);
    // The headline of a link is rounded to tenths before it is rounded up.
    expect(Math.abs(Number(occupancyPool) - toWholeBeds(beds.occupancy))).toBeLessThanOrEqual(1);
    expect(finding).toContain(`${whole(guests)} gasten`.replace(/^(\S+) gasten$/, "$1"));
  });

  it("shows the years apart from the change, and the change only where there is one", () => {
    expect(ask({}).columns).toEqual(["In 2025", "In 2035"]);
    expect(ask({ profile: "flat", reason: "Vlak." }).columns).toEqual([
      "In 2025",
      "In 2035",
      "In 2035, met deze wijziging",
    ]);
  });

  it("says where the guests of a closed house go, and loses nobody", () => {
    const { moves } = ask({ closes: ["hospice-smelnehaven-drachten"], reason: "Dicht." });
    const figures = moves!.map(({ cells }) => cells.map((cell) => Number(cell.replace(",", "."))));
    const sum = (column: 0 | 1) => figures.reduce((total, cells) => total + cells[column]!, 0);
    expect(figures[0]![1]).toBe(0);
    expect(figures[1]![1]!).toBeGreaterThan(figures[1]![0]!);
    expect(Math.abs(sum(0) - sum(1))).toBeLessThan(0.3);
    expect(ask({}).moves).toBeNull();
  });

  it("says that nobody pools over regions", () => {
    const { finding, rows } = ask({ region: "alle" });
    expect(finding).toContain("één pool per regio");
    expect(rows[1]!.label).toContain("één pool per regio");
  });
});
