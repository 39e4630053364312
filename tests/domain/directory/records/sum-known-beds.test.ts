import fc from "fast-check";
import { expect, it } from "vitest";
import { sumKnownBeds, sumLastKnownBeds } from "../../../../src/domain/directory/records/sum-known-beds.ts";

const count = fc.integer({ min: 1, max: 60 });
const other = fc.record({ beds: count });

it("adds up only beds that are known now, never last known, planned or former ones, nor those of a closed house", () => {
  fc.assert(
    fc.property(fc.array(count), fc.array(fc.tuple(other, other, other)), count, (known, others, closed) => {
      const houses = [
        ...known.map((beds) => ({
          status: "open" as const,
          capacity: { beds, planned: { beds: 99 }, lastKnown: { beds: 98 } },
        })),
        ...others.map(([lastKnown, planned, formerBuilding]) => ({
          status: "open" as const,
          capacity: { lastKnown, planned, formerBuilding },
        })),
        { status: "closed" as const, capacity: { beds: closed } },
        { status: "open" as const },
      ];
      expect(sumKnownBeds(houses)).toEqual({
        beds: known.reduce((sum, beds) => sum + beds, 0),
        houses: known.length,
      });
      expect(sumLastKnownBeds(houses)).toEqual({
        beds: others.reduce((sum, [{ beds }]) => sum + beds, 0),
        houses: others.length,
      });
    }),
  );
});
