import type { PlaceList } from "../../domain/places/place-list.ts";
import { findAnswers } from "../../domain/search/answers.ts";
import { readWishes } from "../../domain/directory/finding/read-wishes.ts";
import { facetIds, filterByFacets, type FacetChoice } from "../../domain/search/facets.ts";
import { searchText, wordResultCount } from "../../words/zoeken.ts";
import { watchAddress, writeSearch } from "../address.ts";
import { loadPlaces } from "../directory/load-directory.ts";
import { processAnswers } from "../../presentation/site/process-answers.ts";
import { linkToChoose, linksToDirectory } from "../../presentation/directory/directory-link.ts";
import { loadSiteIndex, type IndexResult, type SiteIndex } from "./pagefind-index.ts";
import { createFacetOptions, createResult, nameFacetValue } from "./result-elements.ts";
import { readSearchAddress, writeSearchAddress, type SearchRequest } from "./search-address.ts";
import { clearAnswer, findSearchElements, type SearchElements } from "./search-elements.ts";
import { searchSite, type SearchAnswer } from "./search-site.ts";

const resultsPerStep = 10;
const typingPauseMs = 250;
const shortestQuery = 2;
const longestWaitMs = 1000;

/** Makes the search panel work: the address holds the whole search, so that it can be shared and gone back to. */
export function startSearchPage(panel: HTMLElement): void {
  const elements = findSearchElements(panel);
  const { form, input, order, more } = elements;
  let newestRun = 0;
  let pause: number | undefined;
  let shown: readonly IndexResult[] = [];

  const createItems = async (results: readonly IndexResult[], from: number) => {
    const { pages: table } = await loadSiteIndex();
    return Promise.all(
      results
        .slice(from, from + resultsPerStep)
        .map(async (result) => createResult(await result.data(), table.entryById.get(result.id), result)),
    );
  };
  const addItems = (items: readonly HTMLLIElement[]) => {
    elements.list.append(...items);
    more.hidden = elements.list.children.length >= shown.length;
  };
  const showNext = async () => {
    const answered = shown;
    const items = await createItems(answered, elements.list.children.length);
    if (answered !== shown) return;
    addItems(items);
    // The button may vanish under the reader's focus; the first new result is where reading goes on.
    items[0]?.querySelector("a")?.focus();
  };

  /** The answer is whole: what waited for it is shown, and then said. */
  const say = (outcome: string) => {
    panel.dataset.answered = "";
    elements.status.textContent = outcome;
  };

  const run = async () => {
    const thisRun = ++newestRun;
    const request = readSearchAddress(location.search);
    if (request.query.length < shortestQuery) {
      clearAnswer(elements);
      elements.narrow.hidden = true;
      say(request.query === "" ? "" : searchText.tooShort);
      return;
    }
    const placesSoon = waitForPlaces();
    elements.status.textContent = searchText.searching;
    try {
      const index = await loadSiteIndex();
      const answer = await searchSite(request.query, index);
      const found = arrange(answer, request, index);
      const [items, placesNow] = await Promise.all([createItems(found, 0), placesSoon]);
      if (thisRun !== newestRun) return;
      // An earlier answer stands till this one is whole, so that the page does not jump up and down.
      clearAnswer(elements);
      shown = found;
      showFacets(elements, answer, request, index);
      showAdvice(elements, answer, request, shown.length);
      showDirectoryLink(elements, answer, request, index, placesNow);
      elements.found.hidden = shown.length === 0;
      addItems(items);
      say(wordResultCount({ count: shown.length, query: request.query }));
      if (placesNow === null)
        void loadPlacesOnce().then(
          (places) => thisRun === newestRun && showDirectoryLink(elements, answer, request, index, places),
          () => undefined,
        );
    } catch {
      if (thisRun !== newestRun) return;
      clearAnswer(elements);
      say(searchText.failed);
    }
  };

  const search = (addToHistory: boolean) => {
    window.clearTimeout(pause);
    writeSearch(writeSearchAddress(readForm(elements)), addToHistory);
    void run();
  };
  const showAddress = () => {
    const request = readSearchAddress(location.search);
    input.value = request.query;
    order.value = request.order;
    void run();
  };

  input.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => search(false), typingPauseMs);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(true);
  });
  elements.narrow.addEventListener("change", () => search(true));
  more.addEventListener("click", () => void showNext().catch(() => (elements.status.textContent = searchText.failed)));
  watchAddress(showAddress);
  panel.querySelector(".not-started")?.remove();
  form.hidden = false;
  // Where the choices stand beside the results (search.css) they are open; folded, they leave the screen to the results.
  elements.narrow.open = window.matchMedia("(min-width: 80rem)").matches;
  showAddress();
}

