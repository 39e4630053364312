import { expect, test } from "vitest";
import { suggestNames } from "../../../../src/domain/prognosis/own-figures/find-name.ts";

const houses = ["Hospice Westerlicht", "Gasthuis Kima", "Hospice Zonnehoeve"].map((name) => ({ id: name, name }));
const suggest = (written: string) => suggestNames(houses, written)[0]?.name;

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

test("a name that could be of several houses leads to each of them, the most alike first", () => {
  const alike = ["Hospice Holos", "Hospice Zonneveld Noord", "Hospice Zonneveld Zuid"].map((name) => ({
    id: name,
    name,
  }));
  expect(
    suggestNames(alike, "Zonneveld")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["Hospice Zonneveld Noord", "Hospice Zonneveld Zuid"]);
  expect(suggestNames(alike, "Holoz huis").map(({ name }) => name)).toEqual(["Hospice Holos"]);
});
