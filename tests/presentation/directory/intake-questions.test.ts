import { expect, test } from "vitest";
import { listOwnQuestions } from "../../../src/presentation/directory/house/intake-questions.ts";
import { ownQuestions } from "../../../src/words/hospicepagina.ts";

test("the questions of a house follow from its conditions, and none are made up", () => {
  expect(listOwnQuestions({})).toEqual([]);
  expect(listOwnQuestions({ admission: {} })).toEqual([]);
  expect(listOwnQuestions({ admission: { maximumAge: 40 } })).toEqual([ownQuestions.age]);
  expect(listOwnQuestions({ admission: { minimumAge: 18, maximumAge: 40 } })).toEqual([ownQuestions.age]);
  expect(listOwnQuestions({ admission: { lifeExpectancyMaxMonths: 1, euthanasiaPolicy: "Dat kan." } })).toEqual([
    ownQuestions.expectancy({ months: 1 }),
    ownQuestions.euthanasia,
  ]);
});
