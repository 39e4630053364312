import type { Question, QuestionnaireSection } from "./questionnaire.ts";

/** Questions that are asked in one breath: a number with its kind and hours, a word with what explains it. */
const TOGETHER = /^(?:phones\.\d+|(?:expertise|facilities)\.[^.]+|availability|costs|email)(?=\.)|^care\.night(?=$|_)/u;

const FIRST_SECTION = "eerst";

/**
 * The questionnaire with some questions before all others, named by their titles. Throws RangeError for a title that is
 * not asked, or named twice.
 */
export function arrangeQuestions(
  sections: readonly QuestionnaireSection[],
  { title, questions: titles }: { title: string; questions: readonly string[] },
): QuestionnaireSection[] {
  const all = sections.flatMap(({ questions }) => questions);
  const first = titles.flatMap((name, index) => {
    const question = all.find((one) => one.title === name);
    if (!question || titles.indexOf(name) < index)
      throw new RangeError(
        `content/woorden/vragenlijst-volgorde.yaml: gevonden "${name}"; verwacht de titel van een vraag van de vragenlijst, één keer`,
      );
    return all.filter((one) => groupOf(one) === groupOf(question));
  });
  return [
    { id: FIRST_SECTION, title, questions: first },
    ...sections
      .map((section) => ({ ...section, questions: section.questions.filter((one) => !first.includes(one)) }))
      .filter(({ questions }) => questions.length > 0),
  ];
}

function groupOf({ path }: Question): string {
  return TOGETHER.exec(path)?.[0] ?? path;
}
