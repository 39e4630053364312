import { describe, expect, it } from "vitest";
import {
  firstDay,
  formatContentDate,
  formatDateText,
  isContentDate,
  isDayDate,
  lastDay,
  parseContentDate,
  serializeContentDate,
} from "../../../src/domain/border/dates.ts";

describe("dates at their edges", () => {
  it("run from 1900 to 2100, over months and days that exist", () => {
    const right = ["1900", "2100", "2025-01", "2025-12", "2025-04-30", "2000-02-29", "2024/2025", "2024-12/2025-01"];
    const wrong = [
      "1899",
      "2101",
      "2025-00",
      "2025-13",
      "2025-04-31",
      "2100-02-29",
      "2025-04-00",
      "2025/2024",
      "2025/2025",
      "2024/2025/2026",
      "2024-01-01/2025-01-01",
      "2024/2025-01",
      "/2025",
      "2025/",
      "x2025",
      "2025x",
    ];
    expect(right.filter((text) => !isContentDate(text))).toEqual([]);
    expect(wrong.filter(isContentDate)).toEqual([]);
    expect(["2025-01-01", "2025-01", "2025", "2024/2025", "x"].map(isDayDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => parseContentDate("x")).toThrow('"x" is geen datum; verwacht een datum');
  });

  it("mean what they can mean, from the first day to the last", () => {
    expect(
      ["2025-03-07", "2025-03", "2025", "2025-02/2025-04", "2024/2026"].map((text) => [
        firstDay(parseContentDate(text)),
        lastDay(parseContentDate(text)),
      ]),
    ).toEqual([
      ["2025-03-07", "2025-03-07"],
      ["2025-03-01", "2025-03-31"],
      ["2025-01-01", "2025-12-31"],
      ["2025-02-01", "2025-04-30"],
      ["2024-01-01", "2026-12-31"],
    ]);
  });

  it("are read into parts, written back, and worded", () => {
    expect(parseContentDate("2025-02/2025-04")).toEqual({
      precision: "month-period",
      from: { year: 2025, month: 2 },
      to: { year: 2025, month: 4 },
    });
    expect(parseContentDate("2024/2026")).toEqual({
      precision: "year-period",
      from: { year: 2024 },
      to: { year: 2026 },
    });
    expect(serializeContentDate({ precision: "day", year: 2025, month: 3, day: 7 })).toBe("2025-03-07");
    expect(["2025-01-01", "2025-12", "2025-02/2025-04", "2024-02/2025-04"].map(formatDateText)).toEqual([
      "1\u00a0januari 2025",
      "december 2025",
      "februari tot en met april 2025",
      "februari 2024 tot en met april 2025",
    ]);
    expect(() => formatContentDate({ precision: "month", year: 2025, month: 13 })).toThrow("maand 13 bestaat niet");
  });
});
