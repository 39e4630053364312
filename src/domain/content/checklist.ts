/** Ticks of a checklist, by the words of each item: a text that changes loses only the ticks of the items that changed. */
export type Ticks = ReadonlySet<string>;

/** Key of a list on a device: its address on the site. */
export function checklistKey(path: string): string {
  return `checklist:${path}`;
}

/** Items that were ticked, in what a device kept; null when it is no list. */
export function readTicks(text: string): Ticks | null {
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? new Set(kept.filter((item) => typeof item === "string")) : null;
}

/** What a device keeps of the ticks; null for none, which leaves no trace. */
export function writeTicks(ticked: Ticks): string | null {
  return ticked.size === 0 ? null : JSON.stringify([...ticked]);
}

export function countInWords(ticked: number, total: number): string {
  return `${ticked} van de ${total} afgevinkt`;
}
