import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeStaleness, monthsBetween } from "../../../../src/domain/directory/house/staleness.ts";

const unchecked = { on: null, byRole: null, next: null };
const checked = (on: string, next: string | null) => ({ on, byRole: "netwerkcoördinator", next });

describe("the age of a source", () => {
  it("counts whole months", () => {
    expect(monthsBetween("2025-11-21", "2026-11-21")).toBe(12);
    expect(monthsBetween("2025-11-22", "2026-11-21")).toBe(11);
  });

  it("takes the first day of a month or year, so that age is not flattered", () => {
    expect(monthsBetween("2026-10", "2026-11-21")).toBe(1);
    expect(monthsBetween("2025", "2026-11-21")).toBe(22);
  });

  it("is zero for a day that lies ahead", () => {
    expect(monthsBetween("2027-01-01", "2026-11-21")).toBe(0);
  });

  it("never shrinks as days go by", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (source, a, b) => {
        const [earlier = a, later = b] = [a, b].sort();
        expect(monthsBetween(source, later)).toBeGreaterThanOrEqual(monthsBetween(source, earlier));
      }),
    );
  });

  it("refuses a today that is no day", () => {
    expect(() => monthsBetween("2025", "2026-11")).toThrow(RangeError);
  });
});

describe("the staleness of a record", () => {
  it("calls a source old from twelve months on", () => {
    expect(describeStaleness({ sourceDate: "2025-11-22", checked: unchecked }, "2026-11-21").isSourceOld).toBe(false);
    expect(describeStaleness({ sourceDate: "2025-11-21", checked: unchecked }, "2026-11-21").isSourceOld).toBe(true);
  });

  it("calls a record without any dated source old", () => {
    expect(describeStaleness({ sourceDate: null, checked: unchecked }, "2026-11-21")).toEqual({
      sourceAgeMonths: null,
      isSourceOld: true,
      check: "never",
    });
  });

  it("calls a check overdue on the day after its next date", () => {
    const at = (today: string) =>
      describeStaleness({ sourceDate: "2026", checked: checked("2026-05-01", "2026-11-21") }, today).check;
    expect(at("2026-11-21")).toBe("current");
    expect(at("2026-11-22")).toBe("overdue");
  });

  it("calls a check without a next date current", () => {
    expect(describeStaleness({ sourceDate: "2026", checked: checked("2020-05-01", null) }, "2026-11-21").check).toBe(
      "current",
    );
  });
});

describe("the age of a source, at its edges", () => {
  it("counts a month when its day has come, over the end of a year too", () => {
    expect(monthsBetween("2025-12-31", "2026-01-30")).toBe(0);
    expect(monthsBetween("2025-12-31", "2026-01-31")).toBe(1);
    expect(monthsBetween("2024-02", "2026-01-01")).toBe(23);
    expect(() => monthsBetween("2025", "2026")).toThrow('"2026" is geen dag');
  });

  it("tells the months beside the verdict", () => {
    const checked = { on: "2026-11-21", byRole: "redacteur", next: null };
    expect(describeStaleness({ sourceDate: "2026-10-21", checked }, "2026-11-21")).toEqual({
      sourceAgeMonths: 1,
      isSourceOld: false,
      check: "current",
    });
  });
});
