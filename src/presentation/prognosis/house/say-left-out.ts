/** What a link to "Mijn huis" fills in and the form cannot hold, in words: nothing of it is left out in silence. */
import { formWords, linkLeftOut as words } from "../../../words/mijn-huis.ts";
import type { UnreadField } from "./house-form.ts";

export function sayLeftOut({ field, value }: UnreadField): string {
  if (field === "house" || field === "region" || field === "year") return words[field]({ value });
  return words.figure({ label: formWords[field], value });
}
