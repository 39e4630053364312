import { useEffect, useRef } from "react";

/**
 * What happens when a field is left, after the press that left it: a page that moves between the going down and the coming
 * up of a pointer takes the button away from under it, and the press is lost.
 */
export function useQuietBlur(settle: () => void): () => void {
  const isDown = useRef(false);
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => {
    const watching = new AbortController();
    const options = { capture: true, signal: watching.signal };
    addEventListener("pointerdown", () => (isDown.current = true), options);
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (isDown.current = false), options);
    return () => watching.abort();
  }, []);
  return () => {
    // After the click, which a browser sends right behind the pointer; on a touch screen the pointer is up already.
    const later = () => setTimeout(() => latest.current());
    if (!isDown.current) return void later();
    const waiting = new AbortController();
    for (const end of ["pointerup", "pointercancel"])
      addEventListener(
        end,
        () => {
          waiting.abort();
          later();
        },
        { signal: waiting.signal },
      );
  };
}
