import { expect, test } from "vitest";
import { listDue } from "../../../src/domain/content/due.ts";
import type { Review } from "../../../src/domain/content/review.ts";

const day = "2026-11-21";
const review: Review = {
  valid_from: null,
  valid_until: null,
  reviewed_on: null,
  reviewed_by_role: null,
  next_review: null,
};
const house = {
  id: "verzonnen-huis",
  name: "Verzonnen huis",
  status: "open" as const,
  sourceDate: null,
  checked: { on: null, byRole: null, next: null },
};

test("nothing waits while nothing has come to its day", () => {
  expect(listDue([{ file: "a.mdx", title: "A", review }], [house], day)).toEqual([]);
});

test("a text waits from the day of its next review, and presses more once it no longer holds", () => {
  const reviewed = { ...review, reviewed_on: "2025-01-01", reviewed_by_role: "redactie" };
  const texts = [
    { file: "a.mdx", title: "A", review: { ...reviewed, next_review: day } },
    { file: "b.mdx", title: "B", review: { ...reviewed, valid_until: "2026-11-20" } },
    { file: "c.mdx", title: "C", review: { ...reviewed, next_review: "2026-11-22" } },
  ];
  expect(listDue(texts, [], day).map(({ file, reason }) => [file, reason])).toEqual([
    ["b.mdx", "expired"],
    ["a.mdx", "review-due"],
  ]);
});

test("a lapsed report of free places and an overdue check wait, unless the house has closed", () => {
  const due = {
    ...house,
    checked: { on: "2025-01-01", byRole: "redactie", next: "2026-01-01" },
    availability: { status: "full" as const, reportedOn: "2026-11-01", validUntil: "2026-11-07" },
  };
  expect(listDue([], [due], day).map(({ reason, since }) => [reason, since])).toEqual([
    ["availability", "2026-11-07"],
    ["check-overdue", "2026-01-01"],
  ]);
  expect(listDue([], [{ ...due, status: "closed" }], day)).toEqual([]);
});