/** The search as the form has it. A facet with no options yet keeps what the address says. */
function readForm({ input, facets, order }: SearchElements): SearchRequest {
  const { choice: inAddress } = readSearchAddress(location.search);
  const choice: FacetChoice = {};
  for (const facet of facetIds) {
    const value = facets[facet].options.length > 0 ? facets[facet].value : inAddress[facet];
    if (value) choice[facet] = value;
  }
  return { query: input.value.trim(), choice, order: order.value === "title" ? "title" : "best" };
}

function arrange(
  { results }: SearchAnswer,
  { choice, order }: SearchRequest,
  { pages }: SiteIndex,
): readonly IndexResult[] {
  const kept = filterByFacets(results, choice, pages.facets);
  if (order === "best") return kept;
  const last = pages.placeById.size;
  return kept.sort((a, b) => (pages.placeById.get(a.id) ?? last) - (pages.placeById.get(b.id) ?? last));
}

function showFacets(
  elements: SearchElements,
  { results }: SearchAnswer,
  { choice }: SearchRequest,
  index: SiteIndex,
): void {
  elements.narrow.hidden = results.length === 0;
  const chosen = facetIds.flatMap((facet) => (choice[facet] ? [nameFacetValue(facet, choice[facet])] : []));
  elements.narrowed.textContent = chosen.length > 0 ? searchText.narrowed({ chosen: chosen.join(", ") }) : "";
  for (const facet of facetIds)
    elements.facets[facet].replaceChildren(...createFacetOptions(facet, results, choice, index.pages.facets));
}

/** Ways on: another spelling, the same words without a choice, the directory of hospices, or other words. */
function showAdvice(
  elements: SearchElements,
  { results, suggestion }: SearchAnswer,
  request: SearchRequest,
  shown: number,
): void {
  const page = (change: Partial<SearchRequest>) => location.pathname + writeSearchAddress({ ...request, ...change });
  elements.suggestion.hidden = suggestion === null;
  if (suggestion !== null) {
    elements.suggestionLink.textContent = suggestion;
    elements.suggestionLink.href = page({ query: suggestion });
  }
  elements.everything.hidden = shown > 0 || results.length === 0;
  elements.everythingLink.href = page({ choice: {} });
  elements.advice.hidden = results.length > 0;
}

let loadingPlaces: Promise<PlaceList> | undefined;

function loadPlacesOnce(): Promise<PlaceList> {
  loadingPlaces ??= loadPlaces();
  loadingPlaces.catch(() => (loadingPlaces = undefined));
  return loadingPlaces;
}

/** The places are as much as all the rest; what is asked does not wait long for them, and is answered without. */
function waitForPlaces(): Promise<PlaceList | null> {
  const tooLong = new Promise<null>((done) => window.setTimeout(done, longestWaitMs, null));
  return Promise.race([loadPlacesOnce().catch(() => null), tooLong]);
}

/** What was probably meant by a misspelled word counts as typed where the word itself is nothing the directory knows. */
function showDirectoryLink(
  { directory, directoryLinks }: SearchElements,
  { results, suggestion }: SearchAnswer,
  { query }: SearchRequest,
  { lexicon, pages }: SiteIndex,
  places: PlaceList | null,
): void {
  const vocabulary = { ...lexicon, places };
  const asksHowItGoes = findAnswers(query, processAnswers).length > 0;
  const houses = pages.facets.soort.get("hospice");
  const mayBeName = !asksHowItGoes && results.slice(0, resultsPerStep).some(({ id }) => houses?.has(id));
  const isKnown = suggestion === null || readWishes(query, vocabulary).length > 0;
  const meant = isKnown || readWishes(suggestion, vocabulary).length === 0 ? query : suggestion;
  const known = linksToDirectory(meant, vocabulary, mayBeName);
  const links = known.length === 0 && results.length === 0 ? [linkToChoose] : known;
  directory.hidden = links.length === 0;
  directoryLinks.replaceChildren(
    ...links.flatMap(({ href, label }, index) => {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = label;
      return index === 0 ? [link] : [document.createElement("br"), link];
    }),
  );
}
