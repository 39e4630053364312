import { distanceKm } from "../../../domain/border/distance.ts";
import type { Asked } from "../../../domain/directory/house/shortlist.ts";
import type { Claims } from "../../../domain/directory/finding/facets.ts";
import { listQuestions } from "../../../domain/directory/finding/need-questions.ts";
import { addUrgentNeed } from "../../../domain/directory/house/urgency.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import type { FoundPlace } from "../../../domain/places/place-list.ts";
import { choiceWords } from "../../../words/keuze.ts";
import { claimNames, urgencyNames } from "../../../words/sociale-kaart.ts";
import { distanceText } from "../distance-text.ts";
import { listPlaceQuestions } from "./place-questions.ts";
import type { ShortlistWords } from "./shortlist-words.ts";

/** What was looked for, with the place as it was understood; null where it was not. */
export interface AskedInPlace extends Asked {
  from: FoundPlace | null;
}

type Answers = Pick<Hospice, "expertise" | "facilities">;

type AskedWords = Pick<ShortlistWords, "terms">;

/** Wishes the site has a name for, with the one that haste stands for; another id is left out. */
export function listAskedNeeds({ needs, urgency }: Asked, { terms }: AskedWords): { id: string; name: string }[] {
  return addUrgentNeed(needs, urgency).flatMap((id) => (terms[id] === undefined ? [] : [{ id, name: terms[id] }]));
}

/** What was looked for in words: "ALS, Tracheostoma, rond Emmen, binnen twee dagen"; null when nothing was. */
export function sayAsked(asked: AskedInPlace, words: AskedWords): string | null {
  const place = asked.from?.label ?? asked.place;
  const parts = [
    ...listAskedNeeds({ ...asked, urgency: "" }, words).map(({ name }) => name),
    ...(place === "" ? [] : [choiceWords.around({ place })]),
    ...(asked.urgency === "" ? [] : [urgencyNames[asked.urgency]]),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

/** What a house says by need. */
function claimsOf({ expertise, facilities }: Answers): Claims {
  const claims = Object.entries({ ...expertise, ...facilities });
  return Object.fromEntries(claims.map(([id, { value }]) => [id, value]));
}

/** What a house says to one wish; null when nobody has told. */
export function sayAnswer(hospice: Answers, id: string): string | null {
  const value = claimsOf(hospice)[id] ?? "unknown";
  return value === "unknown" ? null : claimNames[value];
}

/** The questions to ask these houses: for a place, and for exactly what was looked for. */
export function listQuestionsToAsk(
  hospices: readonly Answers[],
  { needs, urgency }: Asked,
  { questions }: Pick<ShortlistWords, "questions">,
): string[] {
  return [
    ...listPlaceQuestions(urgency),
    ...listQuestions(addUrgentNeed(needs, urgency), hospices.map(claimsOf), questions),
  ];
}

/** How far a house is from the place looked for; null when no place is known. */
export function sayDistance(hospice: Pick<Hospice, "latitude" | "longitude">, from: FoundPlace | null): string | null {
  return from === null ? null : distanceText(distanceKm(from, hospice));
}
