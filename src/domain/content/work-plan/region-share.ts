import type { Activity } from "./activity.ts";
import { regionRoleIds, type RegionRoleId } from "./region-role.ts";

type Share = Pick<Activity, "number" | "regions" | "relations">;

/** How often each role is given, in the order of the roles, without those that nobody has. */
export function countRoles(roles: readonly RegionRoleId[]): { role: RegionRoleId; count: number }[] {
  return regionRoleIds
    .map((role) => ({ role, count: roles.filter((given) => given === role).length }))
    .filter(({ count }) => count > 0);
}

/**
 * The activities that do not name any of these regions because others stand in their place there, with the numbers of
 * those; an activity that nothing replaces is left out.
 */
export function findReplaced<Of extends Share>(
  activities: readonly Of[],
  regions: ReadonlySet<string>,
): { activity: Of; by: number[] }[] {
  const names = ({ regions: shares }: Share) => shares.some(({ id }) => regions.has(id));
  const named = new Set(activities.filter(names).map(({ number }) => number));
  return activities
    .filter((activity) => !names(activity))
    .map((activity) => ({ activity, by: replacers(activity).filter((number) => named.has(number)) }))
    .filter(({ by }) => by.length > 0);
}

/** Numbers of the activities that stand in the place of this one for some regions. */
export const replacers = ({ relations }: Pick<Activity, "relations">): number[] =>
  relations.filter(({ kind }) => kind === "instead").map(({ to }) => to);
