import type { Answer } from "../../domain/search/answers.ts";

/** The page that answers a question, at the end of a sentence: a label that is a question ends it itself. */
export function AnswerLink({ href, label }: Pick<Answer, "href" | "label">) {
  return (
    <>
      <a href={href}>{label}</a>
      {!label.endsWith("?") && "."}
    </>
  );
}
