import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import { foldText } from "../../domain/border/fold-text.ts";
import type { AnswerFault } from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import type { AnsweredQuestion } from "../../domain/directory/questionnaire/questionnaire.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { nothing, resultWords, sayFault, sayFaultCount } from "../../words/vragenlijst.ts";
import { writeAnswers } from "./write-answers.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Where answers can go: a mail address, empty while there is none, and the page of the consortium. */
interface Receiver {
  mail: string;
  page: string;
}

/** Makes the questionnaire yield files and a text. Nothing leaves the device: the visitor saves or sends it. */
export function startQuestionnaire(form: HTMLFormElement, result: HTMLElement): void {
  const fields = [...form.elements].filter(
    (element): element is Field => element instanceof HTMLElement && "kind" in element.dataset,
  );
  const questions = fields.map(toQuestion);
  const titles = new Map(fields.map((field) => [field.name, field.labels?.[0]?.textContent ?? field.name]));
  form.noValidate = true;
  form.querySelector(".not-started")?.remove();
  form.querySelector("button")?.removeAttribute("disabled");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const texts = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const written = writeAnswers(questions, texts, titles, readDutchClock(new Date()).day);
    const faults = inPageOrder(fields, [
      ...written.faults,
      ...fields.filter((field) => !field.validity.valid).map(toFault),
    ]);
    markFaults(fields, faults);
    if (faults.length > 0) showFaults(result, faults, titles);
    else void showResult(result, { mail: form.dataset["mail"] ?? "", page: form.dataset["page"] ?? "" }, written);
  });
}

function toQuestion(field: Field): AnsweredQuestion {
  const options = field instanceof HTMLSelectElement ? [...field.options] : [];
  return {
    path: field.name,
    kind: field.dataset["kind"] as AnsweredQuestion["kind"],
    choices: options.filter(({ value }) => value !== "").map(({ value, text }) => ({ value, label: text })),
  };
}

/** A field is told once, our own Dutch words before those of the browser. */
function inPageOrder(fields: readonly Field[], faults: readonly AnswerFault[]): AnswerFault[] {
  const placeOf = (path: string) => fields.findIndex(({ name }) => name === path);
  return faults
    .filter(({ path }, index) => faults.findIndex((fault) => fault.path === path) === index)
    .sort((a, b) => placeOf(a.path) - placeOf(b.path));
}

function toFault(field: Field): AnswerFault {
  return { path: field.name, found: field.value === "" ? nothing : field.value, expected: field.validationMessage };
}

function markFaults(fields: readonly Field[], faults: readonly AnswerFault[]): void {
  for (const field of fields) {
    if (faults.some(({ path }) => path === field.name)) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

function create<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ""): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function show(result: HTMLElement, heading: string, ...parts: HTMLElement[]): void {
  const title = create("h2", heading);
  title.tabIndex = -1;
  result.replaceChildren(title, ...parts);
  result.hidden = false;
  title.focus();
}

function showFaults(result: HTMLElement, faults: readonly AnswerFault[], titles: ReadonlyMap<string, string>): void {
  const list = create("ul");
  for (const { path, found, expected } of faults) {
    const link = create("a", titles.get(path) ?? path);
    link.href = `#vraag-${path.replaceAll(".", "-")}`;
    // A field within a fold is out of reach until the fold is open.
    link.addEventListener("click", () =>
      document.querySelector(link.hash)?.closest("details")?.setAttribute("open", ""),
    );
    const item = create("li");
    item.append(link, sayFault({ found, expected }));
    list.append(item);
  }
  show(result, sayFaultCount({ count: faults.length }), list);
}

async function showResult(
  result: HTMLElement,
  to: Receiver,
  { record, csv, text }: ReturnType<typeof writeAnswers>,
): Promise<void> {
  const name = typeof record?.["name"] === "string" ? record["name"] : "hospice";
  const id = foldText(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  const files = create("ul");
  files.append(toDownload(resultWords.csv, `vragenlijst-${id}.csv`, csv, "text/csv"));
  if (record) {
    const yaml = await import("yaml").catch(() => null);
    if (yaml === null) files.append(create("li", notLoadedWords.yaml));
    else
      files.append(
        toDownload(resultWords.yaml, `${id}.yaml`, yaml.stringify(record, { lineWidth: 100 }), "application/yaml"),
      );
  }
  const message = create("pre", text);
  message.tabIndex = 0;
  message.setAttribute("role", "region");
  message.setAttribute("aria-label", resultWords.text);
  show(
    result,
    resultWords.heading,
    create("p", resultWords.lead),
    files,
    ...toMail(to.mail, name, text),
    ...toPage(to),
    message,
  );
}

function toDownload(label: string, fileName: string, content: string, type: string): HTMLLIElement {
  const link = create("a", label);
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = fileName;
  const item = create("li");
  item.append(link);
  return item;
}

/** While there is no address to mail to, the page of the consortium is the way. */
function toPage({ mail, page }: Receiver): HTMLElement[] {
  if (mail !== "" || page === "") return [];
  const line = create("p", resultWords.reach);
  const link = create("a", new URL(page).host + new URL(page).pathname);
  link.href = page;
  line.append(link);
  return [line];
}

function toMail(address: string, name: string, text: string): HTMLElement[] {
  if (address === "") return [];
  const link = create("a", resultWords.mail);
  link.href = `mailto:${address}?subject=${encodeURIComponent(resultWords.subject({ name }))}&body=${encodeURIComponent(text)}`;
  const line = create("p");
  line.append(link);
  return [line];
}
