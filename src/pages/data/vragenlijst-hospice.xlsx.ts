import type { APIRoute } from "astro";
import { hospiceQuestionnaire } from "../../components/directory/hospice-questionnaire.ts";
import { writeQuestionnaireWorkbook } from "../../components/directory/questionnaire-workbook.ts";
import { versions } from "../../compiled.ts";

/** The questionnaire for hospices as a spreadsheet to fill in. */
export const GET: APIRoute = async () => new Response(await writeQuestionnaireWorkbook(hospiceQuestionnaire, versions.directory.slice(0, 10)));
