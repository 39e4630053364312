import { describe, expect, it } from "vitest";
import { momentInAmsterdam } from "../../../src/domain/border/local-time.ts";

describe("a moment in Amsterdam", () => {
  it.each([
    ["2026-01-15", "13:30", "2026-01-15T12:30:00.000Z"],
    ["2026-07-15", "13:30", "2026-07-15T11:30:00.000Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "04:00", "2026-10-25T03:00:00.000Z"],
  ])("on %s at %s is %s", (day, time, moment) => {
    expect(momentInAmsterdam(day, time).toISOString()).toBe(moment);
  });

  it("is refused when it is none", () => {
    expect(() => momentInAmsterdam("2026-13-01", "13:30")).toThrow("gevonden 2026-13-01 13:30");
  });
});
