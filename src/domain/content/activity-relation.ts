import { z } from "zod";
import { activityNumberField, textField } from "./fields.ts";

/** How one activity is tied to another, as the row of the activity itself says it. */
export const relationKindIds = [
  "together",
  "input-from",
  "input-for",
  "basis-for",
  "builds-on",
  "after",
  "instead",
  "see-also",
] as const;

export type RelationKindId = (typeof relationKindIds)[number];

/** Heading on the page of the activity that states the relation, and on that of the other. */
export const relationHeadings: Readonly<Record<RelationKindId, { own: string; other: string }>> = {
  together: { own: "Zo mogelijk samen met", other: "Zo mogelijk samen met" },
  "input-from": { own: "Zo mogelijk met input uit", other: "Zo mogelijk input voor" },
  "input-for": { own: "Input voor", other: "Krijgt input uit" },
  "basis-for": { own: "Basis voor", other: "Heeft als basis" },
  "builds-on": { own: "Gaat uit van", other: "Uitgangspunt voor" },
  after: { own: "Komt na", other: "Gaat vooraf aan" },
  instead: { own: "Voor sommige regio’s in plaats hiervan", other: "Voor sommige regio’s in plaats van" },
  "see-also": { own: "Zie ook", other: "Zie ook" },
};

export const relationSchema = z.strictObject({
  to: activityNumberField,
  kind: z.enum(relationKindIds).meta({
    title: "Soort samenhang",
    description:
      "together (zo mogelijk samen met), input-from (zo mogelijk met input uit), input-for (input voor), basis-for (basis voor), " +
      "builds-on (gaat uit van), after (komt na), instead (voor sommige regio's in plaats hiervan) of see-also (zie ook).",
  }),
  note: textField
    .optional()
    .meta({ title: "Toelichting", description: "Voor welke regio's het geldt, of wat onze lezing is." }),
});

export type ActivityRelation = z.infer<typeof relationSchema>;

interface RelatedActivity {
  number: number;
  relations: readonly ActivityRelation[];
}

/** The relations under one heading. */
export interface RelationGroup {
  heading: string;
  relations: { number: number; note?: string | undefined }[];
}

/**
 * What ties an activity to others: first what its own row says, then what the rows of others say of it. Two activities
 * of which each row speaks of the other are shown on each page as its own row has it.
 */
export function groupRelations(activity: RelatedActivity, all: readonly RelatedActivity[]): RelationGroup[] {
  const told = new Set(activity.relations.map(({ to }) => to));
  const own = activity.relations.map(({ to, kind, note }) => ({
    heading: relationHeadings[kind].own,
    number: to,
    note,
  }));
  const others = all.flatMap(({ number, relations }) =>
    relations
      .filter(({ to }) => to === activity.number && !told.has(number))
      .map(({ kind, note }) => ({ heading: relationHeadings[kind].other, number, note })),
  );
  const groups = new Map<string, RelationGroup["relations"]>();
  for (const { heading, number, note } of [...own, ...others])
    groups.set(heading, [...(groups.get(heading) ?? []), { number, note }]);
  return [...groups].map(([heading, relations]) => ({ heading, relations }));
}
