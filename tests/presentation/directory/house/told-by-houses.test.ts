import { describe, expect, it } from "vitest";
import { gatherTold } from "../../../../src/presentation/directory/house/told-by-houses.ts";

/** Invented: a house with what it says and the date of the source of its field. */
const house = (id: string, text: string | undefined, date?: string) => ({
  id,
  text,
  sources: [{ publisher: "Krant", fields: ["stay"], ...(date === undefined ? {} : { date }) }],
});
const gather = (...houses: ReturnType<typeof house>[]) =>
  gatherTold(houses as never[], "stay", ({ text }: { text?: string }) => text, "2026-11-21").map(
    ({ house: { id }, isFormer }: { house: { id: string }; isFormer: boolean }) => [id, isFormer],
  );

describe("what houses say of a subject", () => {
  it("has what is of another time behind what may still hold, by the year that the text names", () => {
    expect(gather(house("old", "Vóór 2015 kon het."), house("now", "Het kan."), house("silent", undefined))).toEqual([
      ["now", false],
      ["old", true],
    ]);
  });

  it("goes by its source where the text names no year, and knows no age without either", () => {
    expect(
      gather(house("old", "Het kan.", "2018-05"), house("new", "Het kan.", "2023"), house("undated", "Ja.")),
    ).toEqual([
      ["new", false],
      ["undated", false],
      ["old", true],
    ]);
  });

  it("takes the latest year of a text, and that before the date of its source", () => {
    expect(gather(house("a", "Sinds 1998; in 2024 nog.", "2012"))).toEqual([["a", false]]);
  });
});
