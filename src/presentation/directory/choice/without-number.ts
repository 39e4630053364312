import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { isOffered } from "../../../domain/directory/records/offered.ts";
import { choiceWords, cardWords } from "../../../words/keuze.ts";

type Listed = Pick<Hospice, "name" | "status"> & { phones: readonly unknown[] };

const joinNumbers = (marks: readonly string[]) =>
  marks.length < 2 ? marks.join("") : `${marks.slice(0, -1).join(", ")} ${choiceWords.and} ${marks.at(-1)}`;

/**
 * Whoever calls in order begins with a number: which houses of the card have none, by their place on it, and where the
 * first has none, with whom to begin. Null where every house that can be called has one.
 */
export function warnWithoutNumber(hospices: readonly Listed[]): string | null {
  const offered = hospices
    .map((hospice, index) => ({ hospice, mark: `${index + 1} (${hospice.name})` }))
    .filter(({ hospice }) => isOffered(hospice));
  const without = offered.filter(({ hospice }) => hospice.phones.length === 0);
  if (without.length === 0) return null;
  const next = without[0] === offered[0] && offered.find(({ hospice }) => hospice.phones.length > 0)?.mark;
  return cardWords.withoutNumber({ houses: joinNumbers(without.map(({ mark }) => mark)), next: next || "none" });
}
