import fc from "fast-check";
import { expect, test } from "vitest";
import { OLD_SOURCE_MONTHS, isSourceOld } from "../../../../src/domain/directory/house/staleness.ts";
import { compileCapacity } from "../../../../src/domain/directory/records/capacity.ts";
import { sumKnownBeds } from "../../../../src/domain/directory/records/sum-known-beds.ts";
import { listFacts } from "../../../../src/presentation/directory/house/hospice-facts.ts";
import { sayKnownCount, sayOtherCounts, sayRowBeds } from "../../../../src/presentation/directory/house/say-beds.ts";
import {
  markOld,
  sayKindWithSource,
  saySource,
  sayWithSource,
} from "../../../../src/presentation/directory/house/say-source.ts";
import { bedsNowUnknownInRow, otherBedLabels, undatedSource } from "../../../../src/words/bedden.ts";
import { sayOldSourceDate, sayOldYear, saySourceDate, withoutYear } from "../../../../src/words/hospicepagina.ts";

const today = "2026-11-21";
const oldWord = sayOldSourceDate({ date: "" });
const month = fc
  .integer({ min: 0, max: 120 })
  .map((ago) => new Date(Date.UTC(2026, 10 - ago, 1)).toISOString().slice(0, 7));

test("a number is marked old by the rule of age of sources, and only then", () => {
  fc.assert(
    fc.property(month, (asOf) => {
      const mark = markOld(asOf, today);
      expect(mark === null).toBe(!isSourceOld(asOf, today));
      if (mark !== null) expect(mark).toBe(sayOldYear({ year: asOf.slice(0, 4) }));
    }),
  );
  expect(isSourceOld("2025-11-21", today)).toBe(true);
  expect(isSourceOld("2025-11-22", today)).toBe(false);
  expect(OLD_SOURCE_MONTHS).toBe(12);
});

test("the row of a house that has opened does not call its beds planned, and that of a planned house does", () => {
  const planned = { planned: { beds: 4 } };
  const rowOf = (status: Parameters<typeof sayRowBeds>[1]["status"], capacity: Parameters<typeof sayRowBeds>[0]) =>
    sayRowBeds(capacity, { today, status });
  for (const status of ["open", "temporarily-closed", "closed"] as const)
    expect(rowOf(status, planned)).toBe(bedsNowUnknownInRow);
  for (const status of ["planned", "unknown"] as const)
    expect(rowOf(status, planned)).toContain(otherBedLabels.planned);
  expect(rowOf("open", { ...planned, lastKnown: { beds: 3 } })).toContain("3");
  expect(rowOf("open", { ...planned, formerBuilding: { beds: 3 } })).toContain(otherBedLabels.formerBuilding);
  expect(rowOf("open", {})).toBeNull();
});

test("a count of beds is either one of now, added up, or marked as an old one, in full and in a row", () => {
  fc.assert(
    fc.property(month, (asOf) => {
      const house = { status: "open", confirmed: { hospice: false, network: false } } as const;
      const capacity = compileCapacity({ beds: 4, asOf }, house, today);
      const isOfNow = sumKnownBeds([{ capacity, status: "open" }]).houses === 1;
      const { text } = listFacts({ capacity }, "beds", { day: today })[0]!;
      expect(text!.includes(oldWord)).toBe(!isOfNow);
      expect(sayRowBeds(capacity, { today, status: "open" })!.includes(sayOldYear({ year: asOf.slice(0, 4) }))).toBe(
        !isOfNow,
      );
      // A visitor who comes long after the build reads the same number as one of now.
      if (isOfNow) expect(sayRowBeds(capacity, { today: "2040-01-01", status: "open" })).toBe(sayKnownCount(capacity));
      expect(sayOtherCounts({ formerBuilding: { beds: 4, asOf } }, today).join()).not.toContain(oldWord);
    }),
  );
  // What a house confirmed has no age.
  expect(sayKnownCount({ beds: 4 })).not.toContain(oldWord);
  expect(sayRowBeds({ beds: 4 }, { today, status: "open" })).toBe(sayKnownCount({ beds: 4 }));
});

test("a text that closes with the year of its source says that year once, before the full stop", () => {
  const source = saySource("2017-10", today);
  expect(sayWithSource("Er is een rookkamer (2017).", "2017-10", today)).toBe(`Er is een rookkamer (${source}).`);
  expect(sayWithSource("Er is een tuin (2015).", "2017-10", today)).toBe(`Er is een tuin (2015) (${source}).`);
  expect(sayWithSource("ja", "2017-10", today)).toBe(`ja (${source})`);
  expect(sayWithSource("Er is een tuin.", undefined, today)).toBe("Er is een tuin.");
});

test("a source without a date says that it has none, wherever it stands", () => {
  expect([saySource(undefined, today), markOld(undefined, today)]).toEqual([undatedSource, withoutYear]);
  expect(saySource("2026-10", today)).toBe(saySourceDate({ date: "oktober 2026" }));
});

test("that a source has no date is said once: by the note where that says it, and else beside whose number it is", () => {
  const note = `Van een pagina ${withoutYear}.`;
  expect(sayKindWithSource("nummer", { note }, today)).toBe("nummer");
  for (const other of [undefined, "Vraag naar de coördinator."])
    expect(sayKindWithSource("nummer", { note: other }, today)).toBe(`nummer, ${undatedSource}`);
  // The note may be of another source than the number.
  expect(sayKindWithSource("nummer", { asOf: "2017-10", note }, today)).toBe(`nummer, ${saySource("2017-10", today)}`);
});
