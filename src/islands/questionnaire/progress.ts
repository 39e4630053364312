import { progressWords } from "../../words/vragenlijst.ts";
import { readGiven, type AskedQuestion } from "./question-elements.ts";

/** What only explains another answer is no question to count. */
const EXPLAINS = /\.note$/u;

/** Shows how much is answered: of all, and of each part. */
export function showProgress(form: HTMLFormElement, questions: readonly AskedQuestion[]): void {
  const counted = questions.filter(({ path }) => !EXPLAINS.test(path));
  const whole = count(counted);
  const bar = form.querySelector("progress");
  if (bar) {
    bar.max = whole.total;
    bar.value = whole.done;
  }
  tell(form.querySelector("[data-progress]"), progressWords.sayWhole(whole));
  for (const part of form.querySelectorAll<HTMLElement>("[data-part]"))
    tell(
      part.querySelector("[data-part-progress]"),
      progressWords.sayPart(count(counted.filter(({ element }) => part.contains(element)))),
    );
}

function count(questions: readonly AskedQuestion[]): { done: number; total: number } {
  return { done: questions.filter((question) => readGiven(question) !== undefined).length, total: questions.length };
}

function tell(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
