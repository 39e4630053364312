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

/** What can be pressed by itself inside the words of an item: a link, or a word with its meaning folded behind it. */
const APART = "a, button, .term-note";
let labels = 0;

/** The words are the label, in as many pieces as there are links and explanations between them. */
function addBox(item: HTMLLIElement, checked: boolean): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = checked;
  box.id = `vink-${(labels += 1)}`;
  const parts: HTMLElement[] = [];
  let label: HTMLLabelElement | undefined;
  for (const node of [...item.childNodes]) {
    if (node instanceof HTMLElement && node.matches(APART)) {
      label = undefined;
      if (!node.matches(".term-note")) parts.push(node);
      continue;
    }
    if (label === undefined) {
      label = document.createElement("label");
      label.htmlFor = box.id;
      node.before(label);
      parts.push(label);
    }
    label.append(node);
  }
  item.prepend(box);
  // Words that are pressed by themselves belong to the name as well.
  if (parts.length > 1) {
    for (const part of parts) part.id ||= `vink-${(labels += 1)}`;
    box.setAttribute("aria-labelledby", parts.map(({ id }) => id).join(" "));
  }
  return box;
}

function createFoot(): { foot: HTMLElement; status: HTMLElement; clear: HTMLButtonElement; about: HTMLElement } {
  const foot = document.createElement("p");
  foot.className = "tick-foot no-print";
  const status = document.createElement("span");
  status.dataset.said = "";
  const clear = document.createElement("button");
  clear.type = "button";
  clear.className = "button quiet";
  clear.textContent = tickWords.clear;
  const about = document.createElement("span");
  about.className = "about-ticks";
  foot.append(status, clear, about);
  return { foot, status, clear, about };
}
