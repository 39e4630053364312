/** Ticks of a checklist, by the words of each item: a text that changes loses only the ticks of the items that changed. */
export interface TickStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Key of a list: its address on the site. */
export function checklistKey(path: string): string {
  return `checklist:${path}`;
}

/** Items that were ticked; none when nothing was kept or what was kept cannot be read. */
export function readTicks(store: TickStore, path: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(store.getItem(checklistKey(path)) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((item) => typeof item === "string") : []);
  } catch {
    return new Set();
  }
}

/** Keeps the ticks; false when the device refuses to keep anything. An empty list leaves no trace. */
export function keepTicks(store: TickStore, path: string, ticked: ReadonlySet<string>): boolean {
  try {
    if (ticked.size === 0) store.removeItem(checklistKey(path));
    else store.setItem(checklistKey(path), JSON.stringify([...ticked]));
    return true;
  } catch {
    return false;
  }
}

export function countInWords(ticked: number, total: number): string {
  return `${ticked} van de ${total} afgevinkt`;
}
