import { describe, expect, it } from "vitest";
import { listProgram } from "../../../src/components/document-formats/program-rows.ts";
import { sayDuration } from "../../../src/presentation/site/say-duration.ts";

describe("a program in the order of its parts", () => {
  it("begins each part when the one before it ends", () => {
    const parts = [10, 50, 15].map((minutes, index) => ({ part: `Deel ${index}`, minutes, who: "voorzitter" }));
    expect(listProgram({ minutes: 75, parts }).map(({ from }) => from)).toEqual(["0:00", "0:10", "1:00"]);
  });
});

describe("a duration in words", () => {
  it.each([
    [45, "45 minuten"],
    [120, "2 uur"],
    [150, "2 uur en 30 minuten"],
  ])("of %i minutes is %s", (minutes, words) => {
    expect(sayDuration(minutes)).toBe(words);
  });
});
