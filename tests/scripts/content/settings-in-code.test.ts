import { describe, expect, it } from "vitest";
import { listSettingsInCode, settingsReadBy } from "../../../scripts/content/settings-in-code.ts";
import { OLD_SETTING_NAMES } from "../../../src/domain/prognosis/scenario/old-setting-names.ts";
import { compileContent } from "../../domain/prognosis/content-model.ts";

describe("the settings that code reads", () => {
  it("are found as a property, taken out of the settings, and as what a rule aims at", () => {
    expect(settingsReadBy("const days = settings.meanStayDays + 1;")).toEqual(["meanStayDays"]);
    expect(settingsReadBy("sum += drawn.settings[draw]!.unmetShare;")).toEqual(["unmetShare"]);
    expect(settingsReadBy("const { growthPerYear, needShare: most } = drawn.settings[0]!;")).toEqual([
      "growthPerYear",
      "needShare",
    ]);
    expect(settingsReadBy("function take({\n  huffAlpha,\n  huffBeta,\n}: Settings): void {}")).toEqual([
      "huffAlpha",
      "huffBeta",
    ]);
    expect(settingsReadBy('export const wait = { setting: "waitTargetDays" };')).toEqual(["waitTargetDays"]);
  });

  it("are not what a comment or a list names, nor a method of a map or the name of a file", () => {
    const others = [
      "// settings.gone",
      "/** settings.gone */",
      "draws.settings.get(name);",
      'import { chooseSettings } from "../data/settings.ts";',
      'const names = ["gone"];',
      "const copy = { ...settings };",
    ];
    expect(settingsReadBy(others.join("\n"))).toEqual([]);
  });

  it("are every input of the content and nothing else, also where an old name is still understood", () => {
    const inputs = compileContent().documentation.parameters.filter(({ role }) => role === "input");
    expect([...listSettingsInCode()].sort()).toEqual(inputs.map(({ key }) => key).sort());
    for (const name of Object.values(OLD_SETTING_NAMES)) expect(listSettingsInCode()).toContain(name);
  });
});
