/** Names in an address that its page does not know, so that a visitor can be told: none is passed over in silence. */
import { findMeantName } from "../../../domain/border/closest-word.ts";
import { quoteLink } from "./quote-link.ts";

/** What a mail program leaves behind an address: signs, and half of an escaped one. */
const NO_NAME = /^(?:[^\p{L}]*|#?\w{2,6};)$/u;
/** Put there by who counts visits, and never a choice. */
const COUNTS_VISITS = /^(?:utm_|mc_|_hs)|clid$/i;

/** Each once, in the order of the address. */
export function listUnknownNames(given: URLSearchParams, known: readonly string[]): string[] {
  const names = new Set([...given.keys()].map((name) => name.trim()));
  return [...names].filter((name) => !known.includes(name) && !NO_NAME.test(name) && !COUNTS_VISITS.test(name));
}

/** The word that was meant; null when none is near. */
export function findMeantWord(name: string, words: readonly string[]): string | null {
  return findMeantName(quoteLink(name).toLowerCase(), words) ?? null;
}
