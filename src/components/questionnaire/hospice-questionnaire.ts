import { municipalities, networks, taxonomy } from "../../compiled.ts";
import { arrangeQuestions } from "../../domain/directory/questionnaire/arrange-questions.ts";
import { buildQuestionnaire } from "../../domain/directory/questionnaire/questionnaire.ts";
import { questionnaireWords } from "../../presentation/directory/questionnaire-words.ts";
import { firstQuestions } from "../../words/vragenlijst-volgorde.ts";

/** The questionnaire for hospices as this site asks it. */
export const hospiceQuestionnaire = arrangeQuestions(
  buildQuestionnaire({ taxonomy, networks, municipalities, words: questionnaireWords }),
  firstQuestions,
);
