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

describe("hours in words, read exactly", () => {
  const span = (weekday: number, from: number, until: number) => ({ weekday, from, until });

  test.each([
    ["dinsdag 9-12", [span(1, 540, 720)]],
    ["zo van 9.05 uur tot 12:30 uur", [span(6, 545, 750)]],
    ["ma en wo 8.00-9.00", [span(0, 480, 540), span(2, 480, 540)]],
    ["do,vr 8.00-9.00", [span(3, 480, 540), span(4, 480, 540)]],
    ["vrijdag - zondag, van 10 tot 24.00", [span(4, 600, 1440), span(5, 600, 1440), span(6, 600, 1440)]],
    ["ma–di 0-1", [span(0, 0, 60), span(1, 0, 60)]],
    ["WERKDAGEN  9 - 10 uur.", [0, 1, 2, 3, 4].map((weekday) => span(weekday, 540, 600))],
    ["doordeweeks 9-10", [0, 1, 2, 3, 4].map((weekday) => span(weekday, 540, 600))],
    ["dagelijks 9-10", [0, 1, 2, 3, 4, 5, 6].map((weekday) => span(weekday, 540, 600))],
    ["alle dagen 9-10", [0, 1, 2, 3, 4, 5, 6].map((weekday) => span(weekday, 540, 600))],
    ["zeven dagen per week 9-10", [0, 1, 2, 3, 4, 5, 6].map((weekday) => span(weekday, 540, 600))],
    ["ma-ma 9-10", [span(0, 540, 600)]],
    ["ma 9-10;di 9-10", [span(0, 540, 600), span(1, 540, 600)]],
    ["24/7", [0, 1, 2, 3, 4, 5, 6].map((weekday) => span(weekday, 0, 1440))],
    ["Altijd bereikbaar.", [0, 1, 2, 3, 4, 5, 6].map((weekday) => span(weekday, 0, 1440))],
    ["dag en nacht, elke dag", [0, 1, 2, 3, 4, 5, 6].map((weekday) => span(weekday, 0, 1440))],
  ])("%s", (text, hours) => {
    expect(parseCallHours(text)).toEqual(hours);
  });

  test.each([
    "niet altijd",
    "altijd, behalve zondag",
    "24/7 via de huisarts",
    "ma 9-10 en later",
    "om ma 9-10",
    "ma 10-9",
    "ma 9-9",
    "ma 9.60-10",
    "ma 24.01-25",
    "ma t/m wo t/m vr 9-10",
    "ma en xx 9-10",
    "9.60-11",
    "ma 9.60-11",
    "t/m vr 9-10",
    "ma t/m 9-10",
    "wo-ma 9-10",
    "maand 9-10",
    "ma 9-10; soms",
    "9-10",
    "ma 9",
    "ma 9.5-10",
    "ma 123-124",
    "ma 10 tot 12 mei",
  ])("%s says nothing sure", (text) => {
    expect(parseCallHours(text)).toBeNull();
  });
});

describe("open or closed, to the minute", () => {
  const at = (text: string, weekday: number, minute: number) => stateOf(text, { weekday, minute });

  test("a number is answered up to, not at, its last minute", () => {
    expect(at("di 9.05-12.30", 1, 544)).toEqual({ isOpen: false, opens: "vandaag om 9.05 uur" });
    expect(at("di 9.05-12.30", 1, 545)).toEqual({ isOpen: true, until: "12.30", isAlways: false });
    expect(at("di 9.05-12.30", 1, 749)).toEqual({ isOpen: true, until: "12.30", isAlways: false });
    expect(at("di 9.05-12.30", 1, 750)).toEqual({ isOpen: false, opens: "dinsdag om 9.05 uur" });
    expect(at("di 9.05-12.30", 0, 1000)).toEqual({ isOpen: false, opens: "morgen om 9.05 uur" });
    expect(at("ma 9-10", 6, 1000)).toEqual({ isOpen: false, opens: "morgen om 9.00 uur" });
  });

  test("the next opening is the soonest, in whatever order the hours were written", () => {
    expect(at("vr 9-10; wo 9-10; di 9-10", 2, 700)).toEqual({ isOpen: false, opens: "vrijdag om 9.00 uur" });
    expect(at("vr 9-10; wo 9-10; di 9-10", 5, 0)).toEqual({ isOpen: false, opens: "dinsdag om 9.00 uur" });
    expect(at("wo 14-15; wo 9-10", 2, 0)).toEqual({ isOpen: false, opens: "vandaag om 9.00 uur" });
  });

  test("always is seven whole days, and nothing less", () => {
    expect(at("elke dag 0-24.00", 3, 5)).toMatchObject({ isAlways: true });
    expect(at("elke dag 0-23.59", 3, 5)).toMatchObject({ isAlways: false });
    expect(at("elke dag 0.01-24.00", 3, 5)).toMatchObject({ isAlways: false });
    expect(at("ma-za 0-24.00", 3, 5)).toMatchObject({ isAlways: false });
    expect(at("ma-za 0-24.00; zo 9-10", 3, 5)).toMatchObject({ isAlways: false });
  });

  test("hours that are never open are a mistake of the caller", () => {
    expect(() => readOpenState([], { weekday: 0, minute: 0 })).toThrow("zonder één open moment");
  });

  test("the clock of the Netherlands counts Monday first", () => {
    expect(readDutchClock(new Date("2026-11-23T08:07:00Z"))).toEqual({
      day: "2026-11-23",
      weekday: 0,
      minute: 9 * 60 + 7,
    });
    expect(readDutchClock(new Date("2026-11-22T08:07:00Z")).weekday).toBe(6);
  });
});
