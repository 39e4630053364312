import { readFields, writeFields, type AddressFields } from "../presentation/address-fields.ts";

/** State that stands in the address of the page, so that it can be shared and the back button works. */
export interface AddressState<State> {
  read: () => State;
  /** A step can be gone back to. What the browser remembers with the address comes along as `memory`. */
  write: (state: State, isStep: boolean, memory?: object) => void;
}

export function createAddressState<State extends object>(fields: AddressFields<State>): AddressState<State> {
  return {
    read: () => readFields(location.search, fields),
    write: (state, isStep, memory) => writeSearch(writeFields(state, fields), isStep, memory),
  };
}

/** The place in the page that the address leads to; who came to a field by it and changes that is not there to stay. */
function readPlace(): string {
  const isField = document.getElementById(location.hash.slice(1))?.matches("input, select, textarea");
  return isField ? "" : location.hash;
}

/**
 * Puts another query ("?…" or empty) in the address, and leaves the page and the place in it; the same query is no step.
 * Without a step the browser keeps what it remembered besides.
 */
export function writeSearch(search: string, isStep: boolean, memory?: object): void {
  const address = `${location.pathname}${search}${readPlace()}`;
  if (isStep && search !== location.search) history.pushState(memory ?? null, "", address);
  else history.replaceState({ ...(history.state as object | null), ...memory }, "", address);
}

/** Calls back when the visitor goes back or forth. Returns how to stop. */
export function watchAddress(moved: () => void): () => void {
  addEventListener("popstate", moved);
  return () => removeEventListener("popstate", moved);
}
