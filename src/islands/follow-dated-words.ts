import { wordsOn } from "../domain/content/law/dated-words.ts";
import { followClock, writeWords } from "./follow-clock.ts";

/** Keeps words that depend on the day right in an open page, such as the end of a law. */
export function followDatedWords(): void {
  followClock("[data-words-from]", (element, { day }) => {
    const { wordsFrom: from = "", wordsBefore: before = "", wordsAfter: after = "" } = element.dataset;
    writeWords(element, wordsOn({ from, before, after }, day));
  });
}
