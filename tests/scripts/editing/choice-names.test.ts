import { expect, test } from "vitest";
import { nameChoices } from "../../../scripts/editing/cms/choice-names.ts";

test("choices are named by a list of the content that has more than they are, where none has just them", () => {
  const most = { noord: "Het noorden", zuid: "Het zuiden", verzonnen: "Verzonnen streek" };
  const just = { noord: "Noord", zuid: "Zuid" };
  expect(nameChoices(["noord", "zuid"], [most, just])).toBe(just);
  expect(nameChoices(["noord", "zuid"], [most])).toBe(most);
  expect(nameChoices(["noord", "elders"], [most, just])).toBeUndefined();
});
