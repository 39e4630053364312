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
import { markAnswer, withMark } from "../house/mark-answer.ts";
import { groupAnswers } from "./group-answers.ts";
import { listPlaceQuestions } from "./place-questions.ts";
import type { ShortlistWords } from "./shortlist-words.ts";

/** What was looked for, with the place as it was understood; null where it was not. */
export interface AskedInPlace extends Asked {
  from: FoundPlace | null;
  /** The place was looked up and names none, or more than one. */
  isPlaceUnknown?: boolean;
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
  const sayPlace = asked.isPlaceUnknown ? choiceWords.unknownPlace : choiceWords.around;
  const parts = [
    ...listAskedNeeds({ ...asked, urgency: "" }, words).map(({ name }) => name),
    ...(place === "" ? [] : [sayPlace({ place })]),
    ...(asked.urgency === "" ? [] : [urgencyNames[asked.urgency]]),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

/** What a house says by need. */
function claimsOf({ expertise, facilities }: Answers): Claims {
  const claims = Object.entries({ ...expertise, ...facilities });
  return Object.fromEntries(claims.map(([id, { value }]) => [id, value]));
}

/** What a house says to one wish on a day ("2026-11-21"), with the year of an old source and what it remarks; null when nobody has told. */
export function sayAnswer({ expertise, facilities }: Answers, id: string, day: string): string | null {
  const { value = "unknown", asOf, note } = { ...expertise, ...facilities }[id] ?? {};
  if (value === "unknown") return null;
  const answer = withMark(claimNames[value], markAnswer(asOf, day));
  return note === undefined ? answer : `${answer}. ${note}`;
}

/** What a house says to all that was asked, on a day: "ja: Tuin (bron uit 2017); nee: Wifi"; null when nobody has told. */
export function sayAnswers(
  { expertise, facilities }: Answers,
  asked: Asked,
  words: AskedWords,
  day: string,
): string | null {
  const claims = { ...expertise, ...facilities };
  return groupAnswers(
    listAskedNeeds(asked, words).map(({ id, name }) => {
      const { value = "unknown", asOf } = claims[id] ?? {};
      return { name, value, mark: markAnswer(asOf, day) };
    }),
  );
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
