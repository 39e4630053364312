import type { Asked } from "../../../domain/directory/house/shortlist.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { cardWords } from "../../../words/keuze.ts";
import { listAskedNeeds } from "./asked-words.ts";
import type { ShortlistWords } from "./shortlist-words.ts";

/** What was asked and this house has not told, by name; null when it has told all. */
export function sayOpenWishes(
  { expertise, facilities }: Pick<Hospice, "expertise" | "facilities">,
  asked: Asked,
  words: Pick<ShortlistWords, "terms">,
): string | null {
  const claims = { ...expertise, ...facilities };
  const open = listAskedNeeds(asked, words).filter(({ id }) => (claims[id]?.value ?? "unknown") === "unknown");
  return open.length === 0 ? null : cardWords.openWishes({ wishes: open.map(({ name }) => name).join(", ") });
}
