import { resultWords, sayHospiceCount, sayQuoted } from "../../words/sociale-kaart.ts";
import type { DirectoryAnswer } from "./search-directory.ts";

type Counted = Pick<DirectoryAnswer, "count" | "knownCount" | "isSimilarOnly" | "unanswered" | "nearMissKind">;

/** The result in one sentence: shown above the list and spoken when it changes. `text` are the free words that were asked. */
export function resultSentence(answer: Counted, total: number, text: string): string {
  const { count, isSimilarOnly, unanswered } = answer;
  const all = sayHospiceCount({ count: total });
  if (count === 0) return [nothing(answer, all, text), ...sayUnanswered(unanswered)].join(" ");
  const counted = count === total ? all : resultWords.ofAll({ count, all });
  const said = unanswered.length > 0 ? [`${counted}.`, ...sayUnanswered(unanswered)] : [sayKnown(answer, counted)];
  return [...(isSimilarOnly ? [resultWords.similar] : []), ...said].join(" ");
}

/** A word that no hospice has in its name or place says nothing about what it can do. */
function nothing({ nearMissKind }: Counted, all: string, text: string): string {
  if (nearMissKind !== "other-words" || text.trim() === "") return resultWords.nothingFits({ all });
  return resultWords.nothingNamed({ text: text.trim(), all });
}

function sayUnanswered(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const quoted = names.map((name) => sayQuoted({ text: name }));
  const last = quoted.at(-1) ?? "";
  const listed = quoted.length === 1 ? last : resultWords.listEnd({ listed: quoted.slice(0, -1).join(", "), last });
  return [resultWords.unanswered({ listed })];
}

function sayKnown({ count, knownCount }: Counted, counted: string): string {
  if (knownCount === null) return counted;
  const unknown = count - knownCount;
  if (unknown === 0) return resultWords.allKnown({ counted });
  if (knownCount === 0) return resultWords.allUnknown({ counted, unknown });
  return resultWords.someKnown({ counted, known: sayHospiceCount({ count: knownCount }), unknown });
}
