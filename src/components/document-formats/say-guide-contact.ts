import { settings } from "../../compiled.ts";
import { writeAddress } from "../../presentation/site/web-address.ts";
import { guideWords } from "../../words/formats.ts";

/** Whom to ask about a guide, in words that can be followed from paper: the role, else Ligare at its whole address. */
export function sayGuideContact(contact: string): string {
  return guideWords.sayContact({ contact, page: writeAddress(settings.consortiumPage) });
}
