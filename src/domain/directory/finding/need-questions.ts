import type { Taxonomy } from "../records/bundle.ts";
import type { Claims } from "./facets.ts";
import type { Need } from "./need.ts";

/** The question to ask a house about a need, by its id. */
export type NeedQuestions = Readonly<Record<string, string>>;

/** The question of every need of the vocabulary. */
export function questionsOfNeeds({ expertise, facilities }: Pick<Taxonomy, "expertise" | "facilities">): NeedQuestions {
  return Object.fromEntries([...expertise, ...facilities].map(({ id, description }) => [id, description]));
}

/** The same from the needs as the browser has them. */
export function readNeedQuestions(needs: readonly Need[]): NeedQuestions {
  return Object.fromEntries(needs.flatMap(({ id, question }) => (question === undefined ? [] : [[id, question]])));
}

/**
 * What to ask these houses for exactly these needs, in their order: on the list, the page of a house, the comparison and
 * the card alike. A need that every one of them answered with yes or no is no question any more.
 */
export function listQuestions(
  needIds: readonly string[],
  houses: readonly Claims[],
  questions: NeedQuestions,
): string[] {
  const isOpen = (id: string) => houses.some((claims) => !["yes", "no"].includes(claims[id] ?? "unknown"));
  return needIds.filter(isOpen).flatMap((id) => questions[id] ?? []);
}
