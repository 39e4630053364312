import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseHomeItems } from "../../../src/components/agenda/home-news.ts";

const news = (...dates: string[]) => dates.map((date) => ({ id: date, data: { date, sources: ["a source"] } }));
const meeting = (date: string | null, status: "planned" | "took-place" = "planned") => ({
  id: `${date}`,
  data: { date, status },
});

describe("what is new on the front page", () => {
  it("is news younger than six months, to the day", () => {
    const choose = (day: string) => chooseHomeItems(news("2030-03-15"), [meeting(null)], day).kind;
    expect([choose("2030-03-15"), choose("2030-09-14"), choose("2030-09-15"), choose("2031-01-01")]).toEqual([
      "news",
      "news",
      "planned",
      "planned",
    ]);
  });

  it("counts from the last day of a month that is shorter", () => {
    expect(chooseHomeItems(news("2030-02-28"), [], "2030-08-31").kind).toBe("planned");
    expect(chooseHomeItems(news("2030-03-01"), [], "2030-08-31").kind).toBe("news");
  });

  it("takes news of a month until its last day is six months old, and none of the future", () => {
    expect(chooseHomeItems(news("2030-03"), [], "2030-09-29").kind).toBe("news");
    expect(chooseHomeItems(news("2030-03"), [], "2030-10-01").kind).toBe("planned");
    expect(chooseHomeItems(news("2031-01-01"), [], "2030-10-01").kind).toBe("planned");
  });

  it("is never about the site itself", () => {
    const own = [{ id: "own", data: { date: "2030-03-15", sources: [] } }];
    expect(chooseHomeItems(own, [meeting(null)], "2030-03-16").kind).toBe("planned");
  });

  it("is else what is planned, the soonest first: never a meeting that is over", () => {
    const meetings = [meeting(null), meeting("2030-12"), meeting("2029-01"), meeting("2030-11-05", "took-place")];
    expect(chooseHomeItems([], meetings, "2030-10-01")).toEqual({
      kind: "planned",
      items: [meeting("2030-12"), meeting(null)],
    });
  });

  it("never shows more than three, on any day", () => {
    const day = fc.date({ min: new Date("2030-01-01"), max: new Date("2033-01-01"), noInvalidDate: true });
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(day), fc.array(day), day, (written, held, today) => {
        const chosen = chooseHomeItems(
          news(...written.map(iso)),
          held.map((date) => meeting(iso(date))),
          iso(today),
        );
        expect(chosen.items.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
