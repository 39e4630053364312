import { describe, expect, it } from "vitest";
import { groupRelations } from "../../../../src/domain/content/work-plan/activity-relation.ts";
import { activitySchema } from "../../../../src/domain/content/work-plan/activity.ts";
import { checkActivitySet } from "../../../../src/domain/content/work-plan/activity-set.ts";
import { readEntries } from "../read-entries.ts";

const activities = readEntries("activiteiten").map(({ data }) => activitySchema.parse(data));

describe("the work plan", () => {
  it("has activities 1 to 15 in their part, linked from both sides", () => {
    expect(checkActivitySet(activities)).toEqual([]);
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

  it("words the state of what the undated application plans by that application", () => {
    for (const { status } of activities.filter(
      (each) => each.status.value === "planned" && each.status.date === null,
    )) {
      expect(status.as_stated).toContain("aanvraag");
    }
  });

  it("lists the regional products with ids that occur once", () => {
    const products = activities.flatMap(({ products }) => products);
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
  });

  it("finds a link that stands on one side only, and a missing number", () => {
    const broken = activities.map((each) =>
      each.number === 9 ? { ...each, relations: each.relations.filter(({ to }) => to !== 5) } : each,
    );
    expect(checkActivitySet(broken)).toMatchObject([{ activity: 5, field: "relations" }]);
    expect(checkActivitySet(activities.slice(1))[0]).toMatchObject({ field: "number", expected: "precies 1 bestand" });
  });
});
