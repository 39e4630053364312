import { useEffect, useState } from "react";

/** The link by which somebody left for a house: which page, and which of the links to it. */
interface Left {
  path: string;
  nth: number;
}

const listLinks = (path: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>(".directory a")].filter((link) => link.pathname === path);

/** Keeps in the history of the tab by which link somebody leaves the list, for the way back. */
export function rememberLeft({ target }: { target: EventTarget }): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link === null || !link.pathname.startsWith("/sociale-kaart/")) return;
  const left: Left = { path: link.pathname, nth: listLinks(link.pathname).indexOf(link) };
  history.replaceState({ ...(history.state as object | null), left }, "");
}

/** The link that was left by, or that of the house in the address ("#hospice-…"). */
function findLeft(): HTMLAnchorElement | null {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const { left } = (history.state ?? {}) as { left?: Left };
  if (left && navigation?.type === "back_forward") return listLinks(left.path)[left.nth] ?? null;
  const entry = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  return entry?.querySelector<HTMLAnchorElement>(".entry-name a") ?? null;
}

/**
 * Who comes back from a house goes on where the list was left: the focus, and what was in sight. True from then on: the
 * lines have to be laid out as a whole, so that none of them turns out lower.
 */
export function useReturn(isAnswered: boolean): boolean {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  useEffect(() => {
    if (isAnswered && document.activeElement === document.body) setLink(findLeft());
  }, [isAnswered]);
  useEffect(() => {
    if (link === null) return;
    link.focus({ preventScroll: true });
    const { top, bottom } = link.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: "center", behavior: "instant" });
  }, [link]);
  return link !== null;
}
