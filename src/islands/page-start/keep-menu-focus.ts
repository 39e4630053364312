/** What the open menu lies over: the rest of the page, and of the head it stands in. */
function partsBehind(menu: HTMLElement): HTMLElement[] {
  const head = menu.parentElement;
  const siblings = [...(head?.children ?? []), ...document.body.children];
  return siblings.filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part !== menu && !part.contains(menu),
  );
}

/** While the menu covers a small screen, nothing behind it can be reached by keyboard or by a screen reader (WCAG 2.4.11). */
export function keepMenuFocus(): void {
  const menu = document.querySelector<HTMLElement>("#hoofdmenu");
  if (menu === null) return;
  const hold = (isOpen: boolean) => {
    for (const part of partsBehind(menu)) part.inert = isOpen;
  };
  // Freed before the menu closes: the browser then gives the focus back to the button that opened it.
  menu.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "closed") hold(false);
  });
  menu.addEventListener("toggle", ({ newState }) => {
    if (newState !== "open") return;
    if (!menu.contains(document.activeElement)) menu.querySelector<HTMLElement>(".close")?.focus();
    hold(true);
  });
}
