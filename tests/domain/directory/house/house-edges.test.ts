import { describe, expect, test } from "vitest";
import { isAvailabilityCurrent } from "../../../../src/domain/directory/house/availability.ts";
import { parseCallHours, readOpenState } from "../../../../src/domain/directory/house/call-hours.ts";
import { orderPhones, whoToCallFirst } from "../../../../src/domain/directory/house/call-plan.ts";
import { writeCorrection } from "../../../../src/domain/directory/house/correction.ts";
import { readDutchClock } from "../../../../src/domain/directory/house/dutch-clock.ts";
import { listFeedItems } from "../../../../src/domain/directory/house/feed-items.ts";
import { diffRecords, listChanges } from "../../../../src/domain/directory/records/history.ts";
import { listOwnQuestions } from "../../../../src/domain/directory/house/intake-questions.ts";
import { toJsonLd } from "../../../../src/domain/directory/house/json-ld.ts";
import {
  moveHospice,
  readShortlist,
  readShortlistHash,
  toggleHospice,
  writeShortlist,
  writeShortlistHash,
} from "../../../../src/domain/directory/house/shortlist.ts";
import { describeStaleness, monthsBetween } from "../../../../src/domain/directory/house/staleness.ts";
import { compileOrThrow, fixtureText, parseHospice, withHospices } from "../read-fixture.ts";

const [house] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!house) throw new Error("the fixture holds one hospice");

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
  const at = (text: string, weekday: number, minute: number) =>
    readOpenState(parseCallHours(text)!, { weekday, minute });

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

describe("a report of free places", () => {
  test("holds from the day it was made up to and including its last", () => {
    const report = { reportedOn: "2026-11-20", validUntil: "2026-11-27" };
    expect(
      ["2026-11-19", "2026-11-20", "2026-11-27", "2026-11-28"].map((day) => isAvailabilityCurrent(report, day)),
    ).toEqual([false, true, true, false]);
  });
});

describe("whom to call", () => {
  const phone = (kind: "coordination-point" | "hospice" | "urgent" | "organization") => ({
    number: `0500-00000${kind.length}`,
    kind,
  });

  test("a number for urgent requests is one of the house", () => {
    expect(whoToCallFirst({ phones: [phone("organization"), phone("urgent")] })).toBe("hospice");
    expect(whoToCallFirst({ application: {}, phones: [phone("organization")] })).toBe("organization");
  });

  test("putting numbers in order leaves the list it was given alone", () => {
    const given = [phone("organization"), phone("hospice")];
    expect(orderPhones(given).map(({ kind }) => kind)).toEqual(["hospice", "organization"]);
    expect(given.map(({ kind }) => kind)).toEqual(["organization", "hospice"]);
  });

  test("a house with an age limit of either kind, or a rule, makes a question certain", () => {
    expect(listOwnQuestions({ admission: { maximumAge: 40 } })).toEqual([
      "Hoe oud is de patiënt? Dit huis heeft een grens.",
    ]);
    expect(listOwnQuestions({ admission: { minimumAge: 18 } })).toHaveLength(1);
    expect(listOwnQuestions({ admission: { lifeExpectancyMaxMonths: 1 } })).toEqual([
      "Is de levensverwachting korter dan ongeveer 1 maand?",
    ]);
    expect(listOwnQuestions({ admission: { euthanasiaPolicy: "Dat kan." } })).toEqual([
      "Speelt er een vraag om euthanasie? Dit huis heeft daar een regel voor.",
    ]);
    expect(listOwnQuestions({ admission: {} })).toEqual([]);
  });
});

describe("a correction, word for word", () => {
  test("of the record as a whole asks what is wrong, of one field what it has to be", () => {
    expect(writeCorrection({ id: "huis-x", name: "Huis X", dataVersion: "v1" }, "").text.split("\n")).toEqual([
      "Verbetering sociale kaart: Huis X",
      "",
      "Hospice: Huis X (huis-x)",
      "Versie van de gegevens: v1",
      "Wat klopt er niet:",
      "Wat moet het zijn:",
      "Waar staat dat, of wie bevestigt het (functie, geen naam):",
    ]);
    const field = { label: "Telefoon", key: "phones", shown: "050-1234567" };
    expect(writeCorrection({ id: "huis-x", name: "Huis X", dataVersion: "v1", field }, "").text.split("\n")).toEqual([
      "Verbetering sociale kaart: Huis X, telefoon",
      "",
      "Hospice: Huis X (huis-x)",
      "Gegeven: Telefoon (phones)",
      "Op de site staat: 050-1234567",
      "Versie van de gegevens: v1",
      "Wat moet het zijn:",
      "Waar staat dat, of wie bevestigt het (functie, geen naam):",
    ]);
  });
});

