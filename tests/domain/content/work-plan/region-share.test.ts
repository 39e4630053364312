import { describe, expect, it } from "vitest";
import { countRoles, findReplaced } from "../../../../src/domain/content/work-plan/region-share.ts";
import type { Activity } from "../../../../src/domain/content/work-plan/activity.ts";
import { listTowns } from "../../../../src/presentation/directory/list-towns.ts";

type Share = Pick<Activity, "number" | "regions" | "relations">;

/** Invented: activity 1 is for Twente, and 2 stands in its place for Salland. */
const activities: Share[] = [
  {
    number: 1,
    regions: [{ id: "twente", role: "involved" }],
    relations: [
      { to: 2, kind: "instead" },
      { to: 3, kind: "together" },
    ],
  },
  { number: 2, regions: [{ id: "salland", role: "invited" }], relations: [{ to: 1, kind: "see-also" }] },
  { number: 3, regions: [{ id: "salland", role: "involved" }], relations: [] },
];
const findFor = (...regions: string[]) =>
  findReplaced(activities, new Set(regions)).map(({ activity, by }) => [activity.number, by]);

describe("what the work plan asks of a region", () => {
  it("counts each role apart, in the order of the roles, and none that nobody has", () => {
    expect(countRoles(["invited", "involved", "later", "involved"])).toEqual([
      { role: "involved", count: 2 },
      { role: "invited", count: 1 },
      { role: "later", count: 1 },
    ]);
    expect(countRoles([])).toEqual([]);
  });

  it("tells what stands in the place of an activity that does not name the region, and of no other", () => {
    expect(findFor("salland")).toEqual([[1, [2]]]);
    expect(findFor("twente")).toEqual([]);
    expect(findFor("twente", "salland")).toEqual([]);
    // Neither the activity nor what replaces it is for this region.
    expect(findFor("friesland")).toEqual([]);
  });
});

it("names each town with a house once, in the order of the alphabet", () => {
  const inTown = (city: string) => ({ address: { city } });
  expect(listTowns(["Zwolle", "Assen", "Zwolle", "'t Zandt"].map(inTown))).toBe("'t Zandt, Assen, Zwolle");
  expect(listTowns([])).toBe("");
});
