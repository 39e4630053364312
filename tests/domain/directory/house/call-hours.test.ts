import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCallHours, readOpenState } from "../../../../src/domain/directory/house/call-hours.ts";
import { readDutchClock } from "../../../../src/domain/directory/house/dutch-clock.ts";

const at = (weekday: number, hours: number, minutes = 0) => ({ weekday, minute: hours * 60 + minutes });
const stateOf = (text: string, moment: { weekday: number; minute: number }) => {
  const hours = parseCallHours(text);
  return hours === null ? null : readOpenState(hours, moment);
};

describe("hours in words", () => {
  test.each([
    ["maandag tot en met vrijdag van 9.00 tot 17.00 uur", 5],
    ["maandag t/m vrijdag 9.00-17.00", 5],
    ["ma-vr 9:00 – 17:00 uur", 5],
    ["Op werkdagen van 8 tot 16.30 uur.", 5],
    ["maandag, woensdag en vrijdag 10-12 uur", 3],
    ["ma t/m vr 9.00-17.00; za 10.00-12.00", 6],
    ["elke dag 8.00-22.00", 7],
    ["dag en nacht", 7],
    ["24 uur per dag, zeven dagen per week", 7],
  ])("%s is understood", (text, spans) => {
    expect(parseCallHours(text)).toHaveLength(spans);
  });

  test.each([
    "elke dag",
    "in de ochtend",
    "ma-vr 17.00-9.00",
    "vr-ma 9.00-12.00",
    "ma-vr 9.00-25.00",
    "ma 9.00-12.00, behalve in de zomer",
    "ma 9.75-12.00",
    "",
  ])("%s is not, so nothing is said of open or closed", (text) => expect(parseCallHours(text)).toBeNull());
});

describe("open now or closed now", () => {
  const office = "maandag t/m vrijdag 9.00-12.00; maandag t/m donderdag 13.30-17.00";

  test("is open from the first minute and closed from the last", () => {
    expect(stateOf(office, at(0, 8, 59))).toEqual({ isOpen: false, opens: "vandaag om 9.00 uur" });
    expect(stateOf(office, at(0, 9))).toEqual({ isOpen: true, until: "12.00", isAlways: false });
    expect(stateOf(office, at(0, 12))).toEqual({ isOpen: false, opens: "vandaag om 13.30 uur" });
  });

  test("names the next day it opens, over the weekend too", () => {
    expect(stateOf(office, at(0, 20))).toEqual({ isOpen: false, opens: "morgen om 9.00 uur" });
    expect(stateOf(office, at(4, 20))).toEqual({ isOpen: false, opens: "maandag om 9.00 uur" });
    expect(stateOf(office, at(6, 20))).toEqual({ isOpen: false, opens: "morgen om 9.00 uur" });
  });

  test("day and night is always open", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1439 }), (weekday, minute) => {
        expect(stateOf("dag en nacht", { weekday, minute })).toMatchObject({ isOpen: true, isAlways: true });
      }),
    );
  });

  test("of one opening a week, closed always says that one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1439 }), (weekday, minute) => {
        const state = stateOf("woensdag 9.00-12.00", { weekday, minute });
        const isInside = weekday === 2 && minute >= 540 && minute < 720;
        expect(state?.isOpen).toBe(isInside);
        if (state?.isOpen === false) expect(state.opens).toMatch(/^(?:vandaag|morgen|woensdag) om 9\.00 uur$/);
      }),
    );
  });
});

describe("the Dutch clock", () => {
  test("follows summer and winter time, wherever the reader is", () => {
    expect(readDutchClock(new Date("2026-07-01T22:30:00Z"))).toEqual({ day: "2026-07-02", weekday: 3, minute: 30 });
    expect(readDutchClock(new Date("2026-11-27T22:59:59Z"))).toEqual({ day: "2026-11-27", weekday: 4, minute: 1439 });
    expect(readDutchClock(new Date("2026-11-27T23:00:00Z"))).toEqual({ day: "2026-11-28", weekday: 5, minute: 0 });
  });
});
