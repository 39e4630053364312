import { describe, expect, it } from "vitest";
import { activitySchema } from "../../../src/domain/content/activity.ts";
import { checkActivitySet } from "../../../src/domain/content/activity-set.ts";
import { workPlanRegionIds } from "../../../src/domain/content/work-plan-region.ts";
import { readEntries } from "./read-entries.ts";

const activities = readEntries("activiteiten").map(({ data }) => activitySchema.parse(data));

function activity(number: number) {
  const found = activities.find((candidate) => candidate.number === number);
  if (found === undefined) throw new Error(`activity ${number} is missing`);
  return found;
}

function regionsOf(number: number, role: string): string[] {
  return activity(number).regions.filter((region) => region.role === role).map((region) => region.id).sort();
}

// Truth: "Aanvraag consortium Ligare toekomstbestendige hospicezorg 2030".
const four = ["drenthe", "friesland", "salland", "twente"];

describe("the work plan", () => {
  it("has activities 1 to 15 in their part, linked from both sides", () => {
    expect(checkActivitySet(activities)).toEqual([]);
  });

  it.each([[1, [3, 5, 9, 12]], [3, [1, 5]], [5, [1, 3, 9, 12, 13]], [9, [1, 5, 12]], [12, [1, 5, 9]], [4, [11]], [11, [4]], [13, [5]]])(
    "links activity %i as the work plan does", (number, together) => {
      expect(activity(number).together_with).toEqual(together);
    },
  );

  it("involves all six regions in the capacity plan and the instruction", () => {
    for (const number of [1, 3]) expect(regionsOf(number, "involved")).toEqual([...workPlanRegionIds].sort());
  });

  it.each([[2], [5], [9], [12]])("involves Friesland, Drenthe, Twente and Salland in activity %i", (number) => {
    expect(regionsOf(number, "involved")).toEqual(four);
  });

  it("makes the model available later to Groningen and IJsselstreek, and asks them where possible for intake", () => {
    expect(regionsOf(2, "later")).toEqual(["groningen", "ijsselstreek"]);
    expect(regionsOf(9, "if-possible")).toEqual(["groningen", "ijsselstreek"]);
  });

  it("names no region for the website and the data agreements", () => {
    for (const number of [6, 7]) {
      expect(activity(number).regions).toEqual([]);
      expect(activity(number).regions_note).toContain("geen regio");
    }
  });

  it("keeps the regions of activities 4, 8, 10, 11, 13, 14 and 15", () => {
    expect(regionsOf(4, "involved")).toEqual(["drenthe", "friesland", "groningen", "ijsselstreek", "salland"]);
    expect(regionsOf(8, "involved")).toEqual(["drenthe", "friesland", "groningen", "salland"]);
    expect(regionsOf(10, "involved")).toEqual(["drenthe", "friesland"]);
    expect(regionsOf(11, "involved")).toEqual(regionsOf(4, "involved"));
    expect(regionsOf(13, "involved")).toEqual(["groningen", "ijsselstreek"]);
    expect(regionsOf(14, "involved")).toEqual(["drenthe", "friesland", "salland"]);
    expect(regionsOf(15, "involved")).toEqual(["drenthe", "friesland", "groningen", "salland"]);
  });

  it("says our reading where IJsselstreek takes part", () => {
    for (const { regions, number } of activities) {
      const note = regions.find((region) => region.id === "ijsselstreek")?.note;
      if (regions.some((region) => region.id === "ijsselstreek")) expect(note, `activity ${number}`).toMatch(/onze lezing|wij lezen/);
    }
  });

  it("states every status as planned by an undated document", () => {
    for (const { status } of activities) {
      expect(status).toMatchObject({ value: "planned", as_stated: "gepland volgens het werkplan", date: null });
    }
  });

  it("names a time only for the dialogue session", () => {
    expect(activities.filter(({ timing }) => timing !== null).map(({ number }) => number)).toEqual([11]);
    expect(activity(11).timing?.date).toBe("2025-10/2025-11");
  });

  it("lists the regional products of 2024 with ids that occur once", () => {
    const products = activities.flatMap(({ products }) => products);
    expect(products).toHaveLength(8);
    expect(new Set(products.map(({ id }) => id)).size).toBe(8);
  });

  it("finds a link that stands on one side only, and a missing number", () => {
    const broken = activities.map((each) => (each.number === 11 ? { ...each, together_with: [] } : each));
    expect(checkActivitySet(broken)).toEqual([expect.stringContaining('activiteit 4: "together_with" noemt 11')]);
    expect(checkActivitySet(activities.slice(1))[0]).toContain("gevonden 0 bestanden, verwacht precies 1");
  });
});
