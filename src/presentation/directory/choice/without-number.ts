import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { isOffered } from "../../../domain/directory/records/offered.ts";
import { choiceWords, cardWords } from "../../../words/keuze.ts";

type Listed = Pick<Hospice, "name" | "status"> & { phones: readonly unknown[] };

const joinNumbers = (marks: readonly string[]) =>
  marks.length < 2 ? marks.join("") : `${marks.slice(0, -1).join(", ")} ${choiceWords.and} ${marks.at(-1)}`;

/** Which houses of the card have no number, by their place on it. Null where every house that can be called has one. */
export function warnWithoutNumber(hospices: readonly Listed[]): string | null {
  const marks = hospices.flatMap((hospice, index) =>
    isOffered(hospice) && hospice.phones.length === 0 ? [`${index + 1} (${hospice.name})`] : [],
  );
  return marks.length === 0 ? null : cardWords.withoutNumber({ houses: joinNumbers(marks) });
}
