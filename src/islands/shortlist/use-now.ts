import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

const EVERY_MS = 20_000;

/** The present moment, kept up while the page is open and set right just before it is printed. Null until the page runs. */
export function useNow(): Date | null {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    const update = () => setNow(new Date());
    // The sheet is drawn right after this event: the date on it has to be there by then.
    const updateAtOnce = () => flushSync(update);
    update();
    const timer = setInterval(update, EVERY_MS);
    document.addEventListener("visibilitychange", update);
    addEventListener("beforeprint", updateAtOnce);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", update);
      removeEventListener("beforeprint", updateAtOnce);
    };
  }, []);
  return now;
}
