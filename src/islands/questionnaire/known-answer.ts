import { canGo, type Verdict } from "../../domain/directory/questionnaire/correct-answers.ts";
import { knownWords } from "../../words/vragenlijst.ts";
import { createElement } from "./create-element.ts";
import { fieldsOf, readVerdict, writeText, type AskedQuestion } from "./question-elements.ts";

/** Puts what is known before the field: it is right, otherwise, or no longer so. The field waits until it is needed. */
export function showKnown(question: AskedQuestion, known: string): void {
  const { element, path, kind } = question;
  const block = createElement("span");
  block.className = "known is-kept";
  const names: Verdict[] = canGo(path) && !/\.note$/u.test(path) ? ["right", "changed", "gone"] : ["right", "changed"];
  const choices = createElement("span", "", ...names.map((name) => createChoice(path, name)));
  choices.setAttribute("role", "radiogroup");
  choices.setAttribute("aria-labelledby", element.getAttribute("aria-labelledby") ?? `${fieldId(path)}-vraag`);
  choices.className = "verdicts";
  const shown = createElement("span", `${knownWords.now} `, createElement("strong", known));
  shown.className = "known-answer";
  block.append(shown, choices);
  block.addEventListener("change", () => {
    const isChanged = readVerdict(question) === "changed";
    block.classList.toggle("is-kept", !isChanged);
    if (!isChanged) return;
    writeText(question, known);
    if (kind !== "choice") fieldsOf(element)[0]?.focus();
  });
  element.querySelector(".field")?.before(block);
}

function createChoice(path: string, verdict: Verdict): HTMLLabelElement {
  const input = createElement("input");
  input.type = "radio";
  input.name = `oordeel-${path}`;
  input.value = verdict;
  const label = createElement("label", "", input, ` ${knownWords[verdict]}`);
  label.className = "radio";
  return label;
}

export function fieldId(path: string): string {
  return `vraag-${path.replaceAll(".", "-")}`;
}

export function chooseVerdict({ element }: AskedQuestion, verdict: Verdict): void {
  const input = element.querySelector<HTMLInputElement>(`.known input[value="${verdict}"]`);
  if (!input || input.checked) return;
  input.checked = true;
  element.querySelector(".known")?.classList.toggle("is-kept", verdict !== "changed");
}

/** One button for all that is known in a part and was not judged yet. */
export function addConfirmAll(part: HTMLElement, questions: readonly AskedQuestion[], onChange: () => void): void {
  const known = questions.filter(({ element }) => part.contains(element) && element.querySelector(".known"));
  if (known.length < 2) return;
  const button = createElement("button", knownWords.sayAllRight({ count: known.length }));
  button.type = "button";
  button.className = "button quiet";
  button.addEventListener("click", () => {
    for (const question of known) if (readVerdict(question) === undefined) chooseVerdict(question, "right");
    onChange();
  });
  const line = createElement("p", "", button);
  line.className = "no-print";
  part.querySelector("[data-part-start]")?.append(line);
}
