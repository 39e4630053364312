import fc from "fast-check";
import { expect, test } from "vitest";
import { sayAnswer, sayAnswers } from "../../../../src/presentation/directory/choice/asked-words.ts";
import { markAnswer, withMark } from "../../../../src/presentation/directory/house/mark-answer.ts";
import { nothingAsked } from "../../../../src/domain/directory/house/shortlist.ts";
import { answerAge, claimNames } from "../../../../src/words/sociale-kaart.ts";

const today = "2026-11-21";

test("an answer is told with the year of its source from two years on, and with its lack of a date where it has none", () => {
  expect(markAnswer("2024-11-22", today)).toBeNull();
  expect(markAnswer("2024-11-21", today)).toBe(answerAge.from({ year: "2024" }));
  expect(markAnswer(undefined, today)).toBe(answerAge.undated);
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2026 }), (year) => {
      expect(markAnswer(`${year}`, today)).toBe(year < 2025 ? answerAge.from({ year: `${year}` }) : null);
    }),
  );
});

test("beside each other and on the card a yes or no of an old source is told with its year", () => {
  const house = {
    expertise: { als: { value: "yes" as const, asOf: "2017" } },
    facilities: { tuin: { value: "no" as const, asOf: "2026-10" }, wifi: { value: "unknown" as const } },
  };
  const mark = answerAge.from({ year: "2017" });
  expect(sayAnswer(house, "als", today)).toBe(withMark(claimNames.yes, mark));
  expect(sayAnswer(house, "tuin", today)).toBe(claimNames.no);
  expect(sayAnswer(house, "wifi", today)).toBeNull();
  const asked = { ...nothingAsked, needs: ["als", "tuin", "wifi"] };
  const terms = { als: "ALS", tuin: "Tuin", wifi: "Wifi" };
  expect(sayAnswers(house, asked, { terms }, today)).toBe(`${claimNames.yes}: ALS (${mark}); ${claimNames.no}: Tuin`);
});
