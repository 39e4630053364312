import type { Activity } from "./activity.ts";

type LinkedActivity = Pick<Activity, "number" | "relations" | "part">;

const activityCount = 15;

/** Last number of each part of the work plan: capaciteit 1-7, kwaliteit 8-10, samenwerking 11-15. */
function partOf(number: number): Activity["part"] {
  if (number <= 7) return "capaciteit";
  return number <= 10 ? "kwaliteit" : "samenwerking";
}

/** Something wrong between the activities: in a field of one of them, or in the set when an activity is missing. */
export interface ActivityFault {
  /** The last activity with this number. */
  activity: number;
  field: "number" | "part" | "relations";
  found: string;
  expected: string;
}

function checkNumbers(activities: readonly LinkedActivity[]): ActivityFault[] {
  return Array.from({ length: activityCount }, (_, index) => index + 1).flatMap((number) => {
    const count = activities.filter((activity) => activity.number === number).length;
    return count === 1
      ? []
      : [
          {
            activity: number,
            field: "number" as const,
            found: `${count} bestanden met activiteit ${number}`,
            expected: "precies 1 bestand",
          },
        ];
  });
}

/** What is done together is so for both: a row that says it has to be met by the row of the other, in whatever words. */
function checkRelations(activity: LinkedActivity, byNumber: ReadonlyMap<number, LinkedActivity>): ActivityFault[] {
  return activity.relations
    .filter(({ kind }) => kind === "together")
    .flatMap(({ to }) => {
      const back = byNumber.get(to)?.relations.find((relation) => relation.to === activity.number)?.kind;
      if (back === "together" || back === "input-from") return [];
      return [
        {
          activity: activity.number,
          field: "relations" as const,
          found: `${to} als together, maar ${to} noemt ${activity.number} niet`,
          expected: "de koppeling aan beide kanten",
        },
      ];
    });
}

/** Problems between the activities, in Dutch: numbers, parts, and what is done together by one side only. */
export function checkActivitySet(activities: readonly LinkedActivity[]): ActivityFault[] {
  const byNumber = new Map(activities.map((activity) => [activity.number, activity]));
  return [
    ...checkNumbers(activities),
    ...activities.flatMap((activity) => {
      const { number, part } = activity;
      const expected = partOf(number);
      const wrongPart =
        part === expected
          ? []
          : [
              {
                activity: number,
                field: "part" as const,
                found: `"${part}"`,
                expected: `${expected}, het deel van activiteit ${number}`,
              },
            ];
      return [...wrongPart, ...checkRelations(activity, byNumber)];
    }),
  ];
}
