import { describe, expect, it } from "vitest";
import { checkActivitySet } from "../../../../src/domain/content/work-plan/activity-set.ts";
import type { ActivityRelation } from "../../../../src/domain/content/work-plan/activity-relation.ts";

describe("the work plan as a set", () => {
  const fifteen = () =>
    Array.from({ length: 15 }, (_, index) => ({
      number: index + 1,
      relations: [] as ActivityRelation[],
      part: index < 7 ? ("capaciteit" as const) : index < 10 ? ("kwaliteit" as const) : ("samenwerking" as const),
    }));
  const together = (to: number): ActivityRelation[] => [{ to, kind: "together" }];
  const problemsOf = (change: (activities: ReturnType<typeof fifteen>) => void) => {
    const activities = fifteen();
    change(activities);
    return checkActivitySet(activities).map(
      ({ activity, field, found, expected }) => `${activity} ${field}: ${found} → ${expected}`,
    );
  };

  it("has its fifteen numbers, each once", () => {
    expect(problemsOf(() => undefined)).toEqual([]);
    expect(problemsOf((activities) => void activities.pop())).toEqual([
      "15 number: 0 bestanden met activiteit 15 → precies 1 bestand",
    ]);
    expect(problemsOf((activities) => void activities.push(activities[0]!))).toEqual([
      "1 number: 2 bestanden met activiteit 1 → precies 1 bestand",
    ]);
  });

  it.each([
    [7, "kwaliteit", "capaciteit"],
    [8, "capaciteit", "kwaliteit"],
    [10, "samenwerking", "kwaliteit"],
    [11, "kwaliteit", "samenwerking"],
  ] as const)("has activity %i in its part, not in %s", (number, wrong, right) => {
    expect(problemsOf((activities) => void (activities[number - 1]!.part = wrong))).toEqual([
      `${number} part: "${wrong}" → ${right}, het deel van activiteit ${number}`,
    ]);
  });

  it("links from both sides, and to what is there", () => {
    expect(
      problemsOf((activities) => {
        activities[0]!.relations = together(2);
        activities[1]!.relations = together(1);
      }),
    ).toEqual([]);
    expect(
      problemsOf((activities) => {
        activities[0]!.relations = together(2);
        activities[1]!.relations = [{ to: 1, kind: "input-from" }];
      }),
    ).toEqual([]);
    expect(problemsOf((activities) => void (activities[0]!.relations = [{ to: 2, kind: "see-also" }]))).toEqual([]);
    expect(problemsOf((activities) => void (activities[0]!.relations = together(2)))).toEqual([
      "1 relations: 2 als together, maar 2 noemt 1 niet → de koppeling aan beide kanten",
    ]);
    expect(problemsOf((activities) => void (activities[0]!.relations = together(16)))).toHaveLength(1);
  });
});
