import { useEffect, useRef } from "react";

/** What became of a press on a button; scrolls into view, as the outcome above it grows and pushes it away. */
export function SaidInView({ said, otherwise = "" }: { said: string; otherwise?: string }) {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (said === "") return;
    // The outcome above is laid out anew in the next frame.
    const frame = requestAnimationFrame(() => line.current?.scrollIntoView({ block: "center" }));
    return () => cancelAnimationFrame(frame);
  }, [said]);
  return (
    <span role="status" className="own-said" ref={line}>
      {said === "" ? otherwise : said}
    </span>
  );
}
