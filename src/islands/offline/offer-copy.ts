import { keptWords as words } from "../../words/bewaarde-nummers.ts";
import { canKeep, forgetNumbers, keepNumbers, readKeptMoment } from "./keep-numbers.ts";
import { keptAttribute } from "./kept-numbers.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Gives the buttons their work: to keep the numbers, to keep them anew, and to take them off again. Throws when a part is missing. */
export async function offerCopy(place: HTMLElement): Promise<void> {
  if (!canKeep()) return;
  const tools = find(place, ".keep-tools");
  const status = find(tools, "[data-said]");
  const keep = find(tools, ".button");
  const forget = find(tools, ".quiet");
  const tell = (moment: Date | null): void => {
    status.textContent = moment ? words.sayKept({ when: sayMoment(moment) }) : words.notKept;
    keep.textContent = moment ? words.keepAnew : words.keep;
    forget.hidden = moment === null;
  };
  // The buttons are not disabled meanwhile: the focus would be lost.
  let isBusy = false;
  const act = async (work: () => Promise<void>, failure: string): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    const isDone = await work().then(
      () => true,
      () => false,
    );
    isBusy = false;
    tell(await readKeptMoment());
    if (!isDone) status.textContent = failure;
  };
  const keepNow = (failure: string) => act(() => keepNumbers(new Date()), failure);
  keep.addEventListener("click", () => void keepNow(words.notDone));
  forget.addEventListener("click", () => void act(forgetNumbers, words.notForgotten).then(() => keep.focus()));
  const moment = await readKeptMoment();
  tell(moment);
  tools.hidden = false;
  const shown = document.documentElement.getAttribute(keptAttribute);
  if (shown !== null) sayOldCopy(find(place, ".kept-copy"), new Date(shown));
  // Who keeps the numbers has asked for them: a visit with internet brings them up to date.
  else if (moment !== null) await keepNow(words.sayKept({ when: sayMoment(moment) }));
}

/** Above the numbers: they may have changed since. */
function sayOldCopy(note: HTMLElement, moment: Date): void {
  const days = Math.floor((Date.now() - moment.getTime()) / DAY);
  note.textContent = words.sayCopy({ when: sayMoment(moment), days });
  note.hidden = false;
}

function find(place: HTMLElement, selector: string): HTMLElement {
  const part = place.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`${selector} ontbreekt`);
  return part;
}

const sayMoment = (moment: Date): string =>
  new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short" }).format(moment);
