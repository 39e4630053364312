import { writtenCollections } from "../../src/domain/content/collections.ts";
import { listFiles, readEntry } from "./read-content.ts";

/** The open questions of one text. */
export interface AskedQuestions {
  file: string;
  questions: string[];
}

/** Texts under content/ with open questions, in the order of their folders. */
export function listOpenQuestions(root: string): AskedQuestions[] {
  return writtenCollections
    .flatMap((name) => listFiles(root, `content/${name}`, ".mdx"))
    .map((file) => {
      const { open_questions: questions } = Object(readEntry(root, file).document?.data) as {
        open_questions?: unknown;
      };
      return { file, questions: Array.isArray(questions) ? questions.map(String) : [] };
    })
    .filter(({ questions }) => questions.length > 0);
}
