import { resultWords, sayHospiceCount, sayQuoted } from "../../words/sociale-kaart.ts";
import type { DirectoryAnswer, Told } from "./search-directory.ts";

type Counted = Pick<DirectoryAnswer, "count" | "told" | "isSimilarOnly" | "unanswered" | "nearMissKind">;

/** The result in a few words: shown above the list and spoken when it changes. `text` are the free words that were asked. */
export function resultSentence(answer: Counted, total: number, text: string): string {
  const { count, told, isSimilarOnly, unanswered } = answer;
  const all = sayHospiceCount({ count: total });
  const counted = count === total ? all : resultWords.ofAll({ count, all });
  const parts = count > 0 && told ? listTold(told) : [];
  const isOpen = unanswered.length > 0 || (count > 0 && told !== null && told.unknown > 0);
  return [
    ...(isSimilarOnly ? [resultWords.similar] : []),
    ...(count === 0
      ? [sayNothing(answer, all, text)]
      : sayParts(counted, parts, told?.wishes ?? [], unanswered.length > 0)),
    ...(told && told.refused > 0 ? [sayRefused(told)] : []),
    ...sayUnanswered(unanswered),
    ...(isOpen ? [resultWords.notNo] : []),
  ].join(" ");
}

/** Of how many of those in the list is known that they meet all wishes, or discuss them. */
export function countKnown({ count, told, unanswered }: Pick<Counted, "count" | "told" | "unanswered">): number {
  if (unanswered.length > 0) return 0;
  return told === null ? count : told.met + told.discussed;
}

/** To be of another kind is no refusal. */
function sayRefused({ about, refused: count }: Told): string {
  return about !== "several" && about.facet === "type"
    ? resultWords.otherKind({ count })
    : resultWords.refuses({ count });
}

/** A number alone is no sentence and gets no full stop. */
function sayParts(counted: string, parts: readonly string[], wishes: readonly string[], isMore: boolean): string[] {
  const listed = parts.join(", ");
  if (listed === "") return [isMore ? `${counted}.` : counted];
  return isMore
    ? [`${counted}.`, resultWords.apartFrom({ wishes: joinNames(wishes), listed })]
    : [`${counted}: ${listed}.`];
}

/** A word that no hospice has in its name or place says nothing about what it can do. */
function sayNothing({ nearMissKind }: Counted, all: string, text: string): string {
  if (nearMissKind !== "other-words" || text.trim() === "") return resultWords.nothingFits({ all });
  return resultWords.nothingNamed({ text: text.trim(), all });
}

function sayUnanswered(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [resultWords.unanswered({ listed: joinNames(names) })];
}

/** "‘ALS’, ‘Tuin’ en ‘Roken’". */
function joinNames(names: readonly string[]): string {
  const quoted = names.map((name) => sayQuoted({ text: name }));
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : resultWords.listEnd({ listed: quoted.slice(0, -1).join(", "), last });
}

/** Yes, in consultation and unknown, each only where some hospice says so; what is unknown of all is no count. */
function listTold({ about, met, discussed, unknown }: Told): string[] {
  const say = sayFor(about);
  const isOfAll = unknown > 0 && met === 0 && discussed === 0;
  const said = [
    { count: met, sentence: say.met },
    { count: discussed, sentence: say.discussed },
    { count: unknown, sentence: isOfAll ? say.unknownOfAll : say.unknown },
  ];
  return said.filter(({ count }) => count > 0).map(({ count, sentence }) => sentence(count));
}

type SayCount = (count: number) => string;

function sayFor(about: Told["about"]): Record<"met" | "discussed" | "unknown" | "unknownOfAll", SayCount> {
  const discussed: SayCount = (count) => resultWords.discusses({ count });
  if (about === "several")
    return {
      met: (count) => resultWords.meetsAll({ count }),
      discussed: (count) => resultWords.discussesSome({ count }),
      unknown: (count) => resultWords.someUnknown({ count }),
      unknownOfAll: (count) => resultWords.someUnknownOfAll({ count }),
    };
  if (about.facet === "type")
    return {
      met: (count) => resultWords.isKind({ count, kind: about.name.toLowerCase() }),
      discussed,
      unknown: (count) => resultWords.kindUnknown({ count }),
      unknownOfAll: (count) => resultWords.kindUnknownOfAll({ count }),
    };
  return {
    met: (count) => resultWords.saysYes({ count }),
    discussed,
    unknown: (count) => resultWords.unknown({ count }),
    unknownOfAll: (count) => resultWords.unknownOfAll({ count }),
  };
}
