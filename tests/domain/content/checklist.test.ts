import { describe, expect, it } from "vitest";
import { countInWords, readTicks, writeTicks } from "../../../src/domain/content/checklist.ts";

describe("ticks of a checklist", () => {
  it("come back as they were kept", () => {
    const ticks = new Set(["Eén regel.", "Nog een."]);
    expect(readTicks(writeTicks(ticks) ?? "")).toEqual(ticks);
  });

  it("leave no trace once none is left", () => {
    expect(writeTicks(new Set())).toBeNull();
  });

  it.each(["{}", "3", "null"])("are none when what was kept is no list: %j", (kept) => {
    expect(readTicks(kept)).toBeNull();
  });

  it("are counted in words", () => {
    expect(countInWords(3, 8)).toBe("3 van de 8 afgevinkt");
  });
});
