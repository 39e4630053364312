import { useEffect, useState } from "react";

/** The links to houses, in the order of the page. */
const listLinks = () => [...document.querySelectorAll<HTMLAnchorElement>(".directory a[href^='/sociale-kaart/']")];

/** Keeps in the history of the tab which of the links to houses somebody leaves the list by, for the way back. */
export function rememberLeft({ target }: { target: EventTarget }): void {
  const left = listLinks().findIndex((link) => link.contains(target as Node));
  if (left >= 0) history.replaceState({ ...(history.state as object | null), left }, "");
}

/**
 * Who comes back from a house goes on where the list was left: the focus, and what was in sight. True from then on: the
 * lines have to be laid out as a whole, so that none of them turns out lower.
 */
export function useReturn(isAnswered: boolean): boolean {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  useEffect(() => {
    if (!isAnswered || (location.hash === "" && history.state === null)) return;
    void import("./find-left.ts").then(({ findLeft }) => setLink(findLeft(listLinks())));
  }, [isAnswered]);
  useEffect(() => {
    if (link === null) return;
    link.focus({ preventScroll: true });
    const { top, bottom } = link.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: "center", behavior: "instant" });
  }, [link]);
  return link !== null;
}
