/** How often, and how long, a part that is being fetched is looked for and kept in view. */
const EVERY_MS = 50;
const LONGEST_MS = 10_000;
/** After one of these a visitor goes elsewhere. */
const ACTS = ["wheel", "pointerdown", "keydown", "click"];

let leave = (): void => undefined;

/**
 * Brings a part of the page into view and to the keyboard once it is there, and keeps it in view while what stands above
 * it still comes. `field` is what gets the keyboard of it, once that is there.
 */
export function reachPart(id: string, field = `#${id}`): void {
  leave();
  let reached: HTMLElement | null = null;
  let focused: HTMLElement | null = null;
  const show = () => {
    // At once: a smooth scroll ends early when what comes above it grows.
    reached?.scrollIntoView({ block: "start", behavior: "instant" });
  };
  const grown = new ResizeObserver(show);
  grown.observe(document.body);
  const look = setInterval(() => {
    const part = (reached ??= document.getElementById(id));
    const wanted = document.querySelector<HTMLElement>(field) ?? part;
    if (wanted === null || wanted === focused) return;
    focused = wanted;
    show();
    wanted.focus({ preventScroll: true });
  }, EVERY_MS);
  const tired = setTimeout(() => leave(), LONGEST_MS);
  const isLeft = new AbortController();
  leave = () => {
    grown.disconnect();
    clearInterval(look);
    clearTimeout(tired);
    isLeft.abort();
  };
  // Before the page hears of it: the click that came here is past already.
  for (const act of ACTS) addEventListener(act, leave, { passive: true, capture: true, signal: isLeft.signal });
}
