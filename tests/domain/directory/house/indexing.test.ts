import { describe, expect, test } from "vitest";
import { mayBeIndexed } from "../../../../src/domain/directory/house/indexing.ts";

const today = "2026-11-28";
const unconfirmed = { hospice: false, network: false };
const open = (statusDate: string | undefined) => ({ confirmed: unconfirmed, status: "open" as const, statusDate });

describe("the page of a house may be found by search engines", () => {
  test("when a source of at most two years old says that it is open", () => {
    expect(mayBeIndexed(open("2024-11-28"), today)).toBe(true);
    expect(mayBeIndexed(open("2025-05"), today)).toBe(true);
    expect(mayBeIndexed(open("2024-10-27"), today)).toBe(false);
    expect(mayBeIndexed(open("2023"), today)).toBe(false);
    expect(mayBeIndexed(open(undefined), today)).toBe(false);
  });

  test("not on the word of a source when it is not open", () => {
    for (const status of ["planned", "closed", "temporarily-closed", "unknown"] as const)
      expect(mayBeIndexed({ confirmed: unconfirmed, status, statusDate: today }, today)).toBe(false);
  });

  test("always once the house or its network has confirmed it", () => {
    for (const confirmed of [
      { hospice: true, network: false },
      { hospice: false, network: true },
    ])
      expect(mayBeIndexed({ confirmed, status: "unknown", statusDate: undefined }, today)).toBe(true);
  });
});
