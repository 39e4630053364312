import fc from "fast-check";
import { expect, test } from "vitest";
import { endSentence } from "../../../src/presentation/site/end-sentence.ts";

test("a text of a record gets one closing mark, whether it brought its own or not", () => {
  expect(
    ["maandag tot en met vrijdag", "Elke dag.", "Kan het? ", "(Zie de site.)", "een pagina (2017)"].map(endSentence),
  ).toEqual(["maandag tot en met vrijdag.", "Elke dag.", "Kan het?", "(Zie de site.)", "een pagina (2017)."]);
});

test("ending a sentence twice changes nothing, and never makes two full stops of one", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ended = endSentence(text);
      expect(endSentence(ended)).toBe(ended);
      if (!text.includes("..")) expect(ended).not.toContain("..");
    }),
  );
});
