import type { GivenAnswer, Verdict } from "../../domain/directory/questionnaire/correct-answers.ts";
import type { AnsweredQuestion } from "../../domain/directory/questionnaire/questionnaire.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A question of the form with its element; what it knows of the answer stands in the page itself. */
export interface AskedQuestion extends AnsweredQuestion {
  title: string;
  element: HTMLElement;
  minimum?: number;
  maximum?: number;
}

export function findQuestions(form: HTMLFormElement): AskedQuestion[] {
  return [...form.querySelectorAll<HTMLElement>("[data-question]")].map((element) => {
    const { question: path = "", kind, title = "" } = element.dataset;
    const [field] = fieldsOf(element);
    const { minimum, maximum } = field?.dataset ?? {};
    return {
      path,
      title,
      element,
      kind: kind as AskedQuestion["kind"],
      choices: listChoices(element),
      ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
      ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    };
  });
}

export function fieldsOf(element: HTMLElement): Field[] {
  return [...element.querySelectorAll<Field>(".field :is(input, select, textarea)")];
}

function listChoices(element: HTMLElement): AnsweredQuestion["choices"] {
  return fieldsOf(element).flatMap((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].flatMap(({ value, text }) => (value === "" ? [] : [{ value, label: text }]));
    return field.type === "radio" ? [{ value: field.value, label: field.dataset["label"] ?? field.value }] : [];
  });
}

/** What was typed or chosen, in the words of the choice. */
export function readText({ element, choices }: AskedQuestion): string {
  const [field] = fieldsOf(element);
  if (field?.type !== "radio") return choices.find(({ value }) => value === field?.value)?.label ?? field?.value ?? "";
  const chosen = element.querySelector<HTMLInputElement>(".field input:checked");
  return chosen?.dataset["label"] ?? "";
}

export function writeText({ element, choices, kind }: AskedQuestion, text: string): void {
  const value = kind === "choice" ? (choices.find(({ label }) => label === text)?.value ?? "") : text;
  for (const field of fieldsOf(element)) {
    if (field.type === "radio") (field as HTMLInputElement).checked = value !== "" && field.value === value;
    else field.value = value;
  }
}

export function readVerdict({ element }: AskedQuestion): Verdict | undefined {
  return element.querySelector<HTMLInputElement>(".known input:checked")?.value as Verdict | undefined;
}

export function readGiven(question: AskedQuestion): GivenAnswer | undefined {
  const isKnown = question.element.querySelector(".known") !== null;
  const verdict = readVerdict(question);
  if (isKnown) return verdict === undefined ? undefined : { verdict, text: readText(question) };
  const text = readText(question);
  return text.trim() === "" ? undefined : { text };
}

/** Tells beside the field what does not fit; without words there is nothing to tell any more. */
export function markFault({ element }: AskedQuestion, words: string | undefined): void {
  const place = element.querySelector("[data-fault]");
  if (place) place.textContent = words ?? "";
  element.classList.toggle("is-faulty", words !== undefined);
  for (const field of fieldsOf(element)) {
    if (words === undefined) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
}
