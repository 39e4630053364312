import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choiceField,
  readFields,
  textField,
  textsField,
  writeFields,
  type AddressFields,
} from "../../src/presentation/address-fields.ts";

interface State {
  text: string;
  wishes: readonly string[];
  km: number | "";
  order: "best" | "name";
}

const WORDS = { best: "", name: "naam" } as const;
const fields: AddressFields<State> = {
  text: textField("q"),
  wishes: textsField("nodig", 3),
  km: choiceField("binnen", [10, 20], ""),
  order: choiceField("volgorde", ["best", "name"] as const, "best", (order) => WORDS[order]),
};
const none: State = { text: "", wishes: [], km: "", order: "best" };

const trimmed = fc.string({ maxLength: 100, unit: "grapheme-ascii" }).map((text) => text.trim());
const states: fc.Arbitrary<State> = fc.record({
  text: trimmed,
  wishes: fc.uniqueArray(
    trimmed.filter((text) => text !== ""),
    { maxLength: 3 },
  ),
  km: fc.constantFrom(10, 20, "" as const),
  order: fc.constantFrom("best" as const, "name" as const),
});

describe("state in an address", () => {
  it("reads back as it was written, and nothing is written of what says nothing", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readFields(writeFields(state, fields), fields)).toEqual(state);
      }),
    );
    expect(writeFields(none, fields)).toBe("");
    expect(writeFields({ text: "a b", wishes: ["x", "y"], km: 10, order: "name" }, fields)).toBe(
      "?q=a+b&nodig=x&nodig=y&binnen=10&volgorde=naam",
    );
  });

  it("is never broken by an address: what is not known is none, texts are cut and lists are bounded", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { text, wishes } = readFields(search, fields);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(wishes.length).toBeLessThanOrEqual(3);
      }),
    );
    expect(readFields("?binnen=11&volgorde=best&iets=anders", fields)).toEqual(none);
    expect(readFields("?nodig=a&nodig=&nodig=a&nodig=b&nodig=c&nodig=d", fields).wishes).toEqual(["a", "b", "c"]);
    expect(readFields(`?q=${"x".repeat(150)}`, fields).text).toHaveLength(100);
  });
});
