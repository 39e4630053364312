import { countByValue, type FacetChoice, type FacetId, type FacetIndex } from "../../domain/search/facets.ts";
import { cutPassage } from "../../domain/search/passage.ts";
import type { PageEntry } from "../../domain/search/page-table.ts";
import { namePageFacet } from "../../presentation/site/name-page-facet.ts";
import { searchText } from "../../words/zoeken.ts";
import type { FoundPage } from "./pagefind-index.ts";

/** One result: its title as a link, what it is, and the passage with the found words marked. */
export function createResult(page: FoundPage, entry: PageEntry | undefined, isByName = false): HTMLLIElement {
  const item = document.createElement("li");
  const heading = document.createElement("h3");
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  heading.append(link);
  item.append(heading);
  const { soort = [], regio = [] } = entry ?? {};
  const facts = [...soort.map(namePageFacet), ...(regio.length < 3 ? regio : [])];
  if (facts.length > 0) item.append(createParagraph("search-kind", facts.join(", ")));
  const passage = createParagraph("search-passage", "");
  // The record of wishes holds words to search with, which say nothing of any house.
  if (entry?.isFallback) passage.textContent = searchText.wishes;
  else passage.append(...createPassage(page, isByName));
  item.append(passage);
  return item;
}

function createParagraph(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** Where no sentence of the page says what was typed, what the page says of itself. Text may hold anything: it is never read as HTML. */
function createPassage({ content, locations, meta }: FoundPage, isByName: boolean): Node[] {
  const parts = isByName ? null : cutPassage(content, locations, meta.title);
  if (parts === null) return [document.createTextNode(meta.samenvatting ?? content)];
  return parts.map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** The choices of one facet with their counts, most frequent first; the chosen one stays even with nothing in it. */
export function createFacetOptions(
  facet: FacetId,
  pages: readonly { id: string }[],
  choice: FacetChoice,
  index: FacetIndex,
): HTMLOptionElement[] {
  const chosen = choice[facet];
  const counts = countByValue(pages, choice, index, facet);
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  const sorted = [...counts].sort(([first, a], [second, b]) => b - a || first.localeCompare(second, "nl"));
  const name = (value: string) => (facet === "soort" ? namePageFacet(value) : value);
  return [
    new Option(searchText.everything, "", false, chosen === undefined),
    ...sorted.map(([value, count]) => new Option(`${name(value)} (${count})`, value, false, value === chosen)),
  ];
}