describe("the history of a record, at its edges", () => {
  test("of no versions is empty, and of the last version of each day it tells the difference with the day before", () => {
    expect(listChanges([])).toEqual([]);
    const versions = [
      ["2026-01-01", "a"],
      ["2026-01-02", "b"],
      ["2026-01-03", "c"],
      ["2026-01-03", "d"],
    ].map(([date = "", name]) => ({ date, data: { name } }));
    expect(listChanges(versions)).toEqual([
      { date: "2026-01-01", kind: "added", fields: [] },
      { date: "2026-01-02", kind: "changed", fields: [{ field: "name", before: "a", after: "b" }] },
      { date: "2026-01-03", kind: "changed", fields: [{ field: "name", before: "b", after: "d" }] },
    ]);
  });

  test("writes values on one line, in the order of the record and then of the alphabet", () => {
    const before = {
      zipper: 1,
      name: "A",
      phones: [{ number: "1", note: null, days: ["ma", "di"] }, { number: "2" }],
      care: { night: true, physician: "x" },
      empty: "",
      nothing: [],
    };
    const after = { name: " A\n  B ", phones: [], care: { night: false }, extra: null };
    expect(diffRecords(before, after)).toEqual([
      { field: "zipper", before: "1", after: null },
      { field: "name", before: "A", after: "A B" },
      { field: "phones", before: "1, ma; di; 2", after: null },
      { field: "care.night", before: "true", after: "false" },
      { field: "care.physician", before: "x", after: null },
    ]);
    expect(diffRecords({ name: "A  B" }, { name: "A B" })).toEqual([]);
    expect(diffRecords(null, undefined)).toEqual([]);
  });
});

describe("the news, at its edges", () => {
  test("sorts one day by title, tells what went, and stops at two hundred", () => {
    const other = { ...house, id: "ander-huis", name: "Ander Huis" };
    const changed = {
      date: "2026-12-01",
      kind: "changed" as const,
      fields: [{ field: "capacity.beds", before: "6", after: null }],
    };
    const items = listFeedItems([house, other], { "verzonnen-huis": [changed], "ander-huis": [changed] });
    expect(items.map(({ title }) => title)).toEqual([
      "Gewijzigd: Ander Huis, Groningen",
      "Gewijzigd: Het Verzonnen Huis, Groningen",
    ]);
    expect(items[0]?.text).toBe("Capaciteit: bedden: was 6, is nu onbekend.");
    const many = Array.from({ length: 201 }, (_, index) => ({
      date: `2025-${String(1 + (index % 12)).padStart(2, "0")}`,
      kind: "changed" as const,
      fields: [],
    }));
    expect(listFeedItems([house], { "verzonnen-huis": many })).toHaveLength(200);
    expect(listFeedItems([house], { "verzonnen-huis": many.slice(0, 1) })[0]?.date).toBe("2025-01-01");
  });

  test("of a house that is not in a whole history is what its record says", () => {
    expect(listFeedItems([house], {})).toMatchObject([{ date: "2026-11-21", text: house.description }]);
    const checked = { ...house, checked: { on: "2026-12-02", byRole: "coördinator", next: null } };
    expect(listFeedItems([checked], null)[0]?.text).toMatch(/: was onbekend, is nu 2026-12-02\.$/u);
  });
});

