import { checklistKey, countInWords, keepTicks, readTicks, type TickStore } from "../../domain/content/checklist.ts";

const keptHere = "Uw vinkjes blijven op dit apparaat. Niemand anders ziet ze.";
const notKept = "Deze browser bewaart niets. Uw vinkjes verdwijnen als u de pagina sluit.";

/** Turns a list into one that can be ticked, with a count and a way to start again. Throws when the list has no items. */
export function makeTickable(list: HTMLUListElement, store: TickStore, path: string): void {
  const items = [...list.querySelectorAll<HTMLLIElement>(":scope > li")];
  if (items.length === 0) throw new Error("Een checklist heeft ten minste één regel.");
  const ticked = readTicks(store, path);
  const { foot, status, clear, about } = createFoot();
  const boxes = items.map((item) => addBox(item, ticked.has(wordsOf(item))));
  const update = (): void => {
    const now = new Set(items.filter((_, index) => boxes[index]?.checked).map(wordsOf));
    about.textContent = keepTicks(store, path, now) ? keptHere : notKept;
    status.textContent = countInWords(now.size, items.length);
    clear.disabled = now.size === 0;
  };
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    update();
    boxes[0]?.focus();
  });
  list.addEventListener("change", update);
  window.addEventListener("storage", ({ key }) => {
    if (key !== checklistKey(path)) return;
    const elsewhere = readTicks(store, path);
    items.forEach((item, index) => {
      const box = boxes[index];
      if (box !== undefined) box.checked = elsewhere.has(wordsOf(item));
    });
    update();
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
  clear.textContent = "Alle vinkjes weghalen";
  const about = document.createElement("span");
  about.className = "about-ticks";
  foot.append(status, clear, about);
  return { foot, status, clear, about };
}
