import fc from "fast-check";
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

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${y}-${m}`);
const day = fc
  .tuple(yearMonth, fc.integer({ min: 1, max: 28 }))
  .map(([ym, d]) => `${ym}-${String(d).padStart(2, "0")}`);
const period = (part: fc.Arbitrary<string>) =>
  fc
    .tuple(part, part)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `${a}/${b}`);
const dateText = fc.oneof(day, yearMonth, year.map(String), period(yearMonth), period(year.map(String)));

describe("a date as precise as its source", () => {
  it("survives being read and written", () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(serializeContentDate(parseContentDate(text))).toBe(text);
      }),
    );
  });

  it("begins no later than it ends, and both are days", () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const date = parseContentDate(text);
        expect(isDayDate(firstDay(date)) && isDayDate(lastDay(date))).toBe(true);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });

  it("lies within its month, and its month within its year", () => {
    fc.assert(
      fc.property(day, (text) => {
        for (const coarser of [text.slice(0, 7), text.slice(0, 4)]) {
          const date = parseContentDate(coarser);
          expect(firstDay(date) <= text && text <= lastDay(date)).toBe(true);
        }
      }),
    );
  });

  it("has different words for different dates", () => {
    fc.assert(
      fc.property(dateText, dateText, (a, b) => {
        expect(formatDateText(a) === formatDateText(b)).toBe(a === b);
      }),
    );
  });

  it.each([
    ["2026-11-21", "21\u00a0november 2026"],
    ["2025-11-03", "3\u00a0november 2025"],
    ["2025-11", "november 2025"],
    ["2023", "2023"],
    ["2025-10/2025-11", "oktober tot en met november 2025"],
    ["2025-12/2026-01", "december 2025 tot en met januari 2026"],
    ["2023/2026", "2023 tot en met 2026"],
  ])("writes %s in full as %s", (text, written) => {
    expect(formatContentDate(parseContentDate(text))).toBe(written);
  });

  it("knows leap years and the length of months", () => {
    expect(lastDay(parseContentDate("2024-02"))).toBe("2024-02-29");
    expect(isContentDate("2024-02-29")).toBe(true);
    expect(isContentDate("2023-02-29")).toBe(false);
  });

  it.each([
    "",
    "2025-13",
    "2025-00",
    "25-11-2025",
    "2025-11-31",
    "2025-1",
    "2025/2025",
    "2025-11/2025-10",
    "2025-11/2026",
    "2025-11-01/2025-11-03",
    "2025-11 ",
    "21 november 2026",
  ])("refuses %j", (text) => {
    expect(isContentDate(text)).toBe(false);
    expect(() => parseContentDate(text)).toThrow(text);
  });
});
