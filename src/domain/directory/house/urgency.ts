/** How soon a place is needed; "spoed" asks for admission with urgency. */
export const URGENCIES = ["spoed", "week", "later"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The need that "spoed" stands for. */
export const URGENT_NEED_ID = "crisisopname";

/** The urgency a text names; empty for any other text. */
export function readUrgency(text: unknown): Urgency | "" {
  return URGENCIES.find((urgency) => urgency === text) ?? "";
}

/** The needs that were chosen, with the one that haste stands for, each once. */
export function addUrgentNeed(needs: readonly string[], urgency: Urgency | ""): readonly string[] {
  return urgency === "spoed" ? [...new Set([...needs, URGENT_NEED_ID])] : needs;
}
