import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import { ParameterControl } from "../../src/islands/prognosis/controls/ParameterControl.tsx";
import TornadoView from "../../src/islands/prognosis/views/TornadoView.tsx";
import type { ViewProps } from "../../src/presentation/prognosis/outcome/view-props.ts";
import { tornadoViewWords } from "../../src/words/prognose-uitleg.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();

/** What is seen before anything is opened. */
function renderTornado(settings: Record<string, number>): string {
  const query = fillQuery(model, { region: "twente", settings });
  const props = { model, query, year: 2040, usesOwnFigures: false } as unknown as ViewProps;
  return renderToStaticMarkup(<TornadoView {...props} />);
}

describe("what counts most", () => {
  it("opens with whose figures it has, as soon as a setting is not that of the standard", () => {
    expect(renderTornado({ meanStayDays: 30 }).replace(/<[^>]+>/gu, "")).toMatch(
      new RegExp(`^${tornadoViewWords.ofStandard}`, "u"),
    );
    expect(renderTornado({})).not.toContain(tornadoViewWords.ofStandard);
  });
});

describe("a figure to choose", () => {
  it("does not say after its name what the name says already", () => {
    const parameter = {
      ...model.parameters.guestsPerDeath!,
      key: "guestsPerDeath",
      label: "Gasten per overlijden",
      sources: [],
      explanation: "",
    };
    const headOf = (unit: string) =>
      renderToStaticMarkup(
        <ParameterControl
          idPrefix="a"
          parameter={{ ...parameter, unit, percent: true }}
          value={undefined}
          onValue={() => {}}
        />,
      );
    expect(headOf("gasten per overlijden")).not.toContain("(gasten per overlijden)");
    expect(headOf("aandeel")).toContain("(aandeel)");
  });
});
