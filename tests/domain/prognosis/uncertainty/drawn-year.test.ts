import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGE_GROUPS } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { listSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../../src/domain/prognosis/data/settings.ts";
import { computeUptake, countBaseGuests } from "../../../../src/domain/prognosis/guests/age-profile.ts";
import { listExtraStreams } from "../../../../src/domain/prognosis/guests/extra-streams.ts";
import { computeLoad } from "../../../../src/domain/prognosis/guests/load.ts";
import { computeDrawnYear, prepareDrawnSettings } from "../../../../src/domain/prognosis/uncertainty/drawn-year.ts";
import type { Draws } from "../../../../src/domain/prognosis/uncertainty/draws.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const data = loadFrozenModel();
const YEAR = 2040;

/** Every setting anywhere within its bounds. */
const anySettings = fc.record(
  Object.fromEntries(
    listSettings(data).map((name) => {
      const { min, max } = data.parameters[name]!;
      return [name, fc.oneof(fc.double({ min: min!, max: max!, noNaN: true }), fc.constantFrom(min!, max!))];
    }),
  ) as Record<keyof Settings, fc.Arbitrary<number>>,
) as fc.Arbitrary<Settings>;

const perGroup = (max: number) =>
  fc.array(fc.double({ min: 0, max, noNaN: true }), { minLength: AGE_GROUPS.length, maxLength: AGE_GROUPS.length });

/** As a content that draws every setting that can be: each draw has a value of its own. */
function drawEach(settings: readonly Settings[]): Draws {
  const drawn = listSettings(data).filter((name) => data.parameters[name]!.choice === false);
  return {
    seed: 1,
    count: settings.length,
    settings: new Map(
      drawn.map((name) => [
        name,
        { central: 1, values: Float64Array.from(settings, (one) => one[name]), isShare: false },
      ]),
    ),
    deathsScore: new Float64Array(settings.length),
  };
}

describe("the chain over many draws at once", () => {
  it("is the chain for one number, whatever the settings, deaths, profile, factors and level", () => {
    fc.assert(
      fc.property(
        fc.array(anySettings, { minLength: 1, maxLength: 3 }),
        perGroup(4000),
        perGroup(3),
        fc.array(perGroup(2), { minLength: 3, maxLength: 3 }),
        fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (each, deaths, profile, factors, levels, uptake) => {
          // Choices are the same in every draw; what is drawn stands at 1, so that the drawn value is the value.
          const drawable = listSettings(data).filter((name) => data.parameters[name]!.choice === false);
          const settings = each.map((one) => ({
            ...each[0]!,
            ...Object.fromEntries(drawable.map((name) => [name, one[name]])),
          }));
          const central = { ...each[0]!, ...Object.fromEntries(drawable.map((name) => [name, 1])) };
          const streams = (of: Settings) =>
            listExtraStreams(
              of,
              [
                { group: "heart", uptake, stayDays: 30 },
                { group: "dementia", uptake: 0.1 },
              ],
              {
                hospital: 12,
              },
            );
          const drawn = prepareDrawnSettings(drawEach(settings), central, streams);
          const size = settings.length * AGE_GROUPS.length;
          const all = new Float64Array(size * (data.years.last - data.years.first + 1));
          all.set(factors.slice(0, settings.length).flat(), size * (YEAR - data.years.first));
          const inGroups = Float64Array.from(deaths);
          const calibration = Float64Array.from(levels.slice(0, settings.length));
          const outcome = computeDrawnYear(data, YEAR, inGroups, profile, calibration, drawn, {
            factors: all,
          } as never);
          settings.forEach((own, draw) => {
            const dying = inGroups.map((inGroup, group) => inGroup * factors[draw]![group]!);
            const { byAgeGroup } = computeUptake({
              ...own,
              ageProfile: profile,
              calibration: levels[draw]!,
              growthYears: YEAR - data.growthAfterYear,
            });
            const expected = own.needShare * dying.reduce((sum, inGroup) => sum + inGroup, 0);
            const one = computeLoad(countBaseGuests(dying, byAgeGroup), expected, streams(own), own);
            const near = (found: number, wanted: number) =>
              expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
            near(outcome.guests[draw]!, one.guestsPerYear);
            near(outcome.guestLoad[draw]!, one.guestLoad);
            near(outcome.requestLoad[draw]!, one.requestLoad);
          });
        },
      ),
      { numRuns: 300, seed: 2026 },
    );
  });
});
