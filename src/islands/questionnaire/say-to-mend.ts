import type { AnswerFault } from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import { missingWords, nothing, sayFieldFault, sayMissing } from "../../words/vragenlijst.ts";

const MISSING: readonly (readonly [RegExp, string])[] = [
  [/^checked\.on$/u, missingWords.day],
  [/^checked\.by_role$/u, missingWords.role],
  [/^source\./u, missingWords.source],
  [/^phones\.\d+\.number$/u, missingWords.number],
];

/** What to do about an answer that does not fit, or that is missing, as one says it to whoever fills in the form. */
export function sayToMend({ path, found, expected }: AnswerFault): string {
  if (found !== nothing) return sayFieldFault({ found, expected });
  return MISSING.find(([pattern]) => pattern.test(path))?.[1] ?? sayMissing({ expected });
}
