import { describe, expect, it } from "vitest";
import { sayPlanState } from "../../../src/presentation/site/say-plan-state.ts";
import { meetingStatusNames } from "../../../src/words/agenda-en-nieuws.ts";
import { activityStatusWords } from "../../../src/words/teksten.ts";

const past = { state: "unknown", date: "past" } as const;
const undated = { state: "planned", date: "none" } as const;
const ahead = { state: "planned", date: "ahead" } as const;

describe("how far the activities of a choice are", () => {
  it("counts only the activities of the choice", () => {
    const { planned, unknown } = activityStatusWords;
    expect(sayPlanState([past, undated, undated])).toContain(`2 ${planned.word}`);
    expect(sayPlanState([past, undated, undated])).toContain(`1 ${unknown.word}`);
    expect(sayPlanState([undated])).not.toContain(unknown.word);
    expect(sayPlanState([])).toBe("");
    // The activity itself stands below with these words.
    for (const word of meetingStatusNames.unknown.split(" ")) expect(sayPlanState([past])).toContain(word);
  });

  it("says that nothing lies ahead when the only date is past", () => {
    expect(sayPlanState([past, undated])).toMatch(/Geen van de 2 .* datum die nog komt/u);
    expect(sayPlanState([past, undated, ahead])).not.toContain("Geen");
  });
});
