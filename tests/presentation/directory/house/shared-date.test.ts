import { describe, expect, test } from "vitest";
import { findSharedDate } from "../../../../src/presentation/directory/house/shared-date.ts";

describe("the date that stands once above some answers", () => {
  test.each([
    [["2021-06", "2021-06", "2021-06"], "2021-06"],
    [["2021-06", "2024", "2021-06", undefined, "2021-06"], "2021-06"],
    [["2021-06", "2021-06"], undefined],
    [["2021-06", "2021-06", "2021-06", "2024", "2024", "2024", "2023"], undefined],
    [[undefined, undefined, undefined], undefined],
    [[], undefined],
  ])("of %j it is %s", (dates, shared) => {
    expect(findSharedDate(dates)).toBe(shared);
  });

  test("is the first of two that are as frequent", () => {
    expect(findSharedDate(["2022", "2022", "2022", "2021", "2021", "2021"])).toBe("2022");
  });
});
