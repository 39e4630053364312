import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutchDay, readBuildMoment } from "../../../src/domain/content/build-moment.ts";
import { wordsOn } from "../../../src/domain/content/law/dated-words.ts";
import { formatDateText } from "../../../src/domain/border/dates.ts";
import { listEndings } from "../../../src/domain/content/law/ending-dates.ts";
import { lawPhrases, wordLawChange } from "../../../src/domain/content/law/law-change.ts";
import { checkLawQuotes, fillLawQuotes, leaveOutLawQuotes } from "../../../src/domain/content/law/law-quote.ts";

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => dayOf(count * 86_400_000));
const law = { id: "verzonnen-wet", ends: "2031-05-01" };
const quote = (zegt: string) => `De regeling <Wet id="verzonnen-wet" zegt="${zegt}" />.`;

describe("the end of a law in a text", () => {
  it("is still to come on every day before it, and over from that day on, in each phrase", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...lawPhrases), (ends, day, phrase) => {
        const said = wordsOn(wordLawChange({ ends }, phrase), day);
        expect(said).toContain(formatDateText(ends));
        expect(/vervallen|gold/iu.test(said)).toBe(day >= ends);
      }),
    );
  });

  it("reads as one sentence before and after", () => {
    expect(fillLawQuotes(quote("vervalt"), [law], "2031-04-30")).toBe("De regeling vervalt op 1\u00a0mei 2031.");
    expect(fillLawQuotes(quote("vervalt"), [law], "2031-05-01")).toBe("De regeling is op 1\u00a0mei 2031 vervallen.");
    expect(fillLawQuotes(quote("geldt"), [law], "2031-05-01")).toBe("De regeling gold tot 1\u00a0mei 2031.");
    expect(fillLawQuotes('Noem dat zij <Wet id="verzonnen-wet" zegt="dat-vervalt" />.', [law], "2031-04-30")).toBe(
      "Noem dat zij op 1\u00a0mei 2031 vervalt.",
    );
  });

  it("can be left out, with its own sentence and nothing else", () => {
    expect(leaveOutLawQuotes(`Een huis. ${quote("vervalt")} Bel eerst!`)).toBe("Een huis. Bel eerst!");
    expect(leaveOutLawQuotes("Zonder wet blijft alles staan. Ook dit.")).toBe(
      "Zonder wet blijft alles staan. Ook dit.",
    );
  });

  it("is refused with an unknown law or phrase, with other attributes, and when it is left open", () => {
    const wrong = [
      quote("stopt"),
      '<Wet id="andere" zegt="vervalt" />',
      '<Wet zegt="vervalt" />',
      '<Wet id="verzonnen-wet" zegt="vervalt">',
      '<Wet id="verzonnen-wet" zegt="vervalt" op="1" />',
      "<Wet",
    ];
    for (const text of wrong) {
      expect(checkLawQuotes(text, [law]), text).toHaveLength(1);
      expect(() => fillLawQuotes(text, [law], "2030-01-01"), text).toThrow("verwacht <Wet");
    }
    for (const phrase of lawPhrases) expect(checkLawQuotes(quote(phrase), [law])).toEqual([]);
  });

  it.each(["1 mei 2031", "1 Mei 2031", "01-05-2031", "1-5-2031", "2031-05-01"])(
    "is refused when it is typed as %s in a sentence about a law",
    (typed) => {
      expect(checkLawQuotes(`Let op. De wettelijke omschrijving vervalt op ${typed}.`, [law])).toEqual([
        { found: `"${typed}"`, expected: expect.stringContaining('<Wet id="verzonnen-wet"') as string },
      ]);
    },
  );

  it("leaves that day alone where it is about something else, and other days", () => {
    expect(checkLawQuotes("Het huis opent op 1 mei 2031. De wet noemt dat niet.", [law])).toEqual([]);
    expect(checkLawQuotes("De regeling geldt tot 11 mei 2031 of 1 mei 20311.", [law])).toEqual([]);
  });
});

describe("dates on which something stops to hold", () => {
  const endingsOf = (data: unknown, day: string) =>
    listEndings({ file: "x.yaml", data, lineAt: () => 1 }, day).map(({ field, found }) => `${field} ${found}`);

  it("are told from 60 days before, and when they are past", () => {
    const data = { review: { valid_until: "2031-05-01" }, changes: [{ ends: "2031-05-01" }] };
    expect(endingsOf(data, "2031-03-01")).toEqual([]);
    expect(endingsOf(data, "2031-03-02")).toEqual([
      'review.valid_until "2031-05-01", over 60 dagen',
      'changes[1].ends "2031-05-01", over 60 dagen',
    ]);
    expect(endingsOf(data, "2031-05-01")[0]).toContain("dat is vandaag");
    expect(endingsOf(data, "2031-05-02")[0]).toContain("1 dag geleden");
  });

  it("of a report of free places are told only when it is over, and an open end never", () => {
    const data = { availability: { valid_until: "2031-05-01" }, review: { valid_until: null } };
    expect(endingsOf(data, "2031-05-01")).toEqual([]);
    expect(endingsOf(data, "2031-05-02")).toHaveLength(1);
  });
});

describe("the moment of a build", () => {
  it("is that of SOURCE_DATE_EPOCH in the Netherlands, and now without it", () => {
    expect(dutchDay(readBuildMoment(String(Date.parse("2030-12-31T22:59:59Z") / 1000)))).toBe("2030-12-31");
    expect(dutchDay(readBuildMoment(String(Date.parse("2030-12-31T23:00:00Z") / 1000)))).toBe("2031-01-01");
    const now = new Date("2029-02-03T12:00:00Z");
    for (const empty of [undefined, ""]) expect(readBuildMoment(empty, () => now)).toBe(now);
  });

  it.each(["gisteren", "-1", "1.5", "9".repeat(20)])("refuses %s", (epoch) => {
    expect(() => readBuildMoment(epoch)).toThrow("SOURCE_DATE_EPOCH");
  });
});
