/** Headings of columns that follow from the rules, years and ages on a sheet. */
import { sheetHeads } from "../../../words/prognose-meenemen.ts";

interface Period {
  from: number;
  to: number;
}

export const yearHeads: readonly string[] = [
  ...sheetHeads.years,
  ...sheetHeads.bands.map((band) => sheetHeads.guestBands({ band })),
];

/** @param rule in words, to stand after "bij" */
export function bedHeads(rule: string): string[] {
  return [
    sheetHeads.pooledBeds({ rule }),
    ...sheetHeads.bands.map((band) => sheetHeads.bedBands({ rule, band })),
    sheetHeads.perHouseBeds({ rule }),
  ];
}

export const ruleHeads: readonly string[] = [...sheetHeads.rules, ...sheetHeads.bands, sheetHeads.perHouseTogether];

export function houseHeads(year: number): string[] {
  return [...sheetHeads.houses, sheetHeads.askedOfHouse({ year }), sheetHeads.residentsPart({ year })];
}

export function municipalityHeads({
  years,
  ages,
  periods,
}: {
  years: readonly number[];
  ages: readonly number[];
  periods: readonly Period[];
}): string[] {
  return [
    ...sheetHeads.municipalities,
    ...ages.flatMap((age) => years.map((year) => sheetHeads.ageInYear({ age, year }))),
    ...periods.flatMap((period) => [sheetHeads.deathsInPeriod(period), sheetHeads.guestsInPeriod(period)]),
  ];
}

export function changedWord(change: { isOwnFigure: boolean } | undefined): string {
  if (change === undefined) return sheetHeads.unchanged;
  return change.isOwnFigure ? sheetHeads.changedByOwnFigures : sheetHeads.changed;
}
