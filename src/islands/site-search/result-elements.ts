import { pageKindNames, searchText } from "../../text/search.ts";
import type { FoundPage, SearchAnswer } from "./pagefind-index.ts";

/** One result: kind, title as a link, and the passage with the found words marked. */
export function createResult(page: FoundPage): HTMLLIElement {
  const item = document.createElement("li");
  const kind = page.filters.soort?.[0];
  const heading = document.createElement("h3");
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  heading.append(link);
  item.append(heading);
  if (kind !== undefined) item.append(createParagraph("search-kind", pageKindNames[kind] ?? kind));
  const passage = createParagraph("search-passage", "");
  passage.append(...readMarkedText(page.excerpt));
  item.append(passage);
  return item;
}

function createParagraph(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** Keeps text and marks, drops every other element: an excerpt is page text and may contain anything. */
function readMarkedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html");
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    if (node.nodeName !== "MARK") return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** The choices of the facet with their counts, most frequent first; the chosen kind stays even with nothing in it. */
export function createKindOptions(answer: SearchAnswer, chosen: string | null): HTMLOptionElement[] {
  const counts = Object.entries(answer.countByKind).filter(([kind, count]) => count > 0 || kind === chosen);
  if (chosen !== null && !counts.some(([kind]) => kind === chosen)) counts.push([chosen, 0]);
  counts.sort(([, a], [, b]) => b - a);
  const everything = new Option(`${searchText.everything} (${answer.total})`, "", false, chosen === null);
  return [
    everything,
    ...counts.map(([kind, count]) => new Option(`${pageKindNames[kind] ?? kind} (${count})`, kind, false, kind === chosen)),
  ];
}
