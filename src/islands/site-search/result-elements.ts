import { countByValue, type FacetChoice, type FacetId, type FacetIndex } from "../../domain/search/facets.ts";
import { cutPassage, type PageHeading, type Passage, type PassagePiece } from "../../domain/search/passage.ts";
import type { PageEntry } from "../../domain/search/page-table.ts";
import type { PageFacet } from "../../domain/content/page-kind-table.ts";
import { namePageFacet } from "../../presentation/site/name-page-facet.ts";
import { searchText } from "../../words/zoeken.ts";
import type { FoundPage, IndexResult } from "./pagefind-index.ts";

/** The kind of what has no kind of its own: a way to narrow, and no word about a page. */
const NO_KIND: PageFacet = "pagina";

/** One result: its title and the part that answers as a link to that part, what it is, and the passage with the found words marked. */
export function createResult(page: FoundPage, entry: PageEntry | undefined, result: ResultOf): HTMLLIElement {
  const passage = findPassage(page, result);
  const item = document.createElement("li");
  item.append(createHeading(page, (!result.isWhole && passage?.heading) || null));
  const { soort = [], regio = [] } = entry ?? {};
  const facts = [...soort.filter((kind) => kind !== NO_KIND).map(namePageFacet), ...(regio.length < 3 ? regio : [])];
  if (facts.length > 0) item.append(createParagraph("search-kind", facts.join(", ")));
  const said = createParagraph("search-passage", "");
  // The record of wishes holds words to search with, which say nothing of any house.
  if (entry?.isFallback) said.textContent = searchText.wishes;
  // Where no sentence of the page says what was typed, what the page says of itself.
  else if (passage === null) said.textContent = page.meta.samenvatting ?? page.content;
  else said.append(...passage.pieces.map(markFound));
  item.append(said);
  return item;
}

type ResultOf = Pick<IndexResult, "isByName" | "part" | "isWhole">;

function createHeading({ url, meta: { title = url } }: FoundPage, part: PageHeading | null): HTMLHeadingElement {
  const heading = document.createElement("h3");
  const link = document.createElement("a");
  link.href = part === null ? url : `${url}#${part.id}`;
  link.textContent = title;
  if (part !== null) link.append(createSpan("visually-hidden", ", "), createSpan("search-part", part.text));
  heading.append(link);
  return heading;
}

function createSpan(className: string, text: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

function createParagraph(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

function findPassage(
  { content, locations, anchors = [], meta: { title } }: FoundPage,
  { isByName, part }: ResultOf,
): Passage | null {
  const headings = anchors.filter(({ element }) => /^h[23]$/u.test(element));
  return cutPassage(content, isByName ? [] : locations, { title, headings, only: part });
}

/** Text may hold anything: it is never read as HTML. */
function markFound({ text, isFound }: PassagePiece): Node {
  if (!isFound) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

/** The choices of one facet with their counts, most frequent first; the chosen one stays even with nothing in it. */
export const nameFacetValue = (facet: FacetId, value: string): string =>
  facet === "soort" ? namePageFacet(value) : value;

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
  return [
    new Option(searchText.everything, "", false, chosen === undefined),
    ...sorted.map(
      ([value, count]) => new Option(`${nameFacetValue(facet, value)} (${count})`, value, false, value === chosen),
    ),
  ];
}
