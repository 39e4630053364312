import { startTransition, useCallback, useEffect, useState, useSyncExternalStore, type RefCallback } from "react";

/** Longer than between two steps of a slider that is held. */
const REST_MS = 1_000;
/** What comes into view within one turn of a wheel is drawn before it does. */
const NEAR = "50% 0px";

interface Followed<Value> {
  /** The last value that was followed. */
  shown: Value;
  /** Of the element that shows it. */
  ref: RefCallback<HTMLElement>;
  /** Somebody uses it, wherever the window is. */
  follow: () => void;
}

/**
 * A value that costs much to show; null at first, so that what was asked for is seen to come. What is in the window or
 * near it follows as soon as the answer above it stands, and what is not when the value rests: a slider that moves pays
 * for what is seen, and nothing stays old. Before a print all of it follows.
 */
export function useFollowed<Value>(value: Value): Followed<Value | null> {
  const [isNear, setNear] = useState(true);
  const [shown, setShown] = useState<Value | null>(null);
  const followsAtOnce = isNear || shown === null;
  useEffect(() => {
    if (shown === value) return;
    const follow = () => startTransition(() => setShown(value));
    if (followsAtOnce) return follow();
    const rest = setTimeout(follow, REST_MS);
    return () => clearTimeout(rest);
  }, [followsAtOnce, shown, value]);
  const prints = useSyncExternalStore(
    watchPrint,
    () => isPrinting,
    () => false,
  );
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)!.isIntersecting), {
      rootMargin: NEAR,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { shown: prints ? value : shown, ref, follow: useCallback(() => setShown(value), [value]) };
}

let isPrinting = false;

/** What React hears of a store it draws before the browser goes on, and so before the paper is made. */
function watchPrint(notify: () => void): () => void {
  const tell = ({ type }: Event) => {
    isPrinting = type === "beforeprint";
    notify();
  };
  const moments = ["beforeprint", "afterprint"];
  for (const moment of moments) addEventListener(moment, tell);
  return () => {
    for (const moment of moments) removeEventListener(moment, tell);
  };
}
