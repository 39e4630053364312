import type { Urgency } from "../../../domain/directory/house/urgency.ts";
import { sayPlaceQuestion, waitingListQuestion } from "../../../words/plekvragen.ts";

/** What to ask every house first, whatever was wished: a place within the time chosen, and how long one waits. */
export function listPlaceQuestions(urgency: Urgency | ""): string[] {
  return [sayPlaceQuestion({ urgency: urgency === "" ? "none" : urgency }), waitingListQuestion];
}
