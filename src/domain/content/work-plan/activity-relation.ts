import { z } from "zod";
import { activityNumberField, textField } from "../fields.ts";

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

/** Kinds that are the same from both sides. */
const mutualKinds: ReadonlySet<RelationKindId> = new Set(["together", "see-also"]);

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
    .meta({ title: "Toelichting", description: "Voor welke regio's het geldt, of waar het precies op slaat." }),
});

export type ActivityRelation = z.infer<typeof relationSchema>;

interface RelatedActivity {
  number: number;
  relations: readonly ActivityRelation[];
}

/** Whether a tie is told from the row of this activity or from that of the other. */
export type RelationSide = "own" | "other";

/** Relations of one kind, told from one side. */
export interface RelationGroup {
  kind: RelationKindId;
  side: RelationSide;
  relations: { number: number; note?: string | undefined }[];
}

/**
 * What ties an activity to others: first what its own row says, then what the rows of others say of it. Two activities
 * of which each row speaks of the other are shown on each page as its own row has it.
 */
export function groupRelations(activity: RelatedActivity, all: readonly RelatedActivity[]): RelationGroup[] {
  const told = new Set(activity.relations.map(({ to }) => to));
  const own = activity.relations.map(({ to, kind, note }) => ({ kind, side: "own" as const, number: to, note }));
  const others = all.flatMap(({ number, relations }) =>
    relations
      .filter(({ to }) => to === activity.number && !told.has(number))
      .map(({ kind, note }) => ({
        kind,
        side: mutualKinds.has(kind) ? ("own" as const) : ("other" as const),
        number,
        note,
      })),
  );
  const groups = new Map<string, RelationGroup>();
  for (const { kind, side, number, note } of [...own, ...others]) {
    const group = groups.get(`${kind}/${side}`) ?? { kind, side, relations: [] };
    group.relations.push({ number, note });
    groups.set(`${kind}/${side}`, group);
  }
  return [...groups.values()];
}
