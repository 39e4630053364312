import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal, formatPercent, formatTenths, formatWhole } from "../../src/charts/format-number.ts";
import { indexPoints } from "../../src/charts/index-points.ts";

describe("Dutch figures", () => {
  it("have a point per thousand and a comma before decimals", () => {
    expect(formatWhole(35_694.9)).toBe("35.695");
    expect(formatWhole(1_234_567)).toBe("1.234.567");
    expect(formatDecimal(12.4)).toBe("12,4");
    expect(formatPercent(0.8)).toBe("80%");
    expect(formatPercent(0.085, 1)).toBe("8,5%");
    expect(formatPercent(0.57, 0)).toBe("57%");
  });

  it("have a real minus sign and no minus nought", () => {
    expect(formatWhole(-1500)).toBe("−1.500");
    expect(formatWhole(-0.2)).toBe("0");
    expect(formatTenths(-2.44)).toBe("−2,4");
    expect(formatTenths(-0.04)).toBe("0,0");
  });

  it("keep one decimal where asked", () => {
    expect(formatTenths(33)).toBe("33,0");
    expect(formatTenths(1234.56)).toBe("1.234,6");
  });

  it.each([
    { format: formatWhole, least: 0, most: 0 },
    { format: formatTenths, least: 1, most: 1 },
    { format: formatDecimal, least: 0, most: 4 },
  ])("are those of Intl with $least to $most decimals", ({ format, least, most }) => {
    const dutch = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: least, maximumFractionDigits: most });
    const isSame = (value: number) => {
      expect(format(value)).toBe(
        dutch
          .format(value)
          .replace("-", "−")
          .replace(/^−(?=[0,]+$)/u, ""),
      );
    };
    // Halves as people write them, and anything at all.
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        isSame(Number(`${digits}e-${places}`));
      }),
    );
    fc.assert(fc.property(fc.double({ min: -1e11, max: 1e11, noNaN: true }), isSame));
    fc.assert(fc.property(fc.double({ min: -1e-5, max: 1e-5, noNaN: true }), isSame));
  });
});

describe("indexPoints", () => {
  it("makes the first year 100 and keeps ratios", () => {
    expect(
      indexPoints(
        [
          { x: 2025, y: 50 },
          { x: 2026, y: 60 },
        ],
        2025,
      ),
    ).toEqual([
      { x: 2025, y: 100 },
      { x: 2026, y: 120 },
    ]);
  });

  it("refuses a base year that is missing or nought", () => {
    expect(() => indexPoints([{ x: 2025, y: 50 }], 2024)).toThrow(RangeError);
    expect(() => indexPoints([{ x: 2025, y: 0 }], 2025)).toThrow(RangeError);
  });
});
