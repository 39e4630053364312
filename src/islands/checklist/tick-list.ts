import { checklistKey, countInWords, readTicks, writeTicks, type Ticks } from "../../domain/content/checklist.ts";
import { tickWords } from "../../words/checklist.ts";
import { createDeviceValue } from "../device-value.ts";

/** More than any list of the site holds. */
const LONGEST_TEXT = 100_000;

/** Turns a list into one that can be ticked, with a count and a way to start again. Throws when the list has no items. */
export function makeTickable(list: HTMLUListElement, path: string): void {
  const items = [...list.querySelectorAll<HTMLLIElement>(":scope > li")];
  if (items.length === 0) throw new Error("Een checklist heeft ten minste één regel.");
  const kept = createDeviceValue<Ticks>({
    name: checklistKey(path),
    maxLength: LONGEST_TEXT,
    none: new Set(),
    read: readTicks,
    write: writeTicks,
  });
  const ticked = kept.get();
  const { foot, status, clear, about } = createFoot();
  const boxes = items.map((item) => addBox(item, ticked.has(wordsOf(item))));
  const tell = (now: Ticks): void => {
    about.textContent = kept.isKept() ? tickWords.keptHere : tickWords.notKept;
    status.textContent = countInWords(items.filter((item) => now.has(wordsOf(item))).length, items.length);
    clear.disabled = now.size === 0;
  };
  const update = (): void => {
    kept.set(new Set(items.filter((_, index) => boxes[index]?.checked).map(wordsOf)));
  };
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    update();
    boxes[0]?.focus();
  });
  list.addEventListener("change", update);
  kept.subscribe(() => {
    const now = kept.get();
    items.forEach((item, index) => {
      const box = boxes[index];
      if (box !== undefined) box.checked = now.has(wordsOf(item));
    });
    tell(now);
  });
  list.classList.add("tickable");
  list.after(foot);
  update();
}

/** Words of an item without the explanations of terms that are folded into it. */
function wordsOf(item: HTMLLIElement): string {
  const copy = item.cloneNode(true) as HTMLLIElement;
  for (const note of copy.querySelectorAll(".term-note, .visually-hidden, input")) note.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The words stand beside the box, not inside a label: an item may hold links and explanations of its own. */
function addBox(item: HTMLLIElement, checked: boolean): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = checked;
  box.setAttribute("aria-label", wordsOf(item));
  item.prepend(box);
  item.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a, button, input, .term-note") !== null) return;
    if (window.getSelection()?.toString() !== "") return;
    box.click();
  });
  return box;
}

function createFoot(): { foot: HTMLElement; status: HTMLElement; clear: HTMLButtonElement; about: HTMLElement } {
  const foot = document.createElement("p");
  foot.className = "tick-foot no-print";
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  const clear = document.createElement("button");
  clear.type = "button";
  clear.className = "button quiet";
  clear.textContent = tickWords.clear;
  const about = document.createElement("span");
  about.className = "about-ticks";
  foot.append(status, clear, about);
  return { foot, status, clear, about };
}
