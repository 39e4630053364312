import { describe, expect, test } from "vitest";
import { warnWithoutNumber } from "../../../src/presentation/directory/choice/without-number.ts";

// Invented houses: none of these exists.
const withNumber = { name: "Met", phones: [{ number: "000-1", kind: "hospice" }], status: "open" } as const;
const without = { name: "Zonder", phones: [], status: "open" } as const;
const closed = { ...without, name: "Dicht", status: "closed" } as const;

describe("the warning on the card about houses without a number", () => {
  test("names every one of them by its place in the order to call", () => {
    const warning = warnWithoutNumber([without, without, withNumber, without])!;
    for (const mark of ["1 (Zonder)", "2 (Zonder)", "4 (Zonder)"]) expect(warning).toContain(mark);
    expect(warning).not.toContain("Met");
  });

  test("is not there where each house that can be called has a number", () => {
    expect(warnWithoutNumber([])).toBeNull();
    expect(warnWithoutNumber([withNumber, closed])).toBeNull();
  });
});
