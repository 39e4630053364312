/** What may be wider than its place: tables, text to copy, formulas. Without script each of them is a tab stop. */
const SCROLLERS = ".table-scroll, pre[tabindex], .formula[tabindex]";

/** Only what scrolls is a stop for the keyboard; a table that fits lets its head stay at the top of the screen instead. */
function mark(scroller: HTMLElement): void {
  const scrolls = scroller.scrollWidth > scroller.clientWidth + 1;
  scroller.toggleAttribute("data-fits", !scrolls);
  scroller.toggleAttribute("data-scrolls", scrolls);
  const isTall = scroller.scrollHeight > scroller.clientHeight + 1;
  // Who stands on it is not put off it.
  if (scroller !== document.activeElement) scroller.tabIndex = scrolls || isTall ? 0 : -1;
}

/** Follows everything that may scroll, also what comes later, at every width. */
export function followScrollers(): void {
  const seen = new WeakSet<Element>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) mark((target.closest(SCROLLERS) ?? target) as HTMLElement);
  });
  const find = () => {
    for (const scroller of document.querySelectorAll(SCROLLERS)) {
      if (seen.has(scroller)) continue;
      seen.add(scroller);
      sizes.observe(scroller);
      if (scroller.firstElementChild) sizes.observe(scroller.firstElementChild);
    }
  };
  find();
  new MutationObserver(find).observe(document.body, { childList: true, subtree: true });
}
