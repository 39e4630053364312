import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { cardWords } from "../../../words/keuze.ts";
import { listAskedNeeds, type AskedInPlace } from "./asked-words.ts";
import type { ShortlistWords } from "./shortlist-words.ts";

/** Who nurses and who is there at night, in one line, where a wish asks care at night; null where no source tells. */
export function sayNightCare(
  { care }: Pick<Hospice, "care">,
  asked: AskedInPlace,
  words: Pick<ShortlistWords, "terms" | "nightNeeds">,
): string | null {
  const isAsked = listAskedNeeds(asked, words).some(({ id }) => words.nightNeeds.includes(id));
  const told = [care?.nursing, care?.night].filter((text) => text !== undefined);
  return isAsked && told.length > 0 ? cardWords.nightCare({ care: told.join(" ") }) : null;
}
