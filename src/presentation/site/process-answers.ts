import { processAnswers as answersById } from "../../words/procesvragen.ts";
import type { Answer } from "../../domain/search/answers.ts";

/** A question about how things go; the id is what the table of pages names it by. */
export interface ProcessAnswer extends Answer {
  id: string;
  /** Patients and relatives ask it: pages for editors and boards are no answer. */
  isOfRelatives: boolean;
  /** Ids of the questions whose pages help as well, best first. */
  related: readonly string[];
}

type Id = keyof typeof answersById;

const OF_RELATIVES: ReadonlySet<string> = new Set<Id>([
  "costs",
  "ownContribution",
  "callYourself",
  "firstCall",
  "afterDeath",
  "urgentDoctor",
  "home",
  "carer",
  "longer",
  "howLong",
]);

const RELATED: Partial<Record<string, readonly Id[]>> = {
  costs: ["ownContribution", "costsByKind"],
  ownContribution: ["costs", "costsByKind"],
  howLong: ["longer"],
  waitingList: ["callYourself"],
} satisfies Partial<Record<Id, readonly Id[]>>;

export const processAnswers: readonly ProcessAnswer[] = Object.entries<Answer>(answersById).map(([id, answer]) => ({
  id,
  ...answer,
  isOfRelatives: OF_RELATIVES.has(id),
  related: RELATED[id] ?? [],
}));
