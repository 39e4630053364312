/** What a link to "Mijn huis" fills in and the form cannot hold, in words: nothing of it is left out in silence. */
import { formWords, linkLeftOut as words } from "../../../words/mijn-huis.ts";
import { unknownInLink } from "../../../words/prognose-link.ts";
import { quotePair } from "../scenarios/quote-link.ts";
import type { UnreadField } from "./house-form.ts";

export function sayLeftOut(unread: UnreadField): string {
  if (unread.field === "unknown") {
    const { name, value, meant } = unread;
    return [
      unknownInLink.unknown({ given: quotePair(name, value), count: 1 }),
      meant === null ? "" : unknownInLink.meantWord({ word: meant }),
    ]
      .join(" ")
      .trim();
  }
  const { field, value } = unread;
  if (field === "house" || field === "region" || field === "year") return words[field]({ value });
  return words.figure({ label: formWords[field], value });
}