describe("the data block, field by field", () => {
  test("holds every fact that there is", () => {
    expect(toJsonLd(house, { url: "https://voorbeeld.example/huis/", networks: [{ name: "Netwerk" }] })).toEqual({
      "@context": "https://schema.org",
      "@type": ["MedicalOrganization", "LocalBusiness"],
      "@id": "https://voorbeeld.example/huis/",
      additionalType: "http://snomed.info/id/284546000",
      url: "https://voorbeeld.example/huis/",
      name: "Het Verzonnen Huis",
      alternateName: ["Testhuis"],
      description: "Het Verzonnen Huis bestaat niet.",
      address: {
        "@type": "PostalAddress",
        streetAddress: "Teststraat 1 A",
        postalCode: "9718 BB",
        addressLocality: "Groningen",
        addressRegion: "Groningen",
        addressCountry: "NL",
      },
      telephone: "050-1234567",
      email: "info@verzonnen.example",
      sameAs: "https://verzonnen.example/",
      parentOrganization: { "@type": "Organization", name: "Stichting Verzonnen" },
      memberOf: [{ "@type": "Organization", name: "Netwerk" }],
      knowsLanguage: ["Nederlands"],
      identifier: [{ "@type": "PropertyValue", propertyID: "kvk", value: "12345678" }],
    });
  });

  test("has no key for what is not known, and nothing of another than the house", () => {
    const bare = {
      ...house,
      alternateNames: [],
      languages: [],
      identifiers: undefined,
      organization: undefined,
      website: undefined,
      precision: "own" as const,
      address: { ...house.address, street: undefined, postalCode: undefined },
      phones: [{ number: "0500-000000", kind: "organization" as const }],
      email: { address: "a@b.example", kind: "organization" as const },
    };
    expect(Object.keys(toJsonLd(bare, { url: "u", networks: [] }))).toEqual([
      "@context",
      "@type",
      "@id",
      "additionalType",
      "url",
      "name",
      "description",
      "address",
      "geo",
    ]);
    expect(toJsonLd(bare, { url: "u", networks: [] })["geo"]).toEqual({
      "@type": "GeoCoordinates",
      latitude: house.latitude,
      longitude: house.longitude,
    });
    expect(toJsonLd({ ...bare, email: undefined }, { url: "u", networks: [] })).not.toHaveProperty("email");
    expect(toJsonLd(bare, { url: "u", networks: [] })["address"]).not.toHaveProperty("streetAddress");
  });
});

describe("a shortlist, at its edges", () => {
  const five = ["a", "b", "c", "d", "e"];
  test("is full at five, and gives way only when one goes", () => {
    expect(toggleHospice(five, "f")).toEqual(five);
    expect(toggleHospice(five, "c")).toEqual(["a", "b", "d", "e"]);
    expect(toggleHospice(["a"], "b")).toEqual(["a", "b"]);
    expect(readShortlist(JSON.stringify([...five, "f"]))).toEqual(five);
  });

  test("holds ids only: words of letters, digits and single hyphens, of at most a hundred signs", () => {
    const long = "a".repeat(100);
    expect(
      readShortlist(JSON.stringify([long, `${long}a`, 7, null, "A", "a--b", "-a", "a-", "a b", "x/../y"])),
    ).toEqual([long]);
    for (const text of ["null", '{"0":"a"}', '"a"']) expect(readShortlist(text)).toBeNull();
  });

  test("moves by one place, and stays as it is at either end and for a stranger", () => {
    expect(moveHospice(five, "c", -1)).toEqual(["a", "c", "b", "d", "e"]);
    expect(moveHospice(five, "c", 1)).toEqual(["a", "b", "d", "c", "e"]);
    expect([moveHospice(five, "a", -1), moveHospice(five, "e", 1), moveHospice(five, "x", 1)]).toEqual([
      five,
      five,
      five,
    ]);
  });

  test("is in an address only when there is one", () => {
    expect(writeShortlistHash([])).toBe("");
    expect(writeShortlistHash(["a", "b-2"])).toBe("#huizen=a,b-2");
    expect([readShortlistHash("#huizen="), readShortlistHash("huizen=a"), readShortlistHash("#huizen=a,a,b")]).toEqual([
      null,
      null,
      ["a", "b"],
    ]);
  });

  test("cleans what it keeps", () => {
    expect(writeShortlist([...five, "f"])).toBe(JSON.stringify(five));
  });
});

describe("the age of a source, at its edges", () => {
  test("counts a month when its day has come, over the end of a year too", () => {
    expect(monthsBetween("2025-12-31", "2026-01-30")).toBe(0);
    expect(monthsBetween("2025-12-31", "2026-01-31")).toBe(1);
    expect(monthsBetween("2024-02", "2026-01-01")).toBe(23);
    expect(() => monthsBetween("2025", "2026")).toThrow('"2026" is geen dag');
  });

  test("tells the months beside the verdict", () => {
    const checked = { on: "2026-11-21", byRole: "redacteur", next: null };
    expect(describeStaleness({ sourceDate: "2026-10-21", checked }, "2026-11-21")).toEqual({
      sourceAgeMonths: 1,
      isSourceOld: false,
      check: "current",
    });
  });
});
