import { expect, test } from "vitest";
import { suggestName } from "../../../../src/domain/prognosis/own-figures/find-name.ts";

const houses = ["Hospice Westerlicht", "Gasthuis Kima", "Hospice Zonnehoeve"].map((name) => ({ id: name, name }));
const suggest = (written: string) => suggestName(houses, written)?.name;

test("a key hit twice, missed or swapped anywhere in a name leads to the house that was meant", () => {
  expect(suggest("Hospice Westerlichtt")).toBe("Hospice Westerlicht");
  expect(suggest("Hospise Westerlich")).toBe("Hospice Westerlicht");
  expect(suggest("Zonnehoevee")).toBe("Hospice Zonnehoeve");
  expect(suggest("Znonehoeve")).toBe("Hospice Zonnehoeve");
});

test("a name that resembles none leads nowhere", () => {
  expect(suggest("Hospice De Haven")).toBeUndefined();
  expect(suggest("")).toBeUndefined();
});
