import type { TermClaim } from "../../../domain/directory/records/hospice.ts";
import { claimNames } from "../../../words/sociale-kaart.ts";
import { withMark } from "../house/mark-answer.ts";

/** What a house says to one wish, by the name of the wish. */
export interface NamedAnswer {
  name: string;
  value: TermClaim["value"];
  /** How old its source is, where that is told. */
  mark: string | null;
}

/** "ja: Tuin, Roken (bron uit 2017); nee: Wifi"; null where nothing is known. */
export function groupAnswers(answers: readonly NamedAnswer[]): string | null {
  const groups = (["yes", "on-consultation", "no"] as const).flatMap((value) => {
    const names = answers.filter((answer) => answer.value === value).map(({ name, mark }) => withMark(name, mark));
    return names.length === 0 ? [] : [`${claimNames[value]}: ${names.join(", ")}`];
  });
  return groups.length === 0 ? null : groups.join("; ");
}
