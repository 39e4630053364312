import { isAnswerOld } from "../../../domain/directory/house/staleness.ts";
import { answerAge } from "../../../words/sociale-kaart.ts";

/** How old the source of a yes or no is: "bron uit 2017", or "bron zonder datum"; null for one of the last two years. */
export function markAnswer(asOf: string | undefined, today: string): string | null {
  if (!isAnswerOld(asOf, today)) return null;
  return asOf === undefined ? answerAge.undated : answerAge.from({ year: asOf.slice(0, 4) });
}

/** A text with the mark behind it. */
export function withMark(text: string, mark: string | null | undefined): string {
  return mark === null || mark === undefined ? text : `${text} (${mark})`;
}
