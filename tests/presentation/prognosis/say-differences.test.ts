import { describe, expect, it } from "vitest";
import { toDraftQuery } from "../../../src/presentation/prognosis/scenarios/draft.ts";
import { sayDifferences } from "../../../src/presentation/prognosis/scenarios/say-differences.ts";
import { describeChanges } from "../../../src/presentation/prognosis/scenarios/describe-changes.ts";
import { loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const say = (draft: object) => {
  const whole = { region: "twente", year: 2040, ...draft };
  return { said: sayDifferences(model, toDraftQuery(model, whole), whole), whole };
};

describe("what a scenario has other than the standard", () => {
  it("is named with its value and the standard, in the words of the list beside the controls", () => {
    const { said, whole } = say({ settings: { meanStayDays: 28, guestsPerDeath: 0.08 } });
    const changes = describeChanges(model, toDraftQuery(model, whole), whole);
    expect(changes).toHaveLength(2);
    for (const { label, used, standard } of changes) {
      expect(said).toContain(label);
      expect(said).toContain(used);
      expect(said).toContain(standard);
    }
  });

  it("counts what it does not name, and is silent where nothing differs", () => {
    const settings = {
      meanStayDays: 28,
      guestsPerDeath: 0.08,
      turnoverDays: 2,
      occupancyTarget: 0.7,
      refusalTarget: 0.1,
    };
    expect(say({ settings }).said).toContain("nog 1 aanname");
    expect(say({}).said).toBeNull();
  });

  it("gives a mean that was computed no more decimals than mean anything", () => {
    expect(say({ settings: { meanStayDays: 20.443678 } }).said).toContain("20,44 dagen");
  });
});
