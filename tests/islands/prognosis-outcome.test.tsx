import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import { SETTINGS } from "../../src/domain/prognosis/data/settings.ts";
import { PrognosisOutcome } from "../../src/islands/prognosis/PrognosisOutcome.tsx";
import { computeView } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { loadContentModel } from "../domain/prognosis/content-model.ts";

const model = loadContentModel();
const projection = projectPopulation(model, model.defaults.variant);
const ends = SETTINGS.flatMap((name) => {
  const { min, max } = model.parameters[name]!;
  return [min!, max!].map((value) => [name, value, { [name]: value }] as const);
});

describe("the outcome of a scenario", () => {
  it.each(ends)("is shown with %s at %d, and without a figure that is no number", (_key, _value, settings) => {
    const view = computeView(model, fillQuery(model, { region: "twente", settings }), "waitAndLeave", projection);
    const html = renderToStaticMarkup(<PrognosisOutcome view={view} year={2040} />);
    expect(html).not.toMatch(/NaN|Infinity|undefined|∞/);
    expect(html).toContain('id="chart-guests-narrow-title"');
  });

  it("leaves out the index when nobody goes to a hospice, for there is nothing to hold beside the deaths", () => {
    const view = computeView(
      model,
      fillQuery(model, { region: "twente", settings: { guestsPerDeath: 0 } }),
      "refusal",
      projection,
    );
    const html = renderToStaticMarkup(<PrognosisOutcome view={view} year={2040} />);
    expect(html).not.toContain("chart-index");
    expect(html).toContain("chart-ages");
  });
});
