/** The link that was left by, or that of the house in the address ("#hospice-…"); null where the focus is elsewhere already. */
export function findLeft(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | null {
  if (document.activeElement !== document.body) return null;
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const { left } = (history.state ?? {}) as { left?: number };
  if (left !== undefined && navigation?.type === "back_forward") return links[left] ?? null;
  return document.getElementById(location.hash.slice(1))?.querySelector<HTMLAnchorElement>(".entry-name a") ?? null;
}
