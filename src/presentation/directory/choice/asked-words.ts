import { distanceKm } from "../../../domain/border/distance.ts";
import type { Asked } from "../../../domain/directory/house/shortlist.ts";
import type { Hospice, TermClaim } from "../../../domain/directory/records/hospice.ts";
import type { FoundPlace } from "../../../domain/places/place-list.ts";
import { choiceWords } from "../../../words/keuze.ts";
import { claimNames } from "../../../words/sociale-kaart.ts";
import { distanceText } from "../distance-text.ts";
import type { ShortlistWords } from "./shortlist-words.ts";

/** What was looked for, with the place as it was understood; null where it was not. */
export interface AskedInPlace extends Asked {
  from: FoundPlace | null;
}

type Answers = Pick<Hospice, "expertise" | "facilities">;

/** Wishes the site has a name for; another id is left out. */
export function listAskedNeeds({ needs }: Asked, { terms }: ShortlistWords): { id: string; name: string }[] {
  return needs.flatMap((id) => (terms[id] === undefined ? [] : [{ id, name: terms[id] }]));
}

/** What was looked for in words: "ALS, Tracheostoma, rond Emmen"; null when nothing was. */
export function sayAsked(asked: AskedInPlace, words: ShortlistWords): string | null {
  const place = asked.from?.label ?? asked.place;
  const parts = [
    ...listAskedNeeds(asked, words).map(({ name }) => name),
    ...(place === "" ? [] : [choiceWords.around({ place })]),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

function answerTo({ expertise, facilities }: Answers, id: string): TermClaim["value"] {
  return (expertise[id] ?? facilities[id])?.value ?? "unknown";
}

/** What a house says to one wish; null when nobody has told. */
export function sayAnswer(hospice: Answers, id: string): string | null {
  const value = answerTo(hospice, id);
  return value === "unknown" ? null : claimNames[value];
}

/** The questions to ask these houses, for exactly what was looked for: one for each wish that is not answered by all of them. */
export function listQuestionsToAsk(hospices: readonly Answers[], asked: Asked, words: ShortlistWords): string[] {
  return listAskedNeeds(asked, words)
    .filter(({ id }) => hospices.some((hospice) => !["yes", "no"].includes(answerTo(hospice, id))))
    .flatMap(({ id }) => words.questions[id] ?? []);
}

/** How far a house is from the place looked for; null when no place is known. */
export function sayDistance(hospice: Pick<Hospice, "latitude" | "longitude">, from: FoundPlace | null): string | null {
  return from === null ? null : distanceText(distanceKm(from, hospice));
}
