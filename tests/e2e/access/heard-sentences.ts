import type { Page } from "playwright-core";

/** What a screen reader was told without being asked: by which line of the page, and in which words. */
export interface Heard {
  line: string;
  words: string;
}

const LINES = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output";

interface ListeningWindow extends Window {
  heard?: Heard[];
}

/** Listens from now on: every sentence a live line of the page comes to hold, in the order in which they are told. */
export function startListening(page: Page): Promise<void> {
  return page.evaluate((lines) => {
    const heard: Heard[] = ((window as ListeningWindow).heard = []);
    const last = new Map<Element, string>();
    const read = (line: HTMLElement) => (line.checkVisibility() ? line.innerText.replaceAll(/\s+/gu, " ").trim() : "");
    const all = () => [...document.querySelectorAll<HTMLElement>(lines)];
    for (const line of all()) last.set(line, read(line));
    new MutationObserver(() => {
      for (const [index, line] of all().entries()) {
        const words = read(line);
        if (words === (last.get(line) ?? "")) continue;
        last.set(line, words);
        if (words !== "") heard.push({ line: line.id || `${line.tagName} ${index}`, words });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  }, LINES);
}

export function readHeard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as ListeningWindow).heard ?? []);
}

/** Lines of the page that may speak. */
export function countLines(page: Page): Promise<number> {
  return page.locator(LINES).count();
}
