import { municipalities, networks, taxonomy } from "../../compiled.ts";
import { buildQuestionnaire } from "../../domain/directory/questionnaire/questionnaire.ts";
import { questionnaireWords } from "../../presentation/directory/questionnaire-words.ts";

/** The questionnaire for hospices as this site asks it. */
export const hospiceQuestionnaire = buildQuestionnaire({
  taxonomy,
  networks,
  municipalities,
  words: questionnaireWords,
});
