import { describe, expect, it } from "vitest";
import { groupRelations, relationHeadings } from "../../../src/domain/content/activity-relation.ts";
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
  return activity(number)
    .regions.filter((region) => region.role === role)
    .map((region) => region.id)
    .sort();
}

// Truth: "Aanvraag consortium Ligare toekomstbestendige hospicezorg 2030".
const four = ["drenthe", "friesland", "salland", "twente"];

describe("the work plan", () => {
  it("has activities 1 to 15 in their part, linked from both sides", () => {
    expect(checkActivitySet(activities)).toEqual([]);
  });

  it.each([
    [1, "together", [5, 9, 12]],
    [1, "see-also", [3]],
    [3, "builds-on", [1]],
    [3, "input-for", [5]],
    [4, "basis-for", [11]],
    [5, "together", [1, 9, 12]],
    [5, "instead", [13]],
    [6, "after", [2]],
    [9, "together", [1, 5, 12]],
    [12, "input-from", [1, 5, 9]],
  ] as const)("ties activity %i as its row does: %s %j", (number, kind, others) => {
    expect(
      activity(number)
        .relations.filter((relation) => relation.kind === kind)
        .map(({ to }) => to),
    ).toEqual(others);
  });

  it("ties only what a row of the plan ties", () => {
    expect(
      activities
        .filter(({ relations }) => relations.length > 0)
        .map(({ number }) => number)
        .sort((x, y) => x - y),
    ).toEqual([1, 3, 4, 5, 6, 9, 12]);
    expect(activities.flatMap(({ relations }) => relations)).toHaveLength(18);
  });

  it("puts under “Zo mogelijk samen met” only the four of which the plan wants one agreement", () => {
    for (const each of activities) {
      const together =
        groupRelations(each, activities).find(({ heading }) => heading === relationHeadings.together.own)?.relations ??
        [];
      for (const { number } of together) expect([1, 5, 9, 12], `activity ${each.number}`).toContain(number);
    }
  });

  it("says one thing of two activities on a page, and each tie on both pages", () => {
    const groups = activities.map((each) => ({
      number: each.number,
      relations: groupRelations(each, activities).flatMap(({ relations }) => relations.map(({ number }) => number)),
    }));
    for (const { number, relations } of groups) {
      expect(new Set(relations).size, `activity ${number}`).toBe(relations.length);
      for (const other of relations)
        expect(groups.find((group) => group.number === other)?.relations, `${number} and ${other}`).toContain(number);
    }
  });

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
      if (regions.some((region) => region.id === "ijsselstreek"))
        expect(note, `activity ${number}`).toMatch(/onze lezing|wij lezen/);
    }
  });

  it("words the state of what the undated application plans by that application", () => {
    for (const { status } of activities.filter(
      (each) => each.status.value === "planned" && each.status.date === null,
    )) {
      expect(status.as_stated).toContain("aanvraag");
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
    const broken = activities.map((each) =>
      each.number === 9 ? { ...each, relations: each.relations.filter(({ to }) => to !== 5) } : each,
    );
    expect(checkActivitySet(broken)).toEqual([
      expect.stringContaining('activiteit 5: "relations" noemt 9 als together'),
    ]);
    expect(checkActivitySet(activities.slice(1))[0]).toContain("gevonden 0 bestanden, verwacht precies 1");
  });
});
