import { isAvailabilityCurrent } from "../directory/house/availability.ts";
import { describeStaleness } from "../directory/house/staleness.ts";
import type { Hospice } from "../directory/records/hospice.ts";
import { judgeReview, type Review } from "./review.ts";

/** Why something waits for an editor, the most pressing first. */
export const dueReasons = ["expired", "availability", "check-overdue", "review-due"] as const;
export type DueReason = (typeof dueReasons)[number];

/** Something in the content that has to be looked at again. */
export interface DueTask {
  reason: DueReason;
  /** Path of the file, as in the repository. */
  file: string;
  about: string;
  /** The day since which it waits, as "2026-11-21". */
  since: string;
}

/** A text with its review. */
export interface ReviewedText {
  file: string;
  title: string;
  review: Review;
}

type CheckedHouse = Pick<Hospice, "id" | "name" | "status" | "sourceDate" | "checked" | "availability">;

/**
 * What waits on a day ("2026-11-21"): texts that no longer hold or whose next review has come, houses whose check is
 * overdue, and reports of free places that lapsed. The longest waiting first within each reason.
 */
export function listDue(texts: readonly ReviewedText[], houses: readonly CheckedHouse[], day: string): DueTask[] {
  const tasks = [
    ...texts.flatMap((text) => judgeText(text, day)),
    ...houses.filter(({ status }) => status !== "closed").flatMap((house) => judgeHouse(house, day)),
  ];
  const rank = ({ reason }: DueTask) => dueReasons.indexOf(reason);
  return tasks.sort(
    (a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since, "nl") || a.file.localeCompare(b.file, "nl"),
  );
}

function judgeText({ file, title, review }: ReviewedText, day: string): DueTask[] {
  const state = judgeReview(review, day);
  const task = { file, about: title };
  if (state === "expired" && review.valid_until !== null)
    return [{ ...task, reason: "expired", since: review.valid_until }];
  return state === "due" && review.next_review !== null
    ? [{ ...task, reason: "review-due", since: review.next_review }]
    : [];
}

function judgeHouse(house: CheckedHouse, day: string): DueTask[] {
  const { id, name, availability, checked } = house;
  const task = { file: `content/hospices/${id}.yaml`, about: name };
  const isLapsed = availability && !isAvailabilityCurrent(availability, day) && availability.validUntil < day;
  return [
    ...(isLapsed ? [{ ...task, reason: "availability" as const, since: availability.validUntil }] : []),
    ...(describeStaleness(house, day).check === "overdue" && checked.next !== null
      ? [{ ...task, reason: "check-overdue" as const, since: checked.next }]
      : []),
  ];
}
