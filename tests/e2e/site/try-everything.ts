import type { JSHandle, Page } from "playwright-core";
import { waitForIslands } from "../open-site.ts";

/**
 * Presses all that can be pressed, chooses every choice and types in every field, also in what comes of it, until nothing
 * is new or as many rounds have passed, without leaving the page; gives how often that was.
 */
export async function tryEverything(page: Page, mostRounds: number): Promise<number> {
  const tried = await page.evaluateHandle(() => {
    // A link, a form or a choice that leads to another page would end the crawl of this one.
    navigation.addEventListener("navigate", (event) => {
      if (!event.destination.sameDocument && event.cancelable) event.preventDefault();
    });
    return new WeakSet<Element>();
  });
  let count = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const tries = await tryWhatIsNew(page, tried);
    count += tries;
    await waitForIslands(page);
    await waitForFiles(page);
    if (tries === 0) break;
  }
  return count;
}

/** Waits until nothing more comes in of what was asked for: a part may ask for another. */
function waitForFiles(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let before = -1, now = 0; before !== now;) {
      before = now;
      await new Promise((done) => setTimeout(done, 300));
      now = performance.getEntriesByType("resource").length;
    }
  });
}

function tryWhatIsNew(page: Page, known: JSHandle<WeakSet<Element>>): Promise<number> {
  return page.evaluate(async (tried) => {
    let count = 0;
    const act = async (element: HTMLElement, change: () => void) => {
      tried.add(element);
      change();
      count += 1;
      // Not by animation frame: a tab in the background may not get one.
      await new Promise((done) => setTimeout(done));
    };
    /** As typed by a hand: past what a framework keeps of the field. */
    const fill = (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string) =>
      act(field, () => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")!.set!.call(field, value);
        for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
      });
    const listNew = <Control extends HTMLElement>(kinds: string) =>
      [...document.querySelectorAll<Control>(kinds)].filter(
        (control) =>
          !tried.has(control) && control.checkVisibility() && !control.matches(":disabled, :checked, [readonly]"),
      );
    for (const control of listNew("summary, button, input[type=radio], input[type=checkbox]"))
      if (control.isConnected) await act(control, () => control.click());
    for (const field of listNew<HTMLSelectElement>("select"))
      for (const { value } of [...field.options].slice(0, 5)) await fill(field, value);
    for (const field of listNew<HTMLInputElement>("input[type=number], input[type=range]"))
      for (const value of [field.min, field.max]) await fill(field, value);
    const texts = "input:is([type=text], [type=search], :not([type])), textarea";
    for (const field of listNew<HTMLInputElement>(texts)) await fill(field, "Zwolle");
    return count;
  }, known);
}
