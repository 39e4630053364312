import { useEffect, useRef } from "react";

/** As long as the outcome above may still be growing, with bands that are drawn. */
const SETTLING_MS = 3000;
/** What a visitor does to look elsewhere. */
const OWN_MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** What became of a press on a button; stays in view while the outcome above it grows and pushes it away. */
export function SaidInView({ said, otherwise = "" }: { said: string; otherwise?: string }) {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (said === "") return;
    const observer = new ResizeObserver(() => line.current?.scrollIntoView({ block: "center", behavior: "instant" }));
    observer.observe(document.body);
    const stop = new AbortController();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      stop.abort();
    };
    const timer = setTimeout(end, SETTLING_MS);
    for (const move of OWN_MOVES) addEventListener(move, end, { signal: stop.signal, passive: true });
    return end;
  }, [said]);
  return (
    <span data-said className="own-said" ref={line}>
      {said === "" ? otherwise : said}
    </span>
  );
}
