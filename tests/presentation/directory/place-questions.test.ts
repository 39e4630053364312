import { expect, test } from "vitest";
import { listPlaceQuestions } from "../../../src/presentation/directory/choice/place-questions.ts";
import { URGENCIES } from "../../../src/domain/directory/house/urgency.ts";
import { urgencyNames } from "../../../src/words/sociale-kaart.ts";
import { waitingListQuestion } from "../../../src/words/plekvragen.ts";

test("every house is asked for a place and about the waiting list, also when nothing was wished", () => {
  for (const urgency of ["", ...URGENCIES] as const) {
    const [place, waiting, ...others] = listPlaceQuestions(urgency);
    expect(place).toMatch(/plek/u);
    expect(waiting).toBe(waitingListQuestion);
    expect(others).toEqual([]);
  }
});

test("who needs a place soon asks for one within that time", () => {
  for (const urgency of ["spoed", "week"] as const)
    expect(listPlaceQuestions(urgency)[0]).toContain(urgencyNames[urgency]);
});
