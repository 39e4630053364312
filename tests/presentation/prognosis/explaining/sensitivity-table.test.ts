import { describe, expect, it } from "vitest";
import { listDebts, rankBars } from "../../../../src/presentation/prognosis/explaining/ranked-bars.ts";
import { listSensitivity } from "../../../../src/presentation/prognosis/explaining/sensitivity-table.ts";
import { tornadoTable } from "../../../../src/presentation/prognosis/explaining/tornado-rows.ts";
import { computeSensitivity, rankAssumptionDebt } from "../../../../src/domain/prognosis/explaining/sensitivity.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { qualityWords } from "../../../../src/words/prognose-uitleg.ts";
import { loadFrozenDocumentation, loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const data = loadFrozenModel();
const { parameters } = loadFrozenDocumentation();
const sensitivity = computeSensitivity(data, fillQuery(data, { region: "alle" }), 2040);
const tables = listSensitivity(data, sensitivity);

describe("which figure matters most", () => {
  it("has every figure once: with a bar, or by name among those that change nothing", () => {
    const labels = [...tables.uncertain.rows, ...tables.choices.rows].map(({ label }) => label);
    expect([...labels, ...tables.withoutEffect].sort()).toEqual(
      [...new Set([...labels, ...tables.withoutEffect])].sort(),
    );
    expect(labels.length + tables.withoutEffect.length).toBe(sensitivity.bars.length);
  });

  it("puts the longest bar first, and the middle inside each bar", () => {
    for (const { rows, centre } of [tables.uncertain, tables.choices]) {
      const lengths = rows.map(({ bar }) => bar.to - bar.from);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      expect(
        rows.every(({ bar }) => bar.from <= centre + 1e-9 && bar.to >= centre - 1e-9 && bar.from >= 0 && bar.to <= 100),
      ).toBe(true);
    }
  });

  it("writes the outcomes of the bar beside it", () => {
    const bar = sensitivity.bars.find(({ key }) => key === "meanStayDays")!;
    const parameter = parameters.find(({ key }) => key === "meanStayDays")!;
    const row = tables.uncertain.rows.find(({ label }) => label === parameter.label)!;
    expect(row.values).toBe(`${parameter.low} tot ${parameter.high} dagen`);
    expect(row.load).toBe(bar.ends.map(({ load }) => Math.round(load)).join("\u00a0tot\u00a0"));
  });

  it("names the figures to collect first, with effect, weakness and their product", () => {
    const debts = rankAssumptionDebt(data, sensitivity);
    const [first] = listDebts(data, sensitivity);
    expect(first).toEqual({
      label: parameters.find(({ key }) => key === debts[0]!.key)!.label,
      effect: `${Math.round(debts[0]!.relativeEffect * 100)}%`,
      weakness: debts[0]!.weakness,
      quality: qualityWords[debts[0]!.weakness],
      debt: debts[0]!.debt.toFixed(2).replace(".", ","),
    });
  });

  it("says of the same figures that they change nothing as the prognosis does, and gives them the same names and values", () => {
    const { moving, unmoved } = rankBars(sensitivity, "load");
    expect(tables.withoutEffect.length).toBe(unmoved.length);
    const rows = [...tables.uncertain.rows, ...tables.choices.rows];
    const drawn = tornadoTable(data, moving, "load", "").rows.map(({ cells }) => cells[0]);
    expect(rows.map(({ label }) => label)).toEqual(drawn);
  });
});
