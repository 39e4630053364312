import type { ActivityStatusId } from "../../domain/content/work-plan/activity.ts";
import type { ActivityDate } from "../../domain/content/work-plan/meeting-state.ts";
import { activityStatusWords } from "../../words/teksten.ts";
import { sayDates, sayStates } from "../../words/werkplan.ts";

/** An activity as it stands on the day that the page judges by. */
export interface StandingActivity {
  state: ActivityStatusId;
  date: ActivityDate;
}

/** How far these activities are, and whether anything lies ahead; empty without activities. */
export function sayPlanState(activities: readonly StandingActivity[]): string {
  if (activities.length === 0) return "";
  const states = Object.entries(activityStatusWords).flatMap(([id, { word }]) => {
    const count = activities.filter(({ state }) => state === id).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  const count = (kind: ActivityDate) => activities.filter(({ date }) => date === kind).length;
  const dates = sayDates({
    ahead: count("ahead"),
    undated: count("none"),
    past: count("past"),
    total: activities.length,
  });
  return `${sayStates({ states: new Intl.ListFormat("nl").format(states) })} ${dates}`;
}
