import type { Claims } from "../../../domain/directory/finding/facets.ts";
import {
  listQuestions,
  readNeedQuestions,
  type NeedQuestions,
} from "../../../domain/directory/finding/need-questions.ts";
import { addUrgentNeed } from "../../../domain/directory/house/urgency.ts";
import type { FoundPlace } from "../../../domain/places/place-list.ts";
import { endSentence } from "../../site/end-sentence.ts";
import { upperFirst } from "../../site/first-letter.ts";
import type { DirectoryData } from "../directory-data.ts";
import { readQuery, writeQuery } from "../directory-query.ts";
import { readAskedQuery } from "./asked-query.ts";
import { listAskedNeeds, sayAsked } from "./asked-words.ts";
import { groupAnswers } from "./group-answers.ts";
import { listPlaceQuestions } from "./place-questions.ts";

/** What it takes on the page of a house to answer what a visitor looked for. */
export interface HouseAnswers {
  terms: Readonly<Record<string, string>>;
  questions: NeedQuestions;
  /** What this house says by need; absent is unknown. */
  claims: Claims;
  /** How old the source of such an answer is, where that is told. */
  marks: Readonly<Record<string, string>>;
}

/** From what the directory hands over; a house that is not in its list has said nothing. */
export function readHouseAnswers(
  { needs, hospices }: Pick<DirectoryData, "needs" | "hospices">,
  id: string,
): HouseAnswers {
  const house = hospices.find((hospice) => hospice.id === id);
  const terms = needs.filter(({ kind }) => kind === "term");
  return {
    terms: Object.fromEntries(terms.map((need) => [need.id, need.name])),
    questions: readNeedQuestions(terms),
    claims: (house?.answers.need ?? {}) as Claims,
    marks: house?.answerMarks ?? {},
  };
}

/** What a visitor came to a house with, and what follows from it. */
export interface AskedOfHouse {
  lookedFor: string;
  /** What the house is known to say to the wishes, in one sentence; null when it has said nothing. */
  known: string | null;
  questions: readonly string[];
  /** The address of the list with the same question. */
  back: string;
}

/**
 * Reads from the address of a house's page ("?nodig=als&plaats=Emmen") what was looked for; null when nothing was. The
 * place goes by the name it was found by; where it was not found it is said not to be known.
 * @param from null before the place was looked up as well
 */
export function readAskedOfHouse(
  search: string,
  { terms, questions, claims, marks }: HouseAnswers,
  from: FoundPlace | null = null,
  isPlaceUnknown = false,
): AskedOfHouse | null {
  const asked = readAskedQuery(search);
  const lookedFor = sayAsked({ ...asked, from, isPlaceUnknown }, { terms });
  if (lookedFor === null) return null;
  const known = groupAnswers(
    listAskedNeeds(asked, { terms }).map(({ id, name }) => ({
      name,
      value: claims[id] ?? "unknown",
      mark: marks[id] ?? null,
    })),
  );
  return {
    lookedFor,
    known: known === null ? null : endSentence(upperFirst(known)),
    questions: [
      ...listPlaceQuestions(asked.urgency),
      ...listQuestions(addUrgentNeed(asked.needs, asked.urgency), [claims], questions),
    ],
    back: `/sociale-kaart/${writeQuery(readQuery(search))}`,
  };
}
