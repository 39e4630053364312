import { describe, expect, it } from "vitest";
import { activitySchema } from "../../../../src/domain/content/work-plan/activity.ts";
import { meetingSchema } from "../../../../src/domain/content/work-plan/agenda.ts";
import {
  judgeActivity,
  judgeActivityDate,
  judgeMeeting,
} from "../../../../src/domain/content/work-plan/meeting-state.ts";
import { readEntries } from "../read-entries.ts";

const planned = { status: "planned" as const, date: "2030-10/2030-11", activities: [7] };

describe("the state of a meeting", () => {
  it("is planned until the last day it can be, and after that not known", () => {
    expect(judgeMeeting(planned, "2030-11-30")).toBe("planned");
    expect(judgeMeeting(planned, "2030-12-01")).toBe("unknown");
    expect(judgeMeeting({ ...planned, date: null }, "2090-01-01")).toBe("planned");
  });

  it.each(["took-place", "cancelled", "unknown"] as const)("stays %s when an editor says so", (status) => {
    for (const day of ["2030-01-01", "2040-01-01"]) expect(judgeMeeting({ ...planned, status }, day)).toBe(status);
  });

  it("is also that of the activity it belongs to", () => {
    const activity = {
      number: 7,
      status: { value: "planned", as_stated: "gepland", date: null, found_on: "2030-01-01" } as const,
      timing: { date: planned.date, text: "in het najaar" },
    };
    expect(judgeActivity(activity, [planned], "2030-01-01")).toEqual({ value: "planned", meeting: null });
    expect(judgeActivity(activity, [planned], "2031-01-01")).toEqual({
      value: "unknown",
      meeting: "unknown",
    });
    expect(judgeActivity(activity, [], "2031-01-01").value).toBe("unknown");
    expect(judgeActivity(activity, [{ ...planned, status: "took-place", activities: [7] }], "2031-01-01")).toEqual({
      value: "done",
      meeting: "took-place",
    });
    expect(
      judgeActivity(
        { ...activity, status: { ...activity.status, value: "done", as_stated: "afgerond" } },
        [planned],
        "2031-01-01",
      ).meeting,
    ).toBeNull();
    expect(judgeActivity({ ...activity, timing: null }, [planned], "2031-01-01").value).toBe("planned");
  });

  it("is the same on the page of every activity and in the agenda, on any day", () => {
    const meetings = readEntries("agenda").map(({ data }) => meetingSchema.parse(data));
    const activities = readEntries("activiteiten").map(({ data }) => activitySchema.parse(data));
    for (const day of ["2020-01-01", "2025-11-15", "2026-01-01", "2050-01-01"]) {
      for (const activity of activities.filter(({ status }) => status.value === "planned")) {
        for (const meeting of meetings.filter(
          ({ activities: numbers, status }) => numbers.includes(activity.number) && status === "planned",
        )) {
          expect(judgeActivity(activity, meetings, day).value, `${activity.number} on ${day}`).toBe(
            judgeMeeting(meeting, day),
          );
        }
      }
    }
  });
});

describe("the date of an activity", () => {
  const dated = { number: 7, timing: { date: planned.date, text: "in het najaar" } };
  const undated = { number: 7, timing: null };

  it("lies ahead until its last day, and is then past", () => {
    expect(judgeActivityDate(dated, [], "2030-11-30")).toBe("ahead");
    expect(judgeActivityDate(dated, [], "2030-12-01")).toBe("past");
  });

  it("is also that of its meeting in the agenda, as long as that is not cancelled", () => {
    expect(judgeActivityDate(undated, [planned], "2030-01-01")).toBe("ahead");
    expect(judgeActivityDate(dated, [{ ...planned, date: "2032" }], "2031-01-01")).toBe("ahead");
    const noMeetings = [
      { ...planned, status: "cancelled" as const },
      { ...planned, date: null },
      { ...planned, activities: [8] },
    ];
    expect(judgeActivityDate(undated, noMeetings, "2030-01-01")).toBe("none");
  });
});
