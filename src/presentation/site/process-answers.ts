import { processAnswers as answersById } from "../../words/procesvragen.ts";
import type { Answer } from "../../domain/search/answers.ts";

/** A question about how things go; the id is what the table of pages names it by. */
export interface ProcessAnswer extends Answer {
  id: string;
}

export const processAnswers: readonly ProcessAnswer[] = Object.entries<Answer>(answersById).map(([id, answer]) => ({
  id,
  ...answer,
}));
