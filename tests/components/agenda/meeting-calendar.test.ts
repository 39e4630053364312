import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createCalendar, type CalendarMeeting } from "../../../src/components/agenda/meeting-calendar.ts";
import { createNewsFeed } from "../../../src/components/agenda/news-feed.ts";
import { meetingSchema } from "../../../src/domain/content/work-plan/agenda.ts";
import { momentInAmsterdam } from "../../../src/domain/border/local-time.ts";

const site = new URL("https://voorbeeld.nl");
const sources = [{ title: "Verzonnen bron", publisher: "Proef" }];

function meet(id: string, change: Record<string, unknown>): CalendarMeeting {
  const data = meetingSchema.parse({
    title: "Verzonnen bijeenkomst",
    kind: "dialogue-session",
    summary: "Een bijeenkomst die alleen in deze proef bestaat; met een komma, en meer.",
    date: "2027-03-30",
    place: "Zwolle",
    status: "planned",
    audience: ["bestuurder"],
    sources,
    ...change,
  });
  return { id, data };
}

/** The calendar as a machine with its clock in this zone makes it. */
async function createInZone(zone: string, meetings: readonly CalendarMeeting[]): Promise<string> {
  const maker = new URL("../../../src/components/agenda/meeting-calendar.ts", import.meta.url).href;
  const code = `import { createCalendar } from ${JSON.stringify(maker)};
    process.stdout.write(createCalendar("Proef", ${JSON.stringify(meetings)}, new URL("${site.href}"), "2026-11-21"));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], {
    env: { ...process.env, TZ: zone },
  });
  return stdout;
}

describe("the calendar", () => {
  it("gives a time in Amsterdam as the same moment in UTC, in summer and in winter", () => {
    const file = createCalendar(
      "Proef",
      [
        meet("zomer", { start_time: "13:30", end_time: "16:00" }),
        meet("winter", { date: "2027-01-12", start_time: "13:30" }),
      ],
      site,
      "2026-11-21",
    );
    expect(file).toContain("DTSTART:20270330T113000Z");
    expect(file).toContain("DTEND:20270330T140000Z");
    expect(file).toContain("DTSTART:20270112T123000Z");
  });

  it("gives a day without a time as a whole day", () => {
    expect(createCalendar("Proef", [meet("dag", {})], site, "2026-11-21")).toContain("DTSTART;VALUE=DATE:20270330");
  });

  it("leaves out what has no day, and says so when nothing is left", () => {
    const file = createCalendar(
      "Proef",
      [meet("vaag", { date: "2027-03", date_note: "alleen de maand" }), meet("niets", { date: null })],
      site,
      "2026-11-21",
    );
    expect(file).not.toContain("BEGIN:VEVENT");
    expect(file.replaceAll("\r\n ", "")).toContain("geen bijeenkomst waarvan de dag vaststaat");
  });

  it("has a component, as RFC 5545 asks, with meetings and without", () => {
    const components = (meetings: CalendarMeeting[]) =>
      createCalendar("Proef", meetings, site, "2026-11-21")
        .match(/^BEGIN:(?!VCALENDAR)V\w+\r$/gmu)
        ?.map((line) => line.trim());
    expect(components([])).toEqual(["BEGIN:VTIMEZONE"]);
    expect(components([meet("dag", {})])).toEqual(["BEGIN:VEVENT"]);
  });

  it("is the same file in every time zone it can be made in", async () => {
    const zones = ["UTC", "Europe/Amsterdam", "Asia/Tokyo", "America/Anchorage", "Pacific/Kiritimati"];
    const [first, ...others] = await Promise.all(
      zones.map((zone) =>
        createInZone(zone, [
          meet("dag", {}),
          meet("winter", { date: "2027-01-01" }),
          meet("uur", { start_time: "00:15", end_time: "23:45" }),
        ]),
      ),
    );
    expect(first).toContain("DTSTART;VALUE=DATE:20270330");
    expect(first).toContain("DTSTART;VALUE=DATE:20270101");
    for (const other of others) expect(other).toBe(first);
  });

  it("marks a meeting that is called off, and is the same file for the same content", () => {
    const make = () => createCalendar("Proef", [meet("weg", { status: "cancelled" })], site, "2026-11-21");
    expect(make()).toContain("STATUS:CANCELLED");
    expect(make()).toBe(make());
  });
});

describe("the clock of Amsterdam", () => {
  // Truth: summer time runs from the last Sunday of March to that of October, changing at 01:00 UTC.
  it.each([
    ["2027-03-28", "01:59", "2027-03-28T00:59:00.000Z"],
    ["2027-03-28", "03:00", "2027-03-28T01:00:00.000Z"],
    ["2027-10-31", "03:00", "2027-10-31T02:00:00.000Z"],
    ["2027-07-01", "00:00", "2027-06-30T22:00:00.000Z"],
  ])("shows %s %s at %s", (day, time, moment) => {
    expect(momentInAmsterdam(day, time).toISOString()).toBe(moment);
  });

  it("refuses what is no time", () => {
    expect(() => momentInAmsterdam("2027-03-30", "half twee")).toThrow(RangeError);
  });
});

describe("the feed of news", () => {
  const news = [
    {
      id: "proef",
      data: {
        title: "A & B <verzonnen>",
        summary: "Een bericht dat alleen in deze proef bestaat.",
        date: "2023",
        themes: [],
        activities: [],
        open_questions: [],
        sources: [],
      },
    },
  ];

  it("keeps what looks like HTML as text, and says how precise a date is", () => {
    const atom = createNewsFeed("atom", news, site);
    expect(atom).toContain("A &amp; B &lt;verzonnen&gt;");
    expect(atom).toContain("2023. Een bericht");
    const json = JSON.parse(createNewsFeed("json", news, site)) as {
      items: { title: string; date_modified: string }[];
    };
    expect(json.items[0]).toMatchObject({ title: "A & B <verzonnen>", date_modified: "2023-01-01T00:00:00.000Z" });
  });
});
