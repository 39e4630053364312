import { pageKindNames, searchText, wordResultCount } from "../../text/search.ts";
import { searchSite, type SearchAnswer } from "./pagefind-index.ts";
import { createKindOptions, createResult } from "./result-elements.ts";

const resultsPerStep = 10;
const typingPauseMs = 250;
const shortestQuery = 2;

interface SearchElements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  kinds: HTMLSelectElement;
  kindField: HTMLElement;
  status: HTMLElement;
  advice: HTMLElement;
  found: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
}

function find<T extends Element>(panel: Element, selector: string): T {
  const element = panel.querySelector<T>(selector);
  if (element === null) throw new Error(`Op de zoekpagina ontbreekt ${selector}.`);
  return element;
}

/** Makes the search panel work: the address holds the query (`?q=`) and the kind (`&soort=`), so a search can be shared. */
export function startSearchPage(panel: HTMLElement): void {
  const elements: SearchElements = {
    form: find(panel, "form"),
    input: find(panel, "input"),
    kinds: find(panel, "select"),
    kindField: find(panel, ".search-kinds"),
    status: find(panel, "[role=status]"),
    advice: find(panel, ".search-advice"),
    found: find(panel, ".search-found"),
    list: find(panel, "ol"),
    more: find(panel, ".search-more"),
  };
  const { form, input, kinds, more } = elements;
  let newestRun = 0;
  let pause: number | undefined;
  let shown: SearchAnswer["matches"] = [];

  const showNext = async (run: number, focusFirst: boolean) => {
    const from = elements.list.children.length;
    const pages = await Promise.all(shown.slice(from, from + resultsPerStep).map((match) => match.data()));
    if (run !== newestRun) return;
    const items = pages.map(createResult);
    elements.list.append(...items);
    more.hidden = elements.list.children.length >= shown.length;
    // The button may vanish under the reader's focus; the first new result is where reading goes on.
    if (focusFirst) items[0]?.querySelector("a")?.focus();
  };

  const run = async () => {
    const thisRun = ++newestRun;
    const { query, kind } = readAddress();
    clearResults(elements);
    if (query.length < shortestQuery) {
      elements.status.textContent = query === "" ? "" : searchText.tooShort;
      return;
    }
    elements.status.textContent = searchText.searching;
    try {
      const answer = await searchSite(query, kind);
      if (thisRun !== newestRun) return;
      shown = answer.matches;
      kinds.replaceChildren(...createKindOptions(answer, kind));
      elements.kindField.hidden = answer.total === 0;
      elements.advice.hidden = shown.length > 0;
      elements.found.hidden = shown.length === 0;
      await showNext(thisRun, false);
      elements.status.textContent = wordResultCount(shown.length, query);
    } catch {
      if (thisRun === newestRun) elements.status.textContent = searchText.failed;
    }
  };

  const search = (kind: string | null, addToHistory: boolean) => {
    window.clearTimeout(pause);
    writeAddress(input.value.trim(), kind, addToHistory);
    void run();
  };
  const showAddress = () => {
    input.value = readAddress().query;
    void run();
  };

  input.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => search(readAddress().kind, false), typingPauseMs);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(readAddress().kind, true);
  });
  kinds.addEventListener("change", () => search(kinds.value === "" ? null : kinds.value, true));
  more.addEventListener("click", () => void showNext(newestRun, true));
  window.addEventListener("popstate", showAddress);
  form.hidden = false;
  showAddress();
}

function clearResults({ list, found, advice, kindField }: SearchElements): void {
  list.replaceChildren();
  found.hidden = true;
  advice.hidden = true;
  kindField.hidden = true;
}

function readAddress(): { query: string; kind: string | null } {
  const parameters = new URLSearchParams(location.search);
  const kind = parameters.get("soort");
  return {
    query: (parameters.get("q") ?? "").trim(),
    kind: kind !== null && Object.hasOwn(pageKindNames, kind) ? kind : null,
  };
}

function writeAddress(query: string, kind: string | null, addToHistory: boolean): void {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (query !== "" && kind !== null) parameters.set("soort", kind);
  const address = parameters.size > 0 ? `${location.pathname}?${parameters}` : location.pathname;
  if (address === location.pathname + location.search) return;
  if (addToHistory) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
