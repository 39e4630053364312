import { foldText } from "../../domain/border/fold-text.ts";
import type { AnswerFault } from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { resultWords, sayFault, sayFaultCount } from "../../words/vragenlijst.ts";
import { createElement } from "./create-element.ts";
import { fieldId } from "./known-answer.ts";
import { sayToMend } from "./say-to-mend.ts";
import type { WrittenAnswers } from "./write-answers.ts";

/** Where answers can go: a mail address, empty while there is none, and the page of the consortium. */
export interface Receiver {
  mail: string;
  page: string;
}

export function showFaults(
  result: HTMLElement,
  faults: readonly AnswerFault[],
  titleOf: (path: string) => string,
): void {
  const list = createElement("ul");
  for (const fault of faults) {
    const link = createElement("a", titleOf(fault.path));
    link.href = `#${fieldId(fault.path)}`;
    list.append(createElement("li", "", link, sayFault({ fault: sayToMend(fault) })));
  }
  show(result, sayFaultCount({ count: faults.length }), list);
}

export async function showResult(
  result: HTMLElement,
  to: Receiver,
  name: string,
  { record, csv, text }: WrittenAnswers,
): Promise<void> {
  const id = foldText(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  const files = createElement(
    "ul",
    "",
    toDownload(resultWords.csv, `vragenlijst-${id}.csv`, csv, "text/csv"),
    toDownload(resultWords.textFile, `vragenlijst-${id}.txt`, text, "text/plain"),
  );
  if (record) {
    const yaml = await import("yaml").catch(() => null);
    files.append(
      yaml === null
        ? createElement("li", notLoadedWords.yaml)
        : toDownload(resultWords.yaml, `${id}.yaml`, yaml.stringify(record, { lineWidth: 100 }), "application/yaml"),
    );
  }
  const message = createElement("pre", text);
  message.tabIndex = 0;
  message.setAttribute("role", "region");
  message.setAttribute("aria-label", resultWords.text);
  show(
    result,
    resultWords.heading,
    createElement("p", resultWords.lead),
    files,
    ...toMail(to.mail, name, text),
    ...toPage(to),
    message,
  );
}

function show(result: HTMLElement, heading: string, ...parts: HTMLElement[]): void {
  const title = createElement("h2", heading);
  title.tabIndex = -1;
  result.replaceChildren(title, ...parts);
  result.hidden = false;
  // By itself the focus brings only the heading into sight, at the lower edge; what there is to do stands below it.
  title.focus({ preventScroll: true });
  result.scrollIntoView({ block: "start" });
}

function toDownload(label: string, fileName: string, content: string, type: string): HTMLLIElement {
  const link = createElement("a", label);
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = fileName;
  return createElement("li", "", link);
}

/** While there is no address to mail to, the page of the consortium is the way. */
function toPage({ mail, page }: Receiver): HTMLElement[] {
  if (mail !== "" || page === "") return [];
  const link = createElement("a", new URL(page).host + new URL(page).pathname);
  link.href = page;
  return [createElement("p", resultWords.reach, link)];
}

function toMail(address: string, name: string, text: string): HTMLElement[] {
  if (address === "") return [];
  const link = createElement("a", resultWords.mail);
  link.href = `mailto:${address}?subject=${encodeURIComponent(resultWords.subject({ name }))}&body=${encodeURIComponent(text)}`;
  return [createElement("p", "", link)];
}
