import type { APIRoute } from "astro";
import { hospiceQuestionnaire } from "../../components/questionnaire/hospice-questionnaire.ts";
import { writeQuestionnaireWorkbook } from "../../components/questionnaire/questionnaire-workbook.ts";
import { versions } from "../../compiled.ts";

/** The questionnaire for hospices as a spreadsheet to fill in. */
export const GET: APIRoute = async () =>
  new Response(await writeQuestionnaireWorkbook(hospiceQuestionnaire, versions.directory.slice(0, 10)));
