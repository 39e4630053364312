import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommonYear, markOtherYear } from "../../../../src/presentation/directory/house/number-years.ts";

const date = fc.option(fc.constantFrom("2020", "2021-05", "2023-11-21", "2023", "2026-10"), { nil: undefined });

test("a number without a mark is from the year that is said above the list, and every other one has a mark", () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 8 }), (dates) => {
      const common = findCommonYear(dates);
      expect(common === null).toBe(dates.every((one) => one === undefined));
      for (const one of dates)
        expect(markOtherYear(one, common) === null).toBe(one?.slice(0, 4) === common && common !== null);
      const times = (year: string | undefined) => dates.filter((one) => one?.slice(0, 4) === year).length;
      for (const one of dates)
        if (one !== undefined) expect(times(common!)).toBeGreaterThanOrEqual(times(one.slice(0, 4)));
    }),
  );
});
