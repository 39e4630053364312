import type { Activity } from "../../../../src/domain/content/work-plan/activity.ts";
import { groupRelations, type RelationKindId } from "../../../../src/domain/content/work-plan/activity-relation.ts";

/** A text in sentences, with the numbers of the activities each names by number or by address. */
export interface Named {
  sentence: string;
  numbers: number[];
}

const LIST = /\bactiviteit(?:en)?\s+((?:\d+(?:\s*\([^)]*\))?(?:,\s*|\s+(?:en\/of|en|of)\s+)?)+)/giu;

/** @param numberOf the number of an activity by the last part of its address */
export function findNamedActivities(text: string, numberOf: ReadonlyMap<string, number>): Named[] {
  return splitSentences(text)
    .map((sentence) => {
      const linked = [...sentence.matchAll(/\/hospicezorg-2030\/([a-z0-9-]+)\//gu)].map(([, id = ""]) =>
        numberOf.get(id),
      );
      const written = [...sentence.matchAll(LIST)].flatMap(([, list = ""]) => list.match(/\d+/gu)?.map(Number) ?? []);
      const numbers = [...linked, ...written].filter(
        (number): number is number => number !== undefined && number <= 15,
      );
      return { sentence, numbers: [...new Set(numbers)] };
    })
    .filter(({ numbers }) => numbers.length > 0);
}

export function splitSentences(text: string): string[] {
  return text
    .split(/\n{2,}|\n(?=[-|#\d])|(?<=[.!?])\s+/u)
    .map((sentence) => sentence.replaceAll("\n", " ").trim())
    .filter((sentence) => sentence !== "");
}

/** Words that state a kind of tie, and the kinds that allow them. */
const TIES: readonly { words: RegExp; kinds: readonly RelationKindId[] }[] = [
  { words: /\bsamen met (?:die van )?(?:\[?)activiteit/iu, kinds: ["together"] },
  { words: /\binput\b/iu, kinds: ["input-for", "input-from"] },
  { words: /\bbasis voor\b|\bis hiervoor de basis\b/iu, kinds: ["basis-for"] },
  { words: /\bin plaats hiervan\b/iu, kinds: ["instead"] },
  { words: /\bzie ook\b/iu, kinds: ["see-also"] },
];

/** Kinds that the application states under a condition. */
const CONDITIONAL: readonly RelationKindId[] = ["together", "input-from"];
const CONDITION = /\b(?:zo mogelijk|indien mogelijk|als het kan)\b/iu;

/** What a sentence of an activity says of another that the data of the two do not. */
export function checkTies({ sentence, numbers }: Named, activity: Activity, all: readonly Activity[]): string[] {
  const groups = groupRelations(activity, all);
  const kindsWith = (number: number) =>
    groups.filter(({ relations }) => relations.some((relation) => relation.number === number)).map(({ kind }) => kind);
  return numbers
    .filter((number) => number !== activity.number)
    .flatMap((number) => {
      const kinds = kindsWith(number);
      if (kinds.length === 0) return [`noemt ${number} zonder samenhang: ${sentence}`];
      const wrong = TIES.filter(
        ({ words, kinds: allowed }) => words.test(sentence) && !kinds.some((kind) => allowed.includes(kind)),
      );
      const told = TIES.filter(({ words }) => words.test(sentence));
      const isConditional =
        told.length > 0 && kinds.every((kind) => CONDITIONAL.includes(kind)) && !CONDITION.test(sentence);
      return [
        ...wrong.map(() => `een andere samenhang met ${number} dan de gegevens: ${sentence}`),
        ...(isConditional ? [`zonder voorwaarde met ${number}: ${sentence}`] : []),
      ];
    });
}

const DONE_VERBS =
  "afgerond|begonnen|gestart|gehouden|georganiseerd|vastgesteld|afgesproken|vastgelegd|gemaakt|geplaatst|toegevoegd|toegekend|gerealiseerd|ontwikkeld|gekozen|opgeleverd|aangepast|uitgevoerd|doorgegeven";
const DONE = new RegExp(
  `\\b(?:is|zijn|werd|werden|heeft|hebben|was|waren)\\b[^.;:]*\\b(?:${DONE_VERBS})\\b|\\b(?:vond|vonden) plaats\\b`,
  "iu",
);

/** Whether a sentence tells something planned as done. "Zodra", "als" and "nadat" look ahead; a year tells of before. */
export function tellsAsDone(sentence: string): boolean {
  return DONE.test(sentence) && !/\b(?:zodra|als|nadat|of|wordt|worden|in 20\d\d|uit 20\d\d)\b/iu.test(sentence);
}
