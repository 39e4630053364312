import fc from "fast-check";
import { expect, test } from "vitest";
import { listOwnQuestions } from "../../../src/presentation/directory/house/intake-questions.ts";
import { ownQuestions } from "../../../src/words/hospicepagina.ts";

test("the questions of a house follow from its conditions, and none are made up", () => {
  expect(listOwnQuestions({})).toEqual([]);
  expect(listOwnQuestions({ admission: {} })).toEqual([]);
  expect(listOwnQuestions({ admission: { lifeExpectancyMaxMonths: 1, euthanasiaPolicy: "Dat kan." } })).toEqual([
    ownQuestions.expectancy({ months: 1 }),
    ownQuestions.euthanasia({ policy: "Dat kan." }),
  ]);
});

test("a question whose answer the record holds is not asked: it names the limit", () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: 0, max: 60 })), fc.option(fc.integer({ min: 61, max: 99 })), (from, to) => {
      const asked = listOwnQuestions({
        admission: { ...(from !== null && { minimumAge: from }), ...(to !== null && { maximumAge: to }) },
      });
      expect(asked).toHaveLength(from === null && to === null ? 0 : 1);
      const named = (asked[0]?.match(/\d+/gu) ?? []).map(Number);
      expect(named).toEqual([from, to].filter((limit) => limit !== null));
      expect(asked.join(" ")).not.toMatch(/undefined|hoe oud/iu);
    }),
  );
  const policy = "Euthanasie is bespreekbaar.";
  expect(listOwnQuestions({ admission: { euthanasiaPolicy: policy } })[0]).toContain(policy);
});
