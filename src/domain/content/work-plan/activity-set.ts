import type { Activity } from "./activity.ts";

type LinkedActivity = Pick<Activity, "number" | "relations" | "part">;

const activityCount = 15;

/** Last number of each part of the work plan: capaciteit 1-7, kwaliteit 8-10, samenwerking 11-15. */
function partOf(number: number): Activity["part"] {
  if (number <= 7) return "capaciteit";
  return number <= 10 ? "kwaliteit" : "samenwerking";
}

function checkNumbers(activities: readonly LinkedActivity[]): string[] {
  const problems: string[] = [];
  for (let number = 1; number <= activityCount; number += 1) {
    const count = activities.filter((activity) => activity.number === number).length;
    if (count !== 1) problems.push(`activiteit ${number}: gevonden ${count} bestanden, verwacht precies 1`);
  }
  return problems;
}

/** What is done together is so for both: a row that says it has to be met by the row of the other, in whatever words. */
function checkRelations(activity: LinkedActivity, byNumber: ReadonlyMap<number, LinkedActivity>): string[] {
  return activity.relations
    .filter(({ kind }) => kind === "together")
    .flatMap(({ to }) => {
      const back = byNumber.get(to)?.relations.find((relation) => relation.to === activity.number)?.kind;
      if (back === "together" || back === "input-from") return [];
      return [
        `activiteit ${activity.number}: "relations" noemt ${to} als together, maar ${to} noemt ${activity.number} niet; verwacht de koppeling aan beide kanten`,
      ];
    });
}

/** Problems between the activities, in Dutch: numbers, parts, and what is done together by one side only. */
export function checkActivitySet(activities: readonly LinkedActivity[]): string[] {
  const byNumber = new Map(activities.map((activity) => [activity.number, activity]));
  return [
    ...checkNumbers(activities),
    ...activities.flatMap((activity) => {
      const expected = partOf(activity.number);
      const wrongPart =
        activity.part === expected
          ? []
          : [`activiteit ${activity.number}: "part" is ${activity.part}, verwacht ${expected}`];
      return [...wrongPart, ...checkRelations(activity, byNumber)];
    }),
  ];
}
