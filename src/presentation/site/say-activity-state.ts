import type { Activity } from "../../domain/content/work-plan/activity.ts";
import type { ActivityState } from "../../domain/content/work-plan/meeting-state.ts";
import { meetingStatusNames } from "../../words/agenda-en-nieuws.ts";

/** How far an activity is: in the words of its source, or in those of its meeting once that tells more. */
export function sayActivityState({ meeting }: ActivityState, status: Pick<Activity["status"], "as_stated">): string {
  return meeting === null ? status.as_stated : meetingStatusNames[meeting];
}

/** What most of several activities say, to be said once for them; null where no two say the same. */
export function findMostSaid(texts: readonly string[]): string | null {
  const [most] = [...Map.groupBy(texts, (text) => text)].toSorted(([, one], [, other]) => other.length - one.length);
  return most !== undefined && most[1].length > 1 ? most[0] : null;
}
