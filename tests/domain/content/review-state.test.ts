import { describe, expect, it } from "vitest";
import { judgeReview } from "../../../src/domain/content/review.ts";

const review = { valid_from: null, valid_until: null, reviewed_on: null, reviewed_by_role: null, next_review: null };

describe("how a text stands on a day", () => {
  const day = "2026-06-15";
  const reviewed = { ...review, reviewed_on: "2026-01-01", reviewed_by_role: "redacteur" };

  it.each([
    [{ ...review, valid_until: "2026-06-14" }, "expired"],
    [{ ...review, valid_until: day }, "not-reviewed"],
    [{ ...reviewed, valid_until: day }, "reviewed"],
    [{ ...review, valid_from: "2026-06-16" }, "not-yet-valid"],
    [{ ...reviewed, valid_from: day }, "reviewed"],
    [{ ...reviewed, next_review: day }, "due"],
    [{ ...reviewed, next_review: "2026-06-14" }, "due"],
    [{ ...reviewed, next_review: "2026-06-16" }, "reviewed"],
    [{ ...review, next_review: "2026-06-14" }, "not-reviewed"],
    [{ ...reviewed, valid_from: "2026-06-16", valid_until: "2026-06-14" }, "expired"],
  ] as const)("%j is %s", (one, state) => {
    expect(judgeReview(one, day)).toBe(state);
  });
});
