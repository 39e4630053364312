import { describe, expect, it } from "vitest";
import { listSettings } from "../../src/domain/prognosis/data/settings.ts";
import {
  listControlGroups,
  FIRST_KEYS,
  TARGET_KEYS,
} from "../../src/presentation/prognosis/controls/control-groups.ts";
import {
  readFigureText,
  scaleSlider,
  toShown,
  writeFigure,
  type ParameterInfo,
} from "../../src/presentation/prognosis/controls/parameter-figure.ts";
import { compileContent, loadContentModel } from "../domain/prognosis/content-model.ts";

const model = loadContentModel();
const { parameters } = compileContent().documentation;

describe("the controls", () => {
  it("have one place for every setting of the model among all settings", () => {
    expect(
      listControlGroups(model.parameters)
        .flatMap(({ keys }) => keys)
        .sort(),
    ).toEqual(listSettings(model).sort());
    for (const key of [...FIRST_KEYS, ...Object.values(TARGET_KEYS)])
      expect(parameters.map((one) => one.key)).toContain(key);
  });

  const inputs: ParameterInfo[] = parameters.filter(({ role }) => role === "input");

  it("put every sourced value of every parameter on a step of its slider", () => {
    for (const parameter of inputs) {
      const { min, max, step, low, central, high } = scaleSlider(parameter);
      for (const value of [low, central, high, max]) {
        const steps = (value - min) / step;
        expect(steps, `${parameter.key}: ${value}`).toBeCloseTo(Math.round(steps), 6);
      }
      expect((max - min) / step, parameter.key).toBeLessThanOrEqual(20_000);
    }
  });

  it("read back what they write, in Dutch notation", () => {
    for (const { key, percent, central, low, high, min = low, max = high, unit } of inputs) {
      for (const value of [low, central, high, min, max]) {
        const read = readFigureText(writeFigure(value, percent), { min, max, isPercent: percent, unit });
        expect(read, key).toEqual({ value: expect.closeTo(value, 9) as number });
      }
    }
    const stay = { min: 1, max: 120, isPercent: false, unit: "dagen" };
    expect(["22,5", " 22.5 ", "1.2", "120"].map((text) => readFigureText(text, stay))).toEqual([
      { value: 22.5 },
      { value: 22.5 },
      { value: 1.2 },
      { value: 120 },
    ]);
    expect(readFigureText("7,5 %", { min: 0, max: 0.5, isPercent: true, unit: "" })).toEqual({ value: 0.075 });
  });

  it.each([
    ["", "Vul een getal in"],
    ["veel", "“veel” is geen getal"],
    ["121", "1 tot en met 120 dagen"],
    ["-3", "1 tot en met 120 dagen"],
    ["1.200", "1 tot en met 120 dagen"],
    ["20%", "geen procentteken"],
  ])("say in Dutch what is wrong with “%s”", (text, words) => {
    expect(readFigureText(text, { min: 1, max: 120, isPercent: false, unit: "dagen" })).toEqual({
      error: expect.stringContaining(words) as string,
    });
  });

  it("show shares as percentages without the noise of the division", () => {
    expect([0.07, 0.145, 0.285, 0.001].map((value) => toShown(value, true))).toEqual([7, 14.5, 28.5, 0.1]);
  });
});
