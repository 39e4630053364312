import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderToCall, warnWithoutNumber } from "../../../src/presentation/directory/choice/without-number.ts";

// Invented houses: none of these exists.
const withNumber = { name: "Met", phones: [{ number: "000-1", kind: "hospice" }], status: "open" } as const;
const without = { name: "Zonder", phones: [], status: "open" } as const;
const closed = { ...without, name: "Dicht", status: "closed" } as const;

describe("the warning on the card about houses without a number", () => {
  test("names every one of them by its place in the order to call", () => {
    const warning = warnWithoutNumber([without, without, withNumber, without])!;
    for (const mark of ["1 (Zonder)", "2 (Zonder)", "4 (Zonder)"]) expect(warning).toContain(mark);
    expect(warning).not.toContain("Met");
  });

  test("is not there where each house that can be called has a number", () => {
    expect(warnWithoutNumber([])).toBeNull();
    expect(warnWithoutNumber([withNumber, closed])).toBeNull();
  });
});

test("the card begins with those that can be called, each part in the order chosen, and loses none", () => {
  const anyHouse = fc.constantFrom(withNumber, without, closed, { ...withNumber, status: "closed" } as const);
  fc.assert(
    fc.property(fc.array(anyHouse, { maxLength: 5 }), (drawn) => {
      const chosen = drawn.map((house, place) => ({ ...house, place }));
      const ordered = orderToCall(chosen);
      const isCallable = ({ status, phones }: (typeof chosen)[number]) => status === "open" && phones.length > 0;
      const callable = chosen.filter(isCallable).length;
      expect(ordered.map(isCallable)).toEqual(chosen.map((_, index) => index < callable));
      const places = ordered.map(({ place }) => place);
      expect([places.slice(0, callable), places.slice(callable)]).toEqual(
        [places.slice(0, callable), places.slice(callable)].map((part) => [...part].sort((a, b) => a - b)),
      );
      expect(new Set(places).size).toBe(chosen.length);
    }),
  );
});
