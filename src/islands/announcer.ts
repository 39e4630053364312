/** A part of the page whose new words are heard too: `<p data-said>`. It holds the mark before it holds the words, or with them. */
const MARKED = "[data-said]";
/** Long enough to notice that the line was empty in between, and for what comes at once to be one sentence; in milliseconds. */
const PAUSE = 100;

let line: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What came since the last sentence, in order. */
const waiting: (() => string)[] = [];

/**
 * The one line by which a page is heard: the parts say nothing by themselves, so that no two speak at once. It takes the new
 * words of every marked part that is in sight; of several at once the last one's.
 */
export function startAnnouncer(): void {
  line = document.createElement("p");
  line.className = "visually-hidden no-print";
  line.setAttribute("role", "status");
  (document.querySelector("main") ?? document.body).append(line);
  new MutationObserver((changes) => changes.forEach(hearChange)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["hidden"],
  });
  // What the style sheet shows after a while is not changed, but begins to be seen.
  addEventListener("animationstart", ({ target }) => {
    if (target instanceof Element && target.matches(MARKED)) hear(target);
  });
}

/** Says a sentence to who listens, also when it is the same as the last. */
export function say(sentence: string): void {
  sayLater(() => sentence);
}

function hearChange({ type, target, addedNodes }: MutationRecord): void {
  const element = target instanceof Element ? target : target.parentElement;
  const part = type === "attributes" ? element?.matches(MARKED) && element : element?.closest(MARKED);
  if (part) hear(part);
  else
    for (const added of addedNodes)
      if (added instanceof Element) {
        if (added.matches(MARKED)) hear(added);
        added.querySelectorAll(MARKED).forEach(hear);
      }
}

function hear(part: Element): void {
  sayLater(() => (part instanceof HTMLElement && part.getClientRects().length > 0 ? part.innerText.trim() : ""));
}

/** @param read gives the words after the pause; none where the part has become empty or is out of sight. */
function sayLater(read: () => string): void {
  waiting.push(read);
  clearTimeout(timer);
  if (line) line.textContent = "";
  timer = setTimeout(() => {
    const words = waiting.map((next) => next()).findLast((next) => next !== "");
    waiting.length = 0;
    if (line && words) line.textContent = words;
  }, PAUSE);
}
