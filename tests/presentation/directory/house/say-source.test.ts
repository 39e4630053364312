import fc from "fast-check";
import { expect, test } from "vitest";
import { OLD_SOURCE_MONTHS, isSourceOld } from "../../../../src/domain/directory/house/staleness.ts";
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
const month = fc
  .integer({ min: 0, max: 120 })
  .map((ago) => new Date(Date.UTC(2026, 10 - ago, 1)).toISOString().slice(0, 7));

test("a number and a count of beds are marked old by the one rule of age, and only then", () => {
  fc.assert(
    fc.property(month, (asOf) => {
      const isOld = isSourceOld(asOf, today);
      const mark = markOld(asOf, today);
      expect(mark === null).toBe(!isOld);
      if (mark !== null) expect(mark).toBe(sayOldYear({ year: asOf.slice(0, 4) }));
      const word = sayOldSourceDate({ date: "" });
      expect(sayKnownCount({ beds: 4, asOf }, today)!.includes(word)).toBe(isOld);
      expect(
        sayOtherCounts({ lastKnown: { beds: 4, asOf } }, today)
          .join()
          .includes(word),
      ).toBe(isOld);
      for (const capacity of [{ beds: 4, asOf }, { lastKnown: { beds: 4, asOf } }])
        expect(sayRowBeds(capacity, { today, status: "open" })!.includes(sayOldYear({ year: asOf.slice(0, 4) }))).toBe(
          isOld,
        );
      // What a house confirmed, and what once was elsewhere, is not old.
      expect(sayKnownCount({ beds: 4 }, today)).not.toContain(word);
      expect(sayRowBeds({ beds: 4 }, { today, status: "open" })).toBe(sayKnownCount({ beds: 4 }, today));
      expect(sayOtherCounts({ formerBuilding: { beds: 4, asOf } }, today).join()).not.toContain(word);
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
