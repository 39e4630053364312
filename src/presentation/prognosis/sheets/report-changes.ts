/** What differs from the default, as the report lists it: counts of a region over the years stand in one row. */
import { formatDecimal } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { coverAdmissions } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import type { AdmissionCount } from "../../../domain/prognosis/run/calibration.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { changeWords } from "../../../words/prognose-wijzigingen.ts";
import { joinYears } from "../own-figures/say-own-figures.ts";
import { sayPart } from "../own-figures/say-coverage.ts";
import { labelRegion, nameCounted, type DescribedChange } from "../scenarios/describe-changes.ts";

/** Joined are the years that stand one after the other with the same reason, or came from own figures together. */
export function listDifferences(
  model: ModelData,
  { admissions = [] }: PrognosisQuery,
  changes: readonly DescribedChange[],
): DescribedChange[] {
  const joined: { change: DescribedChange; counts: AdmissionCount[] }[] = [];
  for (const change of changes) {
    const counts = admissions.filter(({ region, year }) => change.name === `admissions:${region}:${year}`);
    const before = joined.at(-1);
    const isSame =
      before !== undefined &&
      counts[0] !== undefined &&
      before.counts[0]?.region === counts[0].region &&
      before.change.isOwnFigure === change.isOwnFigure &&
      before.change.reason === change.reason;
    if (isSame) before.counts.push(...counts);
    else joined.push({ change, counts });
  }
  return joined.map(({ change, counts }) => (isOneYear(counts) ? change : describeYears(model, change, counts)));
}

function isOneYear(counts: readonly AdmissionCount[]): boolean {
  return new Set(counts.map(({ year }) => year)).size < 2;
}

function describeYears(model: ModelData, change: DescribedChange, counts: readonly AdmissionCount[]): DescribedChange {
  const { region } = counts[0]!;
  const years = [...new Set(counts.map(({ year }) => year))];
  const counted = coverAdmissions(model, counts, [region]);
  const nameHouses = (count: AdmissionCount) => nameCounted(model, count);
  const houses = [...new Set(counts.map(nameHouses))];
  const used = houses.map((name) => ({
    houses: name,
    admissions: years.map((year) => sayYear(counts.filter((one) => one.year === year && nameHouses(one) === name))),
  }));
  return {
    ...change,
    label: changeWords.admissions({
      region: labelRegion(model, region),
      year: joinYears(years),
      part: sayPart(counted),
    }),
    used: used
      .map((one) => changeWords.admissionsOf({ houses: one.houses, admissions: one.admissions.join(", ") }).trim())
      .join("; "),
  };
}

/** A year in which the houses did not count stays open. */
function sayYear(counts: readonly AdmissionCount[]): string {
  return counts.length === 0
    ? changeWords.notCounted
    : formatDecimal(counts.reduce((sum, { admissions }) => sum + admissions, 0));
}
