import { useEffect, useRef } from "react";
import { say } from "../../announcer.ts";

/** Long enough for the next step of a slider to come first. */
const AFTER_MS = 1000;

/**
 * One short sentence for who hears the page, once after the last change; nothing for what the page came with.
 * @param sentence what there is to hear; null while it is not settled.
 */
export function useAnnouncement(sentence: string | null): void {
  const last = useRef<string | null>(sentence);
  useEffect(() => {
    if (sentence === null || sentence === last.current) return;
    const timer = setTimeout(() => {
      last.current = sentence;
      say(sentence);
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
}
