import { describe, expect, test } from "vitest";
import { isAvailabilityCurrent } from "../../../../src/domain/directory/house/availability.ts";

describe("a report of free places", () => {
  test("holds from the day it was made up to and including its last", () => {
    const report = { reportedOn: "2026-11-20", validUntil: "2026-11-27" };
    expect(
      ["2026-11-19", "2026-11-20", "2026-11-27", "2026-11-28"].map((day) => isAvailabilityCurrent(report, day)),
    ).toEqual([false, true, true, false]);
  });
});
