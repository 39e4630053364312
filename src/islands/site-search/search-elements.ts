import { facetIds, type FacetId } from "../../domain/search/facets.ts";

/** The parts of the search panel that the script fills, shows and listens to. */
export interface SearchElements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  narrow: HTMLDetailsElement;
  /** What is chosen, in the words of the fold: it is said there while the choices are folded away. */
  narrowed: HTMLElement;
  facets: Readonly<Record<FacetId, HTMLSelectElement>>;
  order: HTMLSelectElement;
  status: HTMLElement;
  suggestion: HTMLElement;
  suggestionLink: HTMLAnchorElement;
  advice: HTMLElement;
  everything: HTMLElement;
  everythingLink: HTMLAnchorElement;
  directory: HTMLElement;
  directoryLinks: HTMLElement;
  found: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
}

function find<T extends Element>(panel: Element, selector: string): T {
  const element = panel.querySelector<T>(selector);
  if (element === null) throw new Error(`Op de zoekpagina ontbreekt ${selector}.`);
  return element;
}

/** A link that leads nowhere yet is none: it is put in its place by the script that fills it. */
function addLink(place: HTMLElement): HTMLAnchorElement {
  const link = document.createElement("a");
  place.replaceChildren(link);
  return link;
}

/** Finds the parts of the panel. Throws when one is missing: then page and script do not belong together. */
export function findSearchElements(panel: HTMLElement): SearchElements {
  const facets = Object.fromEntries(facetIds.map((facet) => [facet, find(panel, `select[name=${facet}]`)]));
  return {
    form: find(panel, "form"),
    input: find(panel, "input[type=search]"),
    narrow: find(panel, ".search-narrow"),
    narrowed: find(panel, "[data-narrowed]"),
    facets: facets as Record<FacetId, HTMLSelectElement>,
    order: find(panel, "select[name=volgorde]"),
    status: find(panel, "[data-said]:not(.not-started)"),
    suggestion: find(panel, ".search-suggestion"),
    suggestionLink: addLink(find(panel, ".search-suggestion span")),
    advice: find(panel, ".search-advice"),
    everything: find(panel, ".search-everything"),
    everythingLink: find(panel, ".search-everything a"),
    directory: find(panel, ".search-directory"),
    directoryLinks: find(panel, ".search-directory span"),
    found: find(panel, ".search-found"),
    list: find(panel, "ol"),
    more: find(panel, ".search-more"),
  };
}

/** Empties the panel before a new answer. The facets stay in place, so that focus does not get lost. */
export function clearAnswer({ list, found, advice, everything, suggestion, directory }: SearchElements): void {
  list.replaceChildren();
  for (const element of [found, advice, everything, suggestion, directory]) element.hidden = true;
}
