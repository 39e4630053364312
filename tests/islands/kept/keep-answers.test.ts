import fc from "fast-check";
import { expect, it } from "vitest";
import { keepAnswers, readKept } from "../../../src/islands/questionnaire/keep-answers.ts";

function makeStore(kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

it("every answer comes back as it was typed, also a long one", () => {
  const answer = fc.oneof(
    fc.record({ text: fc.string({ maxLength: 40 }) }),
    fc.record({ verdict: fc.constantFrom("right", "changed", "gone"), text: fc.string({ maxLength: 40 }) }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z.]{1,12}$/u), answer), (given) => {
      const typed = { ...given, description: { text: `${"regel\n".repeat(10_000)}einde` } };
      const store = makeStore();
      expect(keepAnswers(store, "een-huis", typed)).toBe(true);
      expect(readKept(store, "een-huis")).toEqual(typed);
    }),
    { numRuns: 20 },
  );
});

it("what has another form is left out, and the rest comes back", () => {
  const store = makeStore();
  keepAnswers(store, "", { name: { text: "Huis" } });
  const [key] = store.texts.keys();
  store.texts.set(key!, '{"name":{"text":"Huis","verdict":"misschien"},"beds":{"text":4},"note":null}');
  expect(readKept(store, "")).toEqual({ name: { text: "Huis" } });
  store.texts.set(key!, "geen json");
  expect(readKept(store, "")).toEqual({});
});
