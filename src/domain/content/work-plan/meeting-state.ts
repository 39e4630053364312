import type { Activity, ActivityStatusId } from "./activity.ts";
import type { Meeting, MeetingStatusId } from "./agenda.ts";
import { lastDay, parseContentDate } from "../../border/dates.ts";

function isOver(date: string | null, day: string): boolean {
  return date !== null && lastDay(parseContentDate(date)) < day;
}

/**
 * The state of a meeting on a day ("2026-11-21"): of one that was planned for a time that is past, nobody knows whether
 * it was held until an editor says so.
 */
export function judgeMeeting({ status, date }: Pick<Meeting, "status" | "date">, day: string): MeetingStatusId {
  if (status !== "planned" && status !== "unknown") return status;
  return status === "planned" && !isOver(date, day) ? "planned" : "unknown";
}

/** How far an activity is on a day. */
export interface ActivityState {
  value: ActivityStatusId;
  /** The state of its meeting, where that tells more than its own row. */
  meeting: MeetingStatusId | null;
}

/** Whether a date is known, and still to come: its own or that of its meeting in the agenda. */
export type ActivityDate = "ahead" | "past" | "none";

export function judgeActivityDate(
  { number, timing }: Pick<Activity, "number" | "timing">,
  meetings: readonly Pick<Meeting, "status" | "date" | "activities">[],
  day: string,
): ActivityDate {
  const held = meetings.filter(({ activities, status }) => activities.includes(number) && status !== "cancelled");
  const dates = [timing?.date, ...held.map(({ date }) => date)].filter((date) => date !== undefined && date !== null);
  if (dates.some((date) => !isOver(date, day))) return "ahead";
  return dates.length > 0 ? "past" : "none";
}

const meetingStates: Readonly<Record<MeetingStatusId, ActivityStatusId>> = {
  planned: "planned",
  "took-place": "done",
  cancelled: "stopped",
  unknown: "unknown",
};

/**
 * The state of an activity on a day. An activity with a time of its own is a meeting: as long as its source only plans
 * it, it has the state of that meeting in the agenda, so that no two pages differ.
 */
export function judgeActivity(
  { number, status, timing }: Pick<Activity, "number" | "status" | "timing">,
  meetings: readonly Pick<Meeting, "status" | "date" | "activities">[],
  day: string,
): ActivityState {
  const stated = { value: status.value, meeting: null };
  if (status.value !== "planned" || timing === null) return stated;
  const meeting = meetings.find(({ activities, date }) => activities.includes(number) && date === timing.date);
  const state = judgeMeeting(meeting ?? { status: "planned", date: timing.date }, day);
  return state === "planned" ? stated : { value: meetingStates[state], meeting: state };
}
