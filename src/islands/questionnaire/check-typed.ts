import type { AnswerFault } from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import { expectWords, nothing } from "../../words/vragenlijst.ts";
import { readGiven, readText, type AskedQuestion } from "./question-elements.ts";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;
const WEB_ADDRESS = /^(?:https?:\/\/)?[^\s/]+\.[^\s/]{2,}(?:\/\S*)?$/iu;

/** What the record would refuse: the import checks by the rules of the record, the form by what a reader can mend at once. */
export function checkTyped(questions: readonly AskedQuestion[]): AnswerFault[] {
  return questions.flatMap((question) => {
    const given = readGiven(question);
    if (given === undefined || given.verdict === "right" || given.verdict === "gone") return [];
    const text = readText(question).trim();
    if (text === "") return [{ path: question.path, found: nothing, expected: expectWords.correction }];
    const expected = judge(question, text);
    return expected === undefined ? [] : [{ path: question.path, found: text, expected }];
  });
}

function judge({ path, kind, minimum, maximum }: AskedQuestion, text: string): string | undefined {
  if (path === "email.address" && !EMAIL.test(text.replace(/^mailto:/iu, ""))) return expectWords.email;
  if (path.endsWith(".url") && !WEB_ADDRESS.test(text)) return expectWords.webAddress;
  if (kind !== "integer" && kind !== "number") return undefined;
  const amount = Number.parseFloat(text.replace(/[^\d,.]/gu, "").replace(",", "."));
  const isOutside = amount < (minimum ?? -Infinity) || amount > (maximum ?? Infinity);
  return isOutside ? expectWords.between({ minimum: minimum ?? 0, maximum: String(maximum ?? "") }) : undefined;
}
