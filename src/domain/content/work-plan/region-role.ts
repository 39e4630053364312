/** What the work plan asks of a region in an activity, from taking part to what is open to it. */
export const regionRoleIds = ["involved", "invited", "interested", "later", "if-possible"] as const;

export type RegionRoleId = (typeof regionRoleIds)[number];
