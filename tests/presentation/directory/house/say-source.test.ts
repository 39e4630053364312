import fc from "fast-check";
import { expect, test } from "vitest";
import { OLD_SOURCE_MONTHS, isSourceOld } from "../../../../src/domain/directory/house/staleness.ts";
import { formatDateText } from "../../../../src/domain/border/dates.ts";
import { compileCapacity, KNOWN_YEARS } from "../../../../src/domain/directory/records/capacity.ts";
import { sumKnownBeds } from "../../../../src/domain/directory/records/sum-known-beds.ts";
import { listFacts } from "../../../../src/presentation/directory/house/hospice-facts.ts";
import { sayKnownCount, sayOtherCounts, sayRowBeds } from "../../../../src/presentation/directory/house/say-beds.ts";
import {
  markOld,
  sayKindWithSource,
  saySource,
  sayWithSource,
} from "../../../../src/presentation/directory/house/say-source.ts";
import { bedLabels, bedsNowUnknownInRow, bedsRule, sayOlderBeds, undatedSource } from "../../../../src/words/bedden.ts";
import { sayAge } from "../../../../src/words/home-bedden.ts";
import { sayOldYear, saySourceDate, withoutYear } from "../../../../src/words/hospicepagina.ts";

const today = "2026-11-21";
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
  const rowOf = (status: Parameters<typeof sayRowBeds>[1], capacity: Parameters<typeof sayRowBeds>[0]) =>
    sayRowBeds(capacity, status);
  for (const status of ["open", "temporarily-closed", "closed"] as const)
    expect(rowOf(status, planned)).toBe(bedsNowUnknownInRow);
  for (const status of ["planned", "unknown"] as const) expect(rowOf(status, planned)).toContain(bedLabels.planned);
  expect(rowOf("open", { ...planned, lastKnown: { beds: 3 } })).toContain("3");
  expect(rowOf("open", { ...planned, formerBuilding: { beds: 3 } })).toContain(bedLabels.formerBuilding);
  expect(rowOf("open", {})).toBeNull();
});

test("a count of beds is called known now exactly where it is added up, and last known where it is not, in full and in a row", () => {
  fc.assert(
    fc.property(month, (asOf) => {
      const house = { status: "open", confirmed: { hospice: false, network: false } } as const;
      const capacity = compileCapacity({ beds: 4, asOf }, house, today);
      const isOfNow = sumKnownBeds([{ capacity, status: "open" }]).houses === 1;
      const [called, other] = isOfNow ? [bedLabels.known, bedLabels.lastKnown] : [bedLabels.lastKnown, bedLabels.known];
      for (const said of [listFacts({ capacity }, "beds")[0]!.text!, sayRowBeds(capacity, "open")!]) {
        expect(said).toContain(called);
        expect(said).not.toContain(other);
        // Whose age it is, is said with it; the word for an old source has another rule.
        expect(said).toContain(`(${formatDateText(asOf)})`);
      }
      expect(sayOtherCounts({ formerBuilding: { beds: 4, asOf } }).join()).toMatch(`${bedLabels.formerBuilding}:`);
    }),
  );
  // What a house confirmed has no age.
  expect(sayKnownCount({ beds: 4 })).toContain(bedLabels.known);
  expect(sayRowBeds({ beds: 4 }, "open")).toBe(sayKnownCount({ beds: 4 }));
});

test("the sentences that tell the rule of counts tell the years it has", () => {
  const years = `${KNOWN_YEARS} jaar`;
  const older = sayOlderBeds({ beds: 2, hospices: 1, knownHouses: 0, allBeds: 2, allHouses: 1 });
  for (const said of [
    bedsRule,
    older,
    sayAge({ share: "none", now: 0, beds: 0 }),
    sayAge({ share: "all", now: 2, beds: 4 }),
  ])
    expect(said).toContain(years);
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
