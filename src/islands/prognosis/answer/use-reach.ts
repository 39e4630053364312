import { useEffect, useState } from "react";

/** How often, and how long, a part that is being fetched is looked for. */
const EVERY_MS = 50;
const MOST_LOOKS = 200;

/** Brings a part of the page into view and to the keyboard once it is there. */
export function useReach(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    let looks = 0;
    const timer = setInterval(() => {
      const found = document.getElementById(wanted.id);
      looks += 1;
      if (found === null && looks < MOST_LOOKS) return;
      clearInterval(timer);
      // At once: a smooth scroll ends early when what comes above it grows.
      found?.scrollIntoView({ block: "start", behavior: "instant" });
      found?.focus({ preventScroll: true });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [wanted]);
  return (id) => setWanted({ id });
}
